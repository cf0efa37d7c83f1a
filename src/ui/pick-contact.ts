import { renderMatches, SuggestModal } from 'obsidian';
import type { Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { oneLine } from '../core/one-line.ts';
import { createNamed } from '../words/new-contact.ts';
import { NO_CONTACT_FOUND, NO_CONTACTS } from '../words/pick-contact.ts';
import { contactNote } from './contact-note-line.ts';
import { createContactSearch, matchesInName, readyToSearch, type ContactSearch, type FoundContact } from './contact-search.ts';
import { namesakesAmong, placeOf, type Namesakes } from './namesakes.ts';
import { openNewContact } from './new-contact/new-contact-modal.ts';
import { openDialog } from './open-dialog.ts';
import type { Screen } from './screen.ts';
import { onceKnown } from './new-contact/once-known.ts';

export interface ContactQuestion {
	readonly placeholder: string;
	/** Paths of contacts that are not offered. */
	readonly leaveOut?: readonly string[];
	/** Whether somebody who is not there cannot be created on the way. */
	readonly isOnlyKnown?: boolean;
	readonly onPick: (contact: Contact) => void;
}

/** Asks for a contact: any there is, also those that are paused, archived or have died, found by name, alias or company without regard to accents. */
export function pickContact(screen: Screen, ask: ContactQuestion): void {
	openDialog(screen, new PickContactModal(screen, ask));
	readyToSearch(screen.known.contacts(), (work) => window.setTimeout(work));
}

/** As many as somebody may want to look at. */
const SHOWN = 50;

/** What is offered: a contact, or to create one of the name that was typed. */
type Offer = (FoundContact & { readonly kind: 'contact' }) | { readonly kind: 'create'; readonly name: string };

class PickContactModal extends SuggestModal<Offer> {
	override limit = SHOWN;
	override emptyStateText: string;
	private readonly search: ContactSearch;
	/** Also among those who are not offered. */
	private readonly isThere: (query: string) => boolean;
	private readonly namesakes: Namesakes;
	private readonly today: Day;

	constructor(
		private readonly screen: Screen,
		private readonly ask: ContactQuestion,
	) {
		super(screen.app);
		const all = screen.known.contacts();
		this.today = screen.today();
		this.namesakes = namesakesAmong(all);
		this.search = createContactSearch(all.filter(({ path }) => ask.leaveOut?.includes(path) !== true), screen.dueList());
		const searchAll = ask.leaveOut === undefined || ask.leaveOut.length === 0 ? this.search : createContactSearch(all, screen.dueList());
		this.isThere = (query) => searchAll(query, 1).length > 0;
		this.emptyStateText = all.length === 0 ? NO_CONTACTS : NO_CONTACT_FOUND;
		this.setPlaceholder(ask.placeholder);
	}

	/** Where nobody is found, there is somebody to create. */
	override getSuggestions(query: string): Offer[] {
		const found = this.search(query, SHOWN).map((one): Offer => ({ kind: 'contact', ...one }));
		const name = oneLine(query);
		return found.length > 0 || name === '' || this.ask.isOnlyKnown === true || this.isThere(query) ? found : [{ kind: 'create', name }];
	}

	override renderSuggestion(offer: Offer, el: HTMLElement): void {
		el.addClass('mod-complex');
		const contentEl = el.createDiv({ cls: 'suggestion-content', attr: { dir: 'auto' } });
		if (offer.kind === 'create') {
			contentEl.createDiv({ cls: ['suggestion-title', 'keep-in-touch-suggestion-name'], text: createNamed(offer.name) });
			return;
		}
		const { name, path } = offer.contact;
		renderMatches(contentEl.createDiv({ cls: ['suggestion-title', 'keep-in-touch-suggestion-name'] }), name, matchesInName(this.inputEl.value, name));
		const note = contactNote(offer, this.today, placeOf(path, this.namesakes.get(name) ?? []));
		if (note !== '') contentEl.createDiv({ cls: 'suggestion-note', text: note });
	}

	override onChooseSuggestion(offer: Offer): void {
		const { screen, ask } = this;
		if (offer.kind === 'contact') ask.onPick(offer.contact);
		else openNewContact(screen, { name: offer.name, onKnown: ask.onPick, onCreated: (path) => onceKnown(screen, path, ask.onPick) });
	}
}
