import { stringify } from 'yaml';
import type { Settings } from '../core/settings.ts';
import { VIEW_NAME } from '../words/bases.ts';
import * as words from '../words/notes-base.ts';
import { firstOf, holds, property, quoted, type BasesExpression } from './bases-expression.ts';
import { CONFLICT_COPY, dueFormulas } from './due-base-formulas.ts';
import { textHash } from './text-hash.ts';

/** Our own view of a base (see ui/bases). */
export const DUE_BASES_VIEW = 'keep-in-touch-due';

/** What a base may filter by, as a file holds it (obsidian.d.ts, `BasesConfigFileFilter`). */
type Filter = BasesExpression | { readonly and: readonly Filter[] } | { readonly or: readonly Filter[] } | { readonly not: readonly Filter[] };

/** A base of who is due, by the settings: the text of a `.base` file. */
export function dueBaseText(settings: Settings): string {
	const text = stringify(dueBase(settings), { lineWidth: 0, aliasDuplicateObjects: false });
	return marked(text);
}

/** Whether a base is exactly as it was made, for whatever settings. */
export function isUnchangedDueBase(text: string): boolean {
	return text === marked(text.slice(text.indexOf('\n') + 1));
}

function marked(text: string): string {
	return `# ${words.madeFromSettings(textHash(text))}\n${text}`;
}

function dueBase(settings: Settings): unknown {
	const columns = ['file.name', 'formula.tier', 'formula.state', 'formula.due', 'formula.days_overdue', 'formula.cadence', 'formula.last_touch'];
	const isDue: Filter = { or: ['formula.overdue', `formula.state == ${quoted(words.STATES.new)}`, `formula.state == ${quoted(words.STATES.unclear)}`] };
	const latest = [{ property: 'formula.lateness', direction: 'DESC' }];
	const byDay = [{ property: 'formula.due', direction: 'ASC' }];
	return {
		filters: { and: filters(settings) },
		formulas: dueFormulas(settings),
		properties: Object.fromEntries(Object.entries(words.COLUMNS).map(([formula, displayName]) => [`formula.${formula}`, { displayName }])),
		views: [
			{ type: 'table', name: words.DUE_VIEW, filters: isDue, order: columns, sort: latest },
			{ type: 'table', name: words.ALL_VIEW, order: columns, sort: byDay },
			{ type: 'table', name: words.TIER_VIEW, groupBy: { property: 'formula.tier', direction: 'ASC' }, order: columns.filter((column) => column !== 'formula.tier'), sort: byDay },
			{ type: DUE_BASES_VIEW, name: VIEW_NAME },
		],
	};
}

/** Notes that are contacts and alive, as far as Bases can tell. */
function filters(settings: Settings): readonly Filter[] {
	const { leftOutFolders, properties } = settings;
	const left = leftOutFolders.map((folder) => (folder === '' ? 'file.ext == "md"' : `file.inFolder(${quoted(folder)})`));
	return ['file.ext == "md"', ...contactFilter(settings), { not: [...left, CONFLICT_COPY, holds(firstOf(properties.died)), holds(firstOf(properties.archived))] }];
}

function contactFilter({ contactFolders, contactTags, contactMarkers }: Settings): readonly Filter[] {
	// The whole vault.
	if (contactFolders.includes('')) return [];
	const markers = contactMarkers.map((marker) => `list(${property(marker.property)}).map(value.toString().trim().lower()).contains(${quoted(marker.value.toLowerCase())})`);
	const any = [...contactFolders.map((folder) => `file.inFolder(${quoted(folder)})`), ...contactTags.map((tag) => `file.hasTag(${quoted(tag)})`), ...markers];
	return [any.length === 0 ? { not: ['file.ext == "md"'] } : { or: any }];
}
