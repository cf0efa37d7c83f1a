import type { Contact } from '../../core/contact.ts';
import type { Screen } from '../screen.ts';

/** A note that was just created is read within moments. */
const MOST_MS = 5_000;

/** Goes on with a contact as soon as the new note is known; not at all where it is none. */
export function onceKnown({ known, subscribe }: Pick<Screen, 'known' | 'subscribe'>, path: string, act: (contact: Contact) => void): void {
	const there = known.contact(path);
	if (there !== null) {
		act(there);
		return;
	}
	const stop = subscribe(() => {
		const contact = known.contact(path);
		if (contact === null) return;
		end();
		act(contact);
	});
	const timer = window.setTimeout(stop, MOST_MS);
	const end = (): void => {
		window.clearTimeout(timer);
		stop();
	};
}
