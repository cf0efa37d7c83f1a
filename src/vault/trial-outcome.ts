import { cadenceOf, type Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { dueListOf } from '../core/due-list.ts';
import { dueOf } from '../core/due.ts';
import type { Problem } from '../core/problem.ts';
import { lookUpIn, type PropertyName } from '../core/property-names.ts';
import type { Settings } from '../core/settings.ts';
import type { EntryList } from './entry-list.ts';
import { withoutTouch } from './last-touch-proposals.ts';

/** What the due list would be with other settings. */
export interface TrialOutcome {
	readonly contacts: readonly Contact[];
	readonly due: number;
	/** Contacts who were never in touch, as far as their notes say: without those who have died or are archived. */
	readonly untouched: readonly Contact[];
	/** Contacts with neither tier nor cadence, who are never due by themselves. */
	readonly untracked: readonly Contact[];
	/** Those among them whose notes say nothing there: a tier or cadence that cannot be read is the user's to mend. */
	readonly tierless: readonly Contact[];
	readonly problems: readonly Problem[];
	/** Of contacts of whom nobody can tell when they are due, what of the last touch cannot be read: one each. */
	readonly unclear: readonly Problem[];
	/** Of notes that are no contacts because nothing in them can be read. */
	readonly unreadable: readonly Problem[];
	/** Texts that are still to be read; until then some of them may have touches and promises that are not counted. */
	readonly waiting: number;
}

/** Counts what the due list is. */
export function outcomeOf(list: EntryList, settings: Settings, today: Day, waiting: number): TrialOutcome {
	const contacts = list.contacts();
	const problems = list.problems(today);
	const untracked = contacts.filter((contact) => contact.standing.kind === 'active' && cadenceOf(contact) === null);
	const tierless = untracked.filter((contact) => problemIn(contact, 'tier', settings) === null && problemIn(contact, 'cadence', settings) === null);
	const unclear = contacts.filter((contact) => dueOf(contact, settings, today).state === 'unclear').flatMap((contact) => problemIn(contact, 'last-touch', settings) ?? contact.touchDays.problems[0] ?? []);
	const unreadable = problems.filter(({ property, mend }) => property === null && mend !== 'conflict-copy');
	return { contacts, due: dueListOf(contacts, settings, today).due.length, untouched: withoutTouch(contacts, today), untracked, tierless, problems, unclear, unreadable, waiting };
}

/** The first property of this meaning that cannot be read; null: all can. */
function problemIn({ problems }: Contact, name: PropertyName, { properties }: Settings): Problem | null {
	return problems.find(({ property }) => property !== null && lookUpIn({ [property]: null }, properties)(name).length > 0) ?? null;
}
