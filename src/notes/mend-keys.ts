import { isFalse } from '../core/contact.ts';
import { valueText } from '../core/problem.ts';
import { entriesOf, lookUpAmong, PROPERTIES, type Entry, type PropertyLookup, type PropertyName } from '../core/property-names.ts';
import type { Settings } from '../core/settings.ts';
import { readDay } from '../core/day-text.ts';
import { wouldNotCount } from '../words/notes-properties.ts';
import { inTurn } from './compose-splices.ts';
import { doubledKeys, planDoubledKeyRepair, STANDINGS } from './properties/doubled-keys.ts';
import { readFrontmatter } from './properties/frontmatter.ts';
import { holdsAll, isBlank } from './properties/kept-entry.ts';
import { quotedText } from './properties/property-text.ts';
import { planJoin, secondBlock } from './properties/second-block.ts';
import type { NoteContext } from './read-contact-note.ts';
import { applySplices, refused, type EditPlan } from './splice.ts';

/** Properties of which all names are read, so that none stands behind another. */
const READ_TOGETHER: ReadonlySet<PropertyName> = new Set(['last-touch', 'not-same']);

/** Two blocks become one, and of each key that then stands there twice one stays. Refused where what counted in the first block, or what holds of a standing, would count no more. */
export function mendKeys(text: string, { settings }: NoteContext): EditPlan {
	const second = secondBlock(text, settings);
	const plan = second === null ? repairIn(text, settings) : inTurn(text, planJoin(text, second), (joined) => repairIn(joined, settings));
	if (plan.kind === 'refused' || plan.splices.length === 0) return plan;
	const after = lookUpInText(applySplices(text, plan.splices), settings);
	const shadowed = shadowedStanding(after) ?? (second === null ? null : shadowedByJoin(lookUpInText(text, settings), after, settings));
	return shadowed === null ? plan : refused(wouldNotCount(said(shadowed.hidden), said(shadowed.by)));
}

function repairIn(text: string, settings: Settings): EditPlan {
	return planDoubledKeyRepair(text, doubledKeys(text), settings);
}

/** Of two entries of one property, the one that would not be read, and the one that would. */
interface Shadowed {
	readonly hidden: Entry;
	readonly by: Entry;
}

/** That somebody has died, is archived or paused, behind another spelling of the property that does not say so. */
function shadowedStanding(after: PropertyLookup): Shadowed | null {
	for (const name of STANDINGS) {
		const [by, ...others] = after(name);
		const hidden = others.find(holds);
		if (by !== undefined && hidden !== undefined && !holds(by)) return { hidden, by };
	}
	return null;
}

/** What counted in the first block, behind another name of the property from the second. Of days either may count, as where a key is doubled. */
function shadowedByJoin(before: PropertyLookup, after: PropertyLookup, { dayOrder }: Settings): Shadowed | null {
	const isDay = ({ value }: Entry): boolean => readDay(value, dayOrder).kind === 'read';
	for (const name of PROPERTIES.filter((one) => !READ_TOGETHER.has(one))) {
		const hidden = before(name)[0];
		const by = after(name)[0];
		if (hidden === undefined || by === undefined || hidden.key === by.key || saysNothing(name, hidden)) continue;
		if (!holdsAll(by.value, hidden.value) && !(isDay(hidden) && isDay(by))) return { hidden, by };
	}
	return null;
}

function saysNothing(name: PropertyName, entry: Entry): boolean {
	return STANDINGS.includes(name) ? !holds(entry) : isBlank(entry.value);
}

function holds({ value }: Entry): boolean {
	return !isBlank(value) && !isFalse(value);
}

function said({ key, value }: Entry): { readonly key: string; readonly value: string } {
	return { key: quotedText(key), value: isBlank(value) ? '' : valueText(value) };
}

function lookUpInText(text: string, settings: Settings): PropertyLookup {
	const read = readFrontmatter(text);
	return lookUpAmong(read.kind === 'properties' ? entriesOf(read.properties) : [], settings.properties);
}
