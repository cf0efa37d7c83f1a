import type { Contact } from '../../src/core/contact.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { entryOfFacts, readTextFacts } from '../../src/vault/note-entry.ts';
import type { Texts } from './generate.ts';

/** The contacts among these notes, read whole. */
export function contactsIn(texts: Texts): readonly Contact[] {
	return Object.entries(texts).flatMap(([path, text]) => {
		const entry = entryOfFacts(path, readTextFacts(path, text, defaultSettings), defaultSettings);
		return entry.kind === 'contact' ? [entry.contact] : [];
	});
}
