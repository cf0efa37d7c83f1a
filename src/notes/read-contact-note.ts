import { noPromises, noTouchDays, readContact, type Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { lookUpIn, type PropertyLookup, type PropertyName } from '../core/property-names.ts';
import type { Settings } from '../core/settings.ts';
import { touchDaysOf } from '../core/touch.ts';
import { readFrontmatter } from './properties/frontmatter.ts';
import { readTouchLog } from './touch-log.ts';

/** What an edit of a contact's note needs to know besides its text. */
export interface NoteContext {
	readonly settings: Settings;
	readonly today: Day;
}

/** A contact's note, read for an edit: what is written depends on what stands there. */
export interface ContactNote {
	readonly kind: 'note';
	readonly contact: Contact;
	readonly lookUp: PropertyLookup;
}

/** Reads a note that is known to be a contact's; malformed with the reason why its properties cannot be read. */
export function readContactNote(text: string, settings: Settings): ContactNote | { readonly kind: 'malformed'; readonly message: string } {
	const frontmatter = readFrontmatter(text);
	if (frontmatter.kind === 'malformed') return frontmatter;
	const properties = frontmatter.kind === 'none' ? {} : frontmatter.properties;
	const touches = readTouchLog(text, settings).touches.map(({ touch }) => touch);
	// The path decides nothing here: that the note is a contact's was decided before.
	const reading = readContact({ path: '', properties, touchDays: { ...noTouchDays, full: touchDaysOf(touches, 'full', settings.channels) }, promises: noPromises }, settings);
	if (reading.kind === 'problem') return { kind: 'malformed', message: reading.problem.message };
	return { kind: 'note', contact: reading.contact, lookUp: lookUpIn(properties, settings.properties) };
}

/** A write goes to the key that was read; a property that is not there gets the configured name. */
export function keyOf({ lookUp }: ContactNote, name: PropertyName, settings: Settings): string {
	return lookUp(name)[0]?.key ?? settings.properties[name].name;
}
