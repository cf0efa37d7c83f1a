import { createContact } from '../../actions/create-contact.ts';
import { createdMessage } from '../../words/new-contact.ts';
import { newNoteContext } from '../new-note-context.ts';
import { performOrWhyNot } from '../perform.ts';
import type { Screen } from '../screen.ts';
import type { ContactToCreate } from '../../actions/create-contact.ts';

export type Submitted = { readonly kind: 'created'; readonly path: string } | { readonly kind: 'refused'; readonly reason: string };

/** Creates the note as one action that can be undone, and says so; or gives the reason why not. */
export async function submitNewContact(screen: Screen, contact: ContactToCreate): Promise<Submitted> {
	let path = '';
	const reason = await performOrWhyNot(screen, (context) => createContact(screen.notes, contact, newNoteContext(screen, context)), {
		message: (done) => {
			({ path } = done);
			return createdMessage(contact.name, done.path, done.told);
		},
	});
	return reason === null ? { kind: 'created', path } : { kind: 'refused', reason };
}
