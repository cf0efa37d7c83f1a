import { SET_TIER_OF } from '../../words/commands.ts';
import { openCards } from '../cards/cards-modal.ts';
import { showNotesToFix } from '../open-due-list.ts';
import { openSession } from '../open-session.ts';
import { pickContact } from '../pick-contact.ts';
import type { Screen } from '../screen.ts';
import { chooseTier } from '../set-tier/choose-tier.ts';
import { openStartFresh } from '../start-fresh/start-fresh-modal.ts';

/** What can be done from the page "Your network". */
export interface NetworkActions {
	readonly startSession: () => void;
	readonly startFresh: () => void;
	readonly cards: () => void;
	readonly setTier: () => void;
	readonly notesToFix: () => void;
}

export function createNetworkActions(screen: Screen): NetworkActions {
	return {
		startSession: () => openSession(screen),
		startFresh: () => openStartFresh(screen),
		cards: () => openCards(screen),
		setTier: () => pickContact(screen, { placeholder: SET_TIER_OF, onPick: (contact) => chooseTier(screen, contact) }),
		notesToFix: () => void showNotesToFix(screen.app),
	};
}
