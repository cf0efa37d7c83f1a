import { isContact, isInContactFolder, isLeftOut } from '../core/contact-marker.ts';
import { readContact, type Contact, type TouchDays } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import type { Problem } from '../core/problem.ts';
import type { Settings } from '../core/settings.ts';
import { touchDaysOf, type Weight } from '../core/touch.ts';
import { readTouchLog, type UnreadableTouch } from '../notes/touch-log.ts';
import type { Failure, OpenedNote } from './notes.ts';

/** What the index keeps of a note: a contact, what is wrong with the whole note, or nothing. */
export type NoteEntry = { readonly kind: 'contact'; readonly contact: Contact } | { readonly kind: 'problem'; readonly problem: Problem } | { readonly kind: 'other' };

const other: NoteEntry = { kind: 'other' };

/** Reads what the index keeps of an opened note. Its text is asked for only where it is a contact. */
export async function readNoteEntry(opened: OpenedNote, settings: Settings): Promise<NoteEntry> {
	const { path } = opened;
	if (isLeftOut(path, settings)) return other;
	if (opened.kind === 'failed') return failed(opened);
	const { frontmatter } = opened;
	if (frontmatter.kind === 'malformed') return isInContactFolder(path, settings) ? failed({ path, message: frontmatter.message }) : other;
	const properties = frontmatter.kind === 'none' ? {} : frontmatter.properties;
	if (!isContact(path, properties, settings)) return other;
	const text = await opened.text();
	if (text.kind === 'failed') return failed(text);
	return readContact({ path, properties, touchDays: readTouchDays(path, text.text, settings) }, settings);
}

function failed({ path, message }: Failure): NoteEntry {
	return { kind: 'problem', problem: { path, property: null, value: null, message } };
}

function readTouchDays(path: string, text: string, settings: Settings): TouchDays {
	const { heading, touches, unreadable, loose } = readTouchLog(text, settings);
	const told = ({ line, dayText, message }: UnreadableTouch): Problem => ({ path, property: heading, value: dayText, message: `line ${line + 1}: ${message}` });
	const daysOf = (weight: Weight): readonly Day[] => touchDaysOf(touches.map(({ touch }) => touch), weight, settings.channels);
	return {
		full: daysOf('full'),
		light: daysOf('light'),
		problems: unreadable.map(told),
		hints: loose.map(told),
		heading: heading ?? '',
	};
}
