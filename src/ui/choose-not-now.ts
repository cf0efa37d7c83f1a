import { SuggestModal } from 'obsidian';
import type { Contact } from '../core/contact.ts';
import { foldName } from '../core/person-name.ts';
import { neverComesUp, untilWhen } from '../words/not-now.ts';
import { NO_SUCH_CHOICE } from '../words/standing.ts';
import { comesUp } from './comes-up.ts';
import { notNowGroups, type NotNowChoice } from './not-now-menu.ts';
import { showNotice } from './notices.ts';
import { openDialog } from './open-dialog.ts';
import type { Screen } from './screen.ts';

/** Asks when to think of a contact again, or of what was promised, where there is no row for a menu to open at. */
export function chooseNotNow(screen: Screen, contact: Contact): void {
	if (comesUp(contact)) openDialog(screen, new NotNowModal(screen, contact));
	else showNotice(neverComesUp(contact.name, contact.standing.kind === 'died' ? 'died' : 'archived'));
}

/** A choice, with the label of its group where there are several groups. */
interface Offer extends NotNowChoice {
	readonly label: string | null;
}

class NotNowModal extends SuggestModal<Offer> {
	private readonly offers: readonly Offer[];

	constructor(screen: Screen, contact: Contact) {
		super(screen.app);
		const groups = notNowGroups(screen, contact);
		this.offers = groups.flatMap(({ label, choices }) => choices.map((choice): Offer => ({ ...choice, label: groups.length > 1 ? label : null })));
		this.emptyStateText = NO_SUCH_CHOICE;
		this.setPlaceholder(untilWhen(contact.name));
	}

	override getSuggestions(query: string): Offer[] {
		const words = foldName(query).split(' ').filter((word) => word !== '');
		return this.offers.filter(({ title, label }) => {
			const text = foldName(`${title}\n${label ?? ''}`);
			return words.every((word) => text.includes(word));
		});
	}

	override renderSuggestion({ title, label }: Offer, el: HTMLElement): void {
		if (label === null) {
			el.setText(title);
			return;
		}
		el.addClass('mod-complex');
		const contentEl = el.createDiv({ cls: 'suggestion-content', attr: { dir: 'auto' } });
		contentEl.createDiv({ cls: 'suggestion-title', text: title });
		contentEl.createDiv({ cls: ['suggestion-note', 'keep-in-touch-suggestion-name'], text: label });
	}

	override onChooseSuggestion({ act }: Offer): void {
		act();
	}
}
