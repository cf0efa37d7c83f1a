import { contacts, names as namesCount, notes } from './counts.ts';
import { counted } from './numbers.ts';
export { GO_ON } from './labels.ts';

/** What the button after an event promises, and what is said once contacts are created from its list, or were not. */

export const NOBODY_TICKED = 'Nobody is ticked';
export const STANDS_ALREADY = 'Everything stands there already.';
export const KEPT = 'Nothing was created. What you said is kept until Obsidian closes: open it from the same place, or go on.';
/** Why nothing is written, where the list is another than the one that was looked over. */
export const LIST_CHANGED = 'The list has changed meanwhile; look it over again.';

/** On the button: `Create 12, update 3`. With neither there may still be something to write, which is seen only when the notes are read. */
export function createLabel(created: number, updated: number): string {
	if (created === 0) return updated === 0 ? 'Bring up to date' : `Update ${contacts(updated)}`;
	return updated === 0 ? `Create ${contacts(created)}` : `Create ${counted(created)}, update ${counted(updated)}`;
}

export function writing(done: number, all: number): string {
	return `Writing ${counted(done)} of ${counted(all)}`;
}

/** Where the dialog was closed while it wrote. */
export function notCreated(reason: string): string {
	return `The contacts were not created. ${reason}`;
}

/** What went wrong when it was nothing that is expected to. */
export function stopped(reason: string): string {
	return `It stopped: ${withoutStop(reason)}. Look the list over again; what was written before that stands.`;
}

/** What came of it. */
interface Created {
	/** Paths of the new notes, which are among the changed ones. */
	readonly created: readonly unknown[];
	readonly changed: readonly unknown[];
	readonly failed: readonly Failed[];
	/** Names of those who were told apart for this time only. */
	readonly notRecorded: readonly string[];
	/** Names that could not become links. */
	readonly unlinked: readonly string[];
	/** Sentences about what else there is to know. */
	readonly told: readonly string[];
}

interface Failed {
	readonly path: string;
	readonly message: string;
}

/** What was done, in a few sentences: `Created 12 contacts, changed 3 notes.` */
export function outcomeMessage({ created, changed, failed, notRecorded, unlinked, told }: Created): string {
	const done = doneText(created.length, changed.length - created.length);
	const nothing = failed.length === 0 ? 'Everything stands there already; nothing was changed.' : 'Nothing was written.';
	const again = notRecorded.length === 0 ? '' : ` Told apart this time only, since nothing else is known of them: ${notRecorded.join(', ')}.`;
	return `${done ?? nothing}${failed.length === 0 ? '' : ` Not written: ${failuresText(failed)}`}${done === null || unlinked.length === 0 ? '' : ` ${unlinkedWords(unlinked)}`}${again}${told.map((one) => ` ${one}`).join('')}`;
}

/** Null where nothing was. */
function doneText(created: number, others: number): string | null {
	if (created === 0) return others === 0 ? null : `Changed ${notes(others)}.`;
	return others === 0 ? `Created ${contacts(created)}.` : `Created ${contacts(created)}, changed ${notes(others)}.`;
}

/** The names that could not become links, some at least: a link needs the name alone, in one place, which leads nowhere yet. */
export function unlinkedWords(names: readonly string[]): string {
	return `${namesCount(names.length)} could not become ${names.length === 1 ? 'a link' : 'links'} in the note: ${firstOf(names)}.`;
}

/** What could not be written and why, each reason once: `Contacts/Ana.md, Contacts/Bo.md: the disk is full.` */
export function failuresText(failed: readonly Failed[]): string {
	const byReason = new Map<string, readonly string[]>();
	for (const { path, message } of failed) byReason.set(message, [...(byReason.get(message) ?? []), path]);
	const reasons = [...byReason].map(([message, paths]) => `${firstOf(paths)}: ${withoutStop(message)}`);
	return `${reasons.join('; ')}.`;
}

/** Names and notes that are named; the others are counted. */
const NAMED = 3;

function firstOf(all: readonly string[]): string {
	return `${all.slice(0, NAMED).join(', ')}${all.length > NAMED ? ` and ${all.length - NAMED} more` : ''}`;
}

function withoutStop(sentence: string): string {
	return sentence.replace(/\.$/, '');
}
