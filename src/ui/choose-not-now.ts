import { SuggestModal } from 'obsidian';
import type { Contact } from '../core/contact.ts';
import { comesUp, notNowChoices, type NotNowChoice } from './not-now-menu.ts';
import { showNotice } from './notices.ts';
import { openDialog } from './open-dialog.ts';
import type { Screen } from './screen.ts';

/** Asks when to think of a contact again, where there is no row for a menu to open at. */
export function chooseNotNow(screen: Screen, contact: Contact): void {
	if (comesUp(contact)) openDialog(screen, new NotNowModal(screen, contact));
	else showNotice(`${contact.name} ${contact.standing.kind === 'died' ? 'has died' : 'is archived'}, and does not come up again.`);
}

class NotNowModal extends SuggestModal<NotNowChoice> {
	private readonly choices: readonly NotNowChoice[];

	constructor(screen: Screen, contact: Contact) {
		super(screen.app);
		this.choices = notNowChoices(screen, contact);
		this.emptyStateText = 'There is no such choice.';
		this.setPlaceholder(`Not now for ${contact.name}: until when?`);
	}

	override getSuggestions(query: string): NotNowChoice[] {
		const wanted = query.trim().toLowerCase();
		return this.choices.filter(({ title }) => title.toLowerCase().includes(wanted));
	}

	override renderSuggestion({ title }: NotNowChoice, el: HTMLElement): void {
		el.setText(title);
	}

	override onChooseSuggestion({ act }: NotNowChoice): void {
		act();
	}
}
