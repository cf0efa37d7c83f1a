import type { Contact } from '../../core/contact.ts';
import { isFull } from '../../core/full-tier.ts';
import type { Tier } from '../../core/tier.ts';
import { whichTier } from '../../words/due-many.ts';
import { nothingWritten } from '../../words/nothing-written.ts';
import { showNotice } from '../notices.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { openFullTier } from './full-tier-modal.ts';
import { giveTier, type TierEntry } from './give-tier.ts';
import { TierPicker, type TierChoice } from './tier-picker.ts';
import { choiceNote, takenIn, type TierOrNone } from './tier-choices.ts';

/** Asks for a contact's tier, and puts them there; where the tier is full, asks who moves. */
export function chooseTier(screen: Screen, contact: Contact): void {
	openDialog(screen, new ChooseTierModal(screen, contact));
}

/** Puts a contact into a tier that was chosen; where it is full, asks who moves. */
export async function enterTier(screen: Screen, contact: Contact, tier: TierOrNone, entry: TierEntry = {}): Promise<void> {
	if (tier !== null && contact.tier?.key !== tier.key && asksWhoMoves(screen, contact, tier)) {
		openFullTier(screen, contact, tier, entry);
		return;
	}
	const reason = await giveTier(screen, contact, tier, entry);
	if (reason === null) entry.onDone?.();
	else showNotice(nothingWritten(reason));
}

/** Of a tier without places in which nobody is, there is nobody to move. */
function asksWhoMoves(screen: Screen, contact: Contact, tier: Tier): boolean {
	const [contacts, today] = [screen.known.contacts(), screen.today()];
	return isFull(contacts, tier, today, contact) && takenIn(contacts, tier, today, [contact]) > 0;
}

class ChooseTierModal extends TierPicker {
	constructor(
		screen: Screen,
		private readonly contact: Contact,
	) {
		const contacts = screen.known.contacts();
		super(screen, { placeholder: whichTier([contact.name]), noteOf: (tier) => choiceNote(tier, contact, contacts, screen.today()) });
	}

	override onChooseSuggestion({ tier }: TierChoice): void {
		void enterTier(this.screen, this.contact, tier);
	}
}
