import type { Day } from '../core/day.ts';
import type { DayOrder } from '../core/day-text.ts';
import type { DayOrderSurvey } from '../core/survey-day-order.ts';
import type { KeyOffer, KeyRead } from '../core/survey-keys.ts';
import type { LeftOutOffer, PlaceOffer } from '../core/survey-places.ts';
import type { PromiseSurvey } from '../core/survey-promises.ts';
import type { PropertyName } from '../core/property-names.ts';
import { contacts as contactsCount, days as daysCount, notes, years } from './counts.ts';
import { formatDay } from './day.ts';
import { counted } from './numbers.ts';
export { CANCEL, DONE } from './labels.ts';

/** What is said when the vault is looked through: where contacts are, and how they are written. */

export const TITLE = 'Look through your vault';
export const INTRO = 'This is what was found. Change what is not right, then accept. Your notes are not changed: only settings are saved.';
export const INTRO_AGAIN = 'Your settings as they are, with what is new besides. Nothing is saved until you accept, and your notes are not changed.';
export const READING = 'Your notes are being read. One moment…';
export const NEW = 'New';
export const ACCEPT = 'Accept';

export const PLACES_TITLE = 'Where are your contacts?';
export const NOTHING_FOUND = 'No folder, tag or property looks like people. Choose the folder where your contacts are, or put a note for somebody into the folder Contacts.';
export const ANOTHER_FOLDER = 'Another folder';
export const CHOOSE_FOLDER = 'Choose…';
export const WHOLE_VAULT = 'The whole vault';
export const LEFT_OUT_TITLE = 'What to leave out';

export const KEYS_TITLE = 'What your properties mean';
export const KEYS_HELP = 'Read already, under their own names:';
export const KEYS_OFFERED = 'These look as if they meant the same. Ticked ones are read as well:';

export const TIERS_TITLE = 'Which tier does each value mean?';
export const NO_TIER = 'None of them';
/** Nobody has said yet, and nothing tells. */
export const CHOOSE_TIER = 'Choose…';

/** Of a value that is the key of a tier. */
export function keyMeans(value: string, count: number, tier: string): string {
	return `${value}: ${notes(count)}, ${tier}`;
}

/** After these. */
export const KEYS_STAY = 'These are keys of tiers, and mean them. To give one another meaning, change the keys under Tiers in the settings.';

/** Of a value that a tier is called by. */
/** Once, where tiers are called like some of the values. */
export const NAMES_MOVE = 'Where a tier is called like your word, and you choose another for it, the tiers are renamed after your words.';

export const DAYS_TITLE = 'Day or month first?';
export const DAY_FIRST = 'Day first: 11/12 is 11 December';
export const MONTH_FIRST = 'Month first: 11/12 is November 12';
export const ASK_EACH = 'Neither: list them as notes to fix';

export const PROMISES_TITLE = 'Old promises';
export const PROMISES_FIELD = 'Promises in other notes show for';

export const SAVED = 'Your settings are saved.';
export const NOTHING_NEW_SAVED = 'Your settings stay as they are.';
/** After what is said of those without a tier. */
export const HOW_TO_SET_TIER = 'The command “Set tier” asks who is how close.';
/** More wait than a week has time for. */
export function crowdOffer(count: number): string {
	return `${contactsCount(count)} are waiting, more than a week has time for. “Start fresh” spreads them over the weeks to come, with a preview.`;
}

export const SHOW_LIST = 'Show who is due';

/** `Folder People`, `Tag #person`, `type: person`. */
export function placeName(offer: PlaceOffer): string {
	switch (offer.kind) {
		case 'folder':
			return offer.folder === '' ? WHOLE_VAULT : `Folder ${offer.folder}`;
		case 'tag':
			return `Tag #${offer.tag}`;
		case 'marker':
			return `${offer.marker.property}: ${offer.marker.value}`;
	}
}

/** `214 notes: Ana Diaz, Bo Lindqvist, Cleo Park …` */
export function notesWithExamples(count: number, examples: readonly string[]): string {
	if (count === 0) return 'no notes so far';
	return `${notes(count)}: ${examples.join(', ')}${count > examples.length ? ' …' : ''}`;
}

/** `12 notes: 6 weeks, quarterly`: values rather than names. */
export function notesWithValues(count: number, values: readonly string[]): string {
	return values.length === 0 ? notes(count) : `${notes(count)}, such as ${values.join(', ')}`;
}

export function leftOutWhy({ why }: LeftOutOffer): string {
	switch (why) {
		case 'set':
			return 'left out already';
		case 'templates':
			return 'templates, not people';
		case 'no-people':
			return 'no people there, as it seems';
	}
}

/** The number before anything is accepted: a vault of contacts is rarely meant. `folder`: '' is the whole vault. */
export function sweepingWarning(folder: string, contacts: number, all: number): string {
	return `With ${folder === '' ? 'the whole vault' : `the folder ${folder}`} ${contacts === all ? `every one of your ${counted(all)} notes` : `${counted(contacts)} of your ${counted(all)} notes`} would be a contact, meeting notes and lists as well. Leave folders out, or choose the folder that holds people.`;
}

export function acceptWhole(contacts: number): string {
	return `Make ${notes(contacts)} contacts`;
}

/** `last_contact: 214 notes, read as last touch, and written so`: what is written from now on is told. */
export function readAs({ key, property, count, blank }: KeyRead, isWritten: boolean): string {
	const holding = blank === 0 ? notes(count) : blank === count ? `${notes(count)}, blank so far` : `${notes(count)}, ${counted(blank)} of them blank`;
	return `${key}: ${holding}${key === property ? '' : `, read as ${propertyName(property)}${isWritten ? ', and written so' : ''}`}`;
}

/** `Last Spoken, as last touch`. */
export function offeredKey({ key, property }: KeyOffer): string {
	return `${key}, as ${propertyName(property)}`;
}

/** What a property of ours is called in a sentence. */
export function propertyName(property: PropertyName): string {
	return property.replace(/-/g, ' ');
}

export function daysHelp({ ambiguous, examples, dayFirst, monthFirst, dayFirstExample, monthFirstExample }: DayOrderSurvey): string {
	const either = `${ambiguous === 1 ? '1 day can' : `${counted(ambiguous)} days can`} be read either way, such as ${examples.join(', ')}.`;
	const others = [
		...(dayFirst === 0 ? [] : [`${counted(dayFirst)} can only have the day first (${dayFirstExample ?? ''})`]),
		...(monthFirst === 0 ? [] : [`${counted(monthFirst)} can only have the month first (${monthFirstExample ?? ''})`]),
	];
	return others.length === 0 ? `${either} No other day tells which.` : `${either} Of the others ${others.join(', and ')}.`;
}

export function dayOrderName(order: DayOrder): string {
	switch (order) {
		case 'day-first':
			return DAY_FIRST;
		case 'month-first':
			return MONTH_FIRST;
		case null:
			return ASK_EACH;
	}
}

export function promisesHelp({ count, oldest }: PromiseSurvey, today: Day): string {
	return `${count === 1 ? '1 open task' : `${counted(count)} open tasks`} with a day that has come ${count === 1 ? 'belongs' : 'belong'} to contacts, the oldest from ${formatDay(oldest, today)}. Those in contacts’ own notes always show.`;
}

/** `1 year: 12 show`. */
export function promiseLimit(days: number | null, shown: number): string {
	return `${days === null ? 'as long as they are open' : days % 365 === 0 ? years(days / 365) : daysCount(days)}: ${counted(shown)} ${shown === 1 ? 'shows' : 'show'}`;
}

/** What the due list would be. */
export interface OutcomeCounts {
	readonly contacts: number;
	readonly due: number;
	readonly toFix: number;
	readonly untouched: number;
	readonly untracked: number;
}

/** `214 contacts, 31 due today, 12 to fix`. */
export function outcomeLine({ contacts, due, toFix }: OutcomeCounts): string {
	return `${contactsCount(contacts)}, ${counted(due)} due today, ${counted(toFix)} to fix`;
}

/** What stands behind the numbers; empty where nothing has to be said. */
export function outcomeNotes({ contacts, untouched, untracked }: OutcomeCounts): readonly string[] {
	const touchless = untouched === 0 ? [] : [`${counted(untouched)} ${untouched === 1 ? 'has' : 'have'} no last touch yet.`];
	const tierless = untrackedNote({ contacts, untracked });
	return tierless === null ? touchless : [...touchless, tierless];
}

/** Who comes up for promises alone; null where everybody has a tier or a cadence. */
export function untrackedNote({ contacts, untracked }: Pick<OutcomeCounts, 'contacts' | 'untracked'>): string | null {
	if (untracked === 0) return null;
	const who = untracked === contacts ? 'Nobody has a tier or a cadence yet: they come' : untracked === 1 ? '1 has neither tier nor cadence: they come' : `${counted(untracked)} have neither tier nor cadence: they come`;
	return `${who} up only for promises and days that you set, until you set a tier.`;
}

export function counting(waiting: number): string {
	return waiting === 0 ? 'Counting…' : `Counting… ${notes(waiting)} to read`;
}

export function whatToFix(count: number): string {
	return count === 1 ? 'What cannot be read' : `What cannot be read, in ${counted(count)} places`;
}

export function problemLine({ name, property, value, message }: { readonly name: string; readonly property: string | null; readonly value: string | null; readonly message: string }): string {
	return `${name}: ${property === null ? '' : `${property}: ${value ?? ''}: `}${message}`;
}

export function andMore(count: number): string {
	return `… and ${counted(count)} more, which are listed under Notes to fix.`;
}

/** Of contacts of whom nobody can tell when they are due; `example`: what of one cannot be read. */
export function unclearNote(count: number, example: { readonly name: string; readonly property: string | null; readonly value: string | null }): string {
	const written = `${example.name} (${[example.property, example.value].filter((part) => part !== null).join(': ')})`;
	const who = count === 1 ? `The last touch of ${written} cannot be read` : `${contactsCount(count)} have a last touch that cannot be read, such as ${written}`;
	return `${who}. Nobody can tell when they are due: until it is mended they stand in Notes to fix, and come up only for promises and days that you set.`;
}

/** Of notes in which nothing can be read, `name` one of them. */
export function unreadableNote(count: number, name: string): string {
	return count === 1 ? `${name} cannot be read at all, and is no contact until it is mended.` : `${notes(count)} cannot be read at all, such as ${name}, and are no contacts until they are mended.`;
}

/** Opens the choice of a tier for all who have none. */
export function giveTier(count: number): string {
	return `Give ${contactsCount(count)} a tier…`;
}

/** Said once everything is saved, where some contacts have no last touch. */
export function untouchedOffer(count: number): string {
	return `${count === 1 ? '1 contact has' : `${contactsCount(count)} have`} no last touch yet. Your dated notes may know when you last met: you can look at what they say and choose.`;
}

export const OFFER_LINE = 'Is everybody here?';
export const OFFER_LABEL = 'Look through your vault';
export const NO_THANKS = 'No, thanks';
