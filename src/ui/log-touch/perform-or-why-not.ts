import type { Outcome } from '../../actions/edit-notes.ts';
import type { NoteContext } from '../../notes/read-contact-note.ts';
import { perform, type Announcement } from '../perform.ts';
import type { Screen } from '../screen.ts';

/** Does something to notes and says so in a notice (see perform). Null: it is done; else the reason why nothing was. */
export async function performOrWhyNot(screen: Screen, action: (context: NoteContext) => Promise<Outcome>, announcement: Announcement): Promise<string | null> {
	let reason = screen.settingsProblems()[0] ?? 'Nothing was written.';
	const remembering = async (context: NoteContext): Promise<Outcome> => {
		const outcome = await action(context);
		if (outcome.kind === 'refused') reason = `${outcome.path}: ${outcome.reason}`;
		return outcome;
	};
	return (await perform(screen, remembering, announcement)) ? null : reason;
}
