import type { Day } from '../core/day.ts';
import { people } from './counts.ts';
import { formatDay } from './day.ts';

/** What is said of the lists from which people of an event are read, and of what cannot be read. */

/** What a list is called that has no name of its own. */
export const PASTED_TEXT = 'Pasted text';
export const DROPPED_TEXT = 'Dropped text';
export const CLIPBOARD = 'Clipboard';

/** What is selected in a note. The name stands last: a list follows its note when that is renamed. */
export function selectionIn(name: string): string {
	return `Selection in ${name}`;
}

/** Ways to bring in a list. */
export const PASTE_LIST = 'Paste a list';
export const CHOOSE_FILE = 'Choose a file';
export const OR_DROP = 'or drop one here: .ics, .vcf, .csv, .tsv, text';
export const PASTE_HERE = 'Names, addresses, an e-mail’s To line, a table, a card or an invitation';
export const READ_IT = 'Read it';

/** Of the lists that were read, and of what could not be read in them. */
export const READ_FROM = 'Read from';
export const NOT_READ = 'Not read';

export function takeAway(title: string): string {
	return `Take away ${title}`;
}

export function moreWarnings(count: number): string {
	return `${count} more`;
}

/** What is said of a list: `guests.csv: Line 3 has no name.` */
export function ofList(title: string, message: string): string {
	return `${title}: ${message}`;
}

export const NO_TEXT = 'there is no text in it.';

/** `why`: what the system says of it; may be empty. */
export function cannotBeRead(title: string, why: string): string {
	return `${title}: it cannot be read. ${why}`.trim();
}

export const NO_CLIPBOARD = 'The clipboard cannot be read here. Paste the list into the dialog.';

/** After the name of a list whose note is gone. */
export const NOTE_DELETED = 'the note was deleted, so no links are written there.';

/** Of a note of the lists, or the event's. */
export function wasDeleted(path: string): string {
	return `${path} was deleted: no links are written there, and none will lead there.`;
}

/** Where nobody is named. */
export const NOBODY_NAMED = 'Nobody is named there.';
export const NO_LIST = 'There is no list yet.';
/** Where people are read in a note. */
export const PLACES_OF_NAMES = 'In a note, people are read from a property such as “attendees”, from a section “Attendees”, “Participants”, “Guests” or “People”, from an inline field “attendees::”, and from a bold label “Attendees:”.';
export const WHERE_NAMES_STAND = `${PLACES_OF_NAMES} Or select the names in the note and run the command again.`;

/** Which event of a calendar is meant. */
export const WHICH_EVENT = 'Which event of this calendar?';
export const NO_EVENT_FOUND = 'No event found.';
export const EVENT_WITHOUT_NAME = 'An event without a name';
export const NO_NOTE_FOUND = 'No note found.';

interface SaidEvent {
	readonly day: Day | null;
	/** How many are on its list. */
	readonly attendees: number;
	readonly isCancelled: boolean;
	/** `day` is then the first of several. */
	readonly repeats: boolean;
}

/** `from 14 July · 12 people · called off`: below the name of an event of a calendar. */
export function eventNote({ day, attendees, isCancelled, repeats }: SaidEvent, today: Day): string {
	return [day === null ? 'no date' : `${repeats ? 'from ' : ''}${formatDay(day, today)}`, people(attendees), ...(isCancelled ? ['called off'] : [])].join(' · ');
}
