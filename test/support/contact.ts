import { noPromises, noTouchDays, readContact, type Contact, type ContactReading, type PromiseFacts, type TouchDays } from '../../src/core/contact.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';

interface Source {
	readonly path?: string;
	readonly touchDays?: TouchDays;
	readonly promises?: PromiseFacts;
	readonly settings?: Settings;
}

/** What reading these properties gives, in the note `Contacts/Ana Diaz.md` unless said otherwise. */
export function contactReading(properties: Readonly<Record<string, unknown>>, { path = 'Contacts/Ana Diaz.md', touchDays = noTouchDays, promises = noPromises, settings = defaultSettings }: Source = {}): ContactReading {
	return readContact({ path, properties, touchDays, promises }, settings);
}

/** The contact of these properties; a note that is none fails the test. */
export function contact(properties: Readonly<Record<string, unknown>>, source: Source = {}): Contact {
	const reading = contactReading(properties, source);
	if (reading.kind !== 'contact') throw new Error(reading.problem.message);
	return reading.contact;
}
