import { renderMatches, SuggestModal } from 'obsidian';
import { cadenceOf, type Contact, type Standing } from '../core/contact.ts';
import { formatDay, type Day } from '../core/day.ts';
import { createContactSearch, matchesInName, readyToSearch, type ContactSearch, type FoundContact } from './contact-search.ts';
import { namesakesAmong, placeOf, type Namesakes } from './namesakes.ts';
import { openDialog } from './open-dialog.ts';
import type { Screen } from './screen.ts';

export interface ContactQuestion {
	readonly placeholder: string;
	/** Paths of contacts that are not offered. */
	readonly leaveOut?: readonly string[];
	readonly onPick: (contact: Contact) => void;
}

/** Asks for a contact: any there is, also those that are paused, archived or have died, found by name, alias or company without regard to accents. */
export function pickContact(screen: Screen, ask: ContactQuestion): void {
	openDialog(screen, new PickContactModal(screen, ask));
	readyToSearch(screen.known.contacts(), (work) => window.setTimeout(work));
}

/** The second line of a contact in the list, with the place where others have the same name. */
export function contactNote({ contact, alias }: FoundContact, today: Day, place: string | null): string {
	const parts = [alias === null ? '' : `also ${alias}`, contact.companies.join(', '), place ?? '', standingInWords(contact, today)];
	return parts.filter((part) => part !== '').join(' · ');
}

function standingInWords(contact: Contact, today: Day): string {
	const { standing } = contact;
	switch (standing.kind) {
		case 'active':
			return cadenceOf(contact) === null ? 'not tracked' : '';
		case 'paused':
			if (standing.until !== null && standing.until <= today) return '';
			return standing.until === null ? 'paused' : `paused until ${formatDay(standing.until, today)}`;
		case 'archived':
		case 'died':
			return sinceInWords(standing, today);
	}
}

function sinceInWords({ kind, on }: Extract<Standing, { kind: 'archived' | 'died' }>, today: Day): string {
	return on === null ? kind : `${kind} ${formatDay(on, today)}`;
}

/** As many as somebody may want to look at. */
const SHOWN = 50;

class PickContactModal extends SuggestModal<FoundContact> {
	override limit = SHOWN;
	override emptyStateText: string;
	private readonly search: ContactSearch;
	private readonly namesakes: Namesakes;
	private readonly today: Day;

	constructor(
		screen: Screen,
		private readonly ask: ContactQuestion,
	) {
		super(screen.app);
		const all = screen.known.contacts();
		this.today = screen.today();
		this.namesakes = namesakesAmong(all);
		this.search = createContactSearch(all.filter(({ path }) => ask.leaveOut?.includes(path) !== true), screen.dueList());
		this.emptyStateText = all.length === 0 ? 'There are no contacts yet.' : 'No contact found.';
		this.setPlaceholder(ask.placeholder);
	}

	override getSuggestions(query: string): FoundContact[] {
		return [...this.search(query, SHOWN)];
	}

	override renderSuggestion(found: FoundContact, el: HTMLElement): void {
		const { name, path } = found.contact;
		el.addClass('mod-complex');
		const contentEl = el.createDiv({ cls: 'suggestion-content', attr: { dir: 'auto' } });
		renderMatches(contentEl.createDiv({ cls: ['suggestion-title', 'keep-in-touch-suggestion-name'] }), name, matchesInName(this.inputEl.value, name));
		const note = contactNote(found, this.today, placeOf(path, this.namesakes.get(name) ?? []));
		if (note !== '') contentEl.createDiv({ cls: 'suggestion-note', text: note });
	}

	override onChooseSuggestion({ contact }: FoundContact): void {
		this.ask.onPick(contact);
	}
}
