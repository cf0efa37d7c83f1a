/** What the command line says of the people at an event. Why something is refused stands without a full stop. */

/** Which event of a calendar is meant. */
export function noEventSoFar(events: number): string {
	return `none of its ${events} events has taken place with anybody named; --event-date DAY says which one you mean`;
}

export function noEventOn(day: string): string {
	return `it has no event on ${day} with anybody named`;
}

/** Null: an event without a name. */
export function severalEventsOn(day: string, names: ReadonlyArray<string | null>): string {
	return `it has several events on ${day}: ${names.map((name) => name ?? 'one without a name').join(', ')}; save the one you mean alone`;
}

export function noEventNote(name: string): string {
	return `there is no note "${name}" for the event`;
}

/** What is read. */
export const STANDARD_INPUT = 'standard input';
export const IS_FOLDER = 'this is a folder; name a file';

export function noSuchFile(name: string): string {
	return `there is no file "${name}", neither here nor in the vault`;
}

export function cannotBeRead(code: string): string {
	return `it cannot be read (${code})`;
}

/** Options. */
export const TOUCH_NEEDS_DAY = '--touch needs the day of the event; give it as --event-date 2026-11-18';
export const TIER_EMPTY = '--tier is empty; leave it out or write a tier';

export function followUpWrong(text: string): string {
	return `--follow-up "${text}" is no span; write it as 3 days or 2 weeks`;
}

/** The report. */
export const EVENT_WITHOUT_NAME = 'Attendees';
export const NAME = 'Name';
export const FROM = 'From';
export const WHY = 'Why';
export const NEW = 'New';
export const KNOWN = 'Known';
export const UNSURE = 'Unsure: for you to say';
export const LEFT_OUT = 'Left out';

/** `New (3)`. */
export function groupTitle(name: string, count: number): string {
	return `${name} (${count})`;
}

/** Why somebody is known or unsure, and the notes that are meant. */
export function whyAndNotes(reason: string, paths: readonly string[]): string {
	return `${reason}: ${paths.join(', ')}`;
}

/** Behind the reason, of a contact who rests. */
export function andStanding(reason: string, standing: 'paused' | 'archived' | 'died'): string {
	return `${reason}; ${standing === 'died' ? 'has died, so that nothing is written into their note' : standing}`;
}

/** Behind the reason, of a contact whom the list has at another company: `the list has Globex, the note keeps Acme`. */
export function andOtherCompany(reason: string, { ours, theirs }: { readonly ours: string; readonly theirs: string }): string {
	return `${reason}; the list has ${theirs}, the note keeps ${ours}`;
}

export const UNSURE_UNTOUCHED = 'Nothing is done about the unsure; give the name in full, or a link to the contact, and run it again.';
export const NOTHING_TO_CHANGE = 'Everything stands there already; nothing was changed.';
export const NOTHING_TO_DO = 'There is nothing to create and nothing to change.';
/** Where no note could be written; which and why is said beside. */
export const NOTHING_WRITTEN = 'Nothing was written.';

/** `count`: new people of whom it is doubtful who they are. */
export function doubtfulUntouched(count: number): string {
	return `For ${count === 1 ? 'one' : count} of the new no note is created, since it is doubtful who ${count === 1 ? 'that is' : 'they are'}; give the name in full, an address or a link, and run it again.`;
}

/** `created`: how many notes would be; `known`: how many contacts are known. One of them at least is more than none. */
export function nothingWritten(created: number, known: number): string {
	const notes = created === 0 ? [] : [created === 1 ? 'one note is created' : `${created} notes are created`];
	const then = [...notes, ...(known === 0 ? [] : ['the known are brought up to date'])].join(', and ');
	return `${NOTHING_WRITTEN} With --create, ${then}.`;
}

export function created(path: string): string {
	return `Created ${path}`;
}

export function changed(path: string): string {
	return `Changed ${path}`;
}
