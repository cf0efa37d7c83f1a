import { stringify } from 'yaml';
import type { Settings } from '../core/settings.ts';
import { firstOf, holds, property, quoted, type BasesExpression } from './bases-expression.ts';
import { BASE_STATES, dueFormulas } from './due-base-formulas.ts';
import { textHash } from './text-hash.ts';

/** Our own view of a base (see ui/bases). */
export const DUE_BASES_VIEW = 'keep-in-touch-due';

/** What a base may filter by, as a file holds it (obsidian.d.ts, `BasesConfigFileFilter`). */
type Filter = BasesExpression | { readonly and: readonly Filter[] } | { readonly or: readonly Filter[] } | { readonly not: readonly Filter[] };

const MARK = /^# Made by Keep in Touch from its settings \(([\da-f-]+)\)\. Change it as you like: a base that was changed is yours\.\n/;

/** A base of who is due, by the settings: the text of a `.base` file. */
export function dueBaseText(settings: Settings): string {
	const text = stringify(dueBase(settings), { lineWidth: 0, aliasDuplicateObjects: false });
	return `# Made by Keep in Touch from its settings (${textHash(text)}). Change it as you like: a base that was changed is yours.\n${text}`;
}

/** Whether a base is exactly as it was made, for whatever settings. */
export function isUnchangedDueBase(text: string): boolean {
	const mark = MARK.exec(text);
	return mark !== null && textHash(text.slice(mark[0].length)) === mark[1];
}

function dueBase(settings: Settings): unknown {
	const columns = ['file.name', 'formula.tier', 'formula.state', 'formula.due', 'formula.days_overdue', 'formula.cadence', 'formula.last_touch'];
	const isDue: Filter = { or: ['formula.overdue', `formula.state == ${quoted(BASE_STATES.new)}`, `formula.state == ${quoted(BASE_STATES.unclear)}`] };
	const latest = [{ property: 'formula.lateness', direction: 'DESC' }];
	const byDay = [{ property: 'formula.due', direction: 'ASC' }];
	return {
		filters: { and: filters(settings) },
		formulas: dueFormulas(settings),
		properties: Object.fromEntries(Object.entries(COLUMNS).map(([formula, displayName]) => [`formula.${formula}`, { displayName }])),
		views: [
			{ type: 'table', name: 'Due', filters: isDue, order: columns, sort: latest },
			{ type: 'table', name: 'All', order: columns, sort: byDay },
			{ type: 'table', name: 'By tier', groupBy: { property: 'formula.tier', direction: 'ASC' }, order: columns.filter((column) => column !== 'formula.tier'), sort: byDay },
			{ type: DUE_BASES_VIEW, name: 'Due for outreach' },
		],
	};
}

const COLUMNS = { tier: 'Tier', state: 'State', due: 'Due', days_overdue: 'Days since', cadence: 'Cadence', last_touch: 'Last in touch', next_touch: 'Next touch', lateness: 'Lateness' };

/** Notes that are contacts and alive, as far as Bases can tell. */
function filters(settings: Settings): readonly Filter[] {
	const { leftOutFolders, properties } = settings;
	const left = leftOutFolders.map((folder) => (folder === '' ? 'file.ext == "md"' : `file.inFolder(${quoted(folder)})`));
	return ['file.ext == "md"', ...contactFilter(settings), { not: [...left, CONFLICT_COPY, holds(firstOf(properties.died)), holds(firstOf(properties.archived))] }];
}

/** The names that synchronisers give most often; see core/conflict-copy for all. */
const CONFLICT_COPY = '/conflicted copy|sync-conflict-/i.matches(file.name)';

function contactFilter({ contactFolders, contactTags, contactMarkers }: Settings): readonly Filter[] {
	// The whole vault.
	if (contactFolders.includes('')) return [];
	const markers = contactMarkers.map((marker) => `list(${property(marker.property)}).map(value.toString().trim().lower()).contains(${quoted(marker.value.toLowerCase())})`);
	const any = [...contactFolders.map((folder) => `file.inFolder(${quoted(folder)})`), ...contactTags.map((tag) => `file.hasTag(${quoted(tag)})`), ...markers];
	return [any.length === 0 ? { not: ['file.ext == "md"'] } : { or: any }];
}
