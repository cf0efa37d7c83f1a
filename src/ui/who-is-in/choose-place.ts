import { SuggestModal } from 'obsidian';
import { foldName } from '../../core/person-name.ts';
import { commonPlaces, type Common } from '../../core/who-is-in.ts';
import { NO_PLACES, NO_SUCH_PLACE, placeNote, WHICH_PLACE } from '../../words/who-is-in.ts';
import { showNotice } from '../notices.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { openPlace } from './place-modal.ts';

/** Asks for a city or a company among those of the contacts, and shows who is there. */
export function chooseWhoIsIn(screen: Screen): void {
	const places = commonPlaces(screen.known.contacts());
	if (places.length === 0) showNotice(NO_PLACES);
	else openDialog(screen, new PlacesModal(screen, places));
}

class PlacesModal extends SuggestModal<Common> {
	constructor(
		private readonly screen: Screen,
		private readonly places: readonly Common[],
	) {
		super(screen.app);
		this.emptyStateText = NO_SUCH_PLACE;
		this.setPlaceholder(WHICH_PLACE);
	}

	/** What begins with the words goes before what holds them. */
	override getSuggestions(query: string): Common[] {
		const wanted = foldName(query);
		const found = this.places.filter(({ key }) => key.includes(wanted));
		return [...found.filter(({ key }) => key.startsWith(wanted)), ...found.filter(({ key }) => !key.startsWith(wanted))];
	}

	override renderSuggestion(place: Common, el: HTMLElement): void {
		el.addClass('mod-complex');
		const contentEl = el.createDiv('suggestion-content');
		contentEl.createDiv({ cls: ['suggestion-title', 'keep-in-touch-suggestion-name'], text: place.name, attr: { dir: 'auto' } });
		contentEl.createDiv({ cls: 'suggestion-note', text: placeNote(place) });
	}

	override onChooseSuggestion(place: Common): void {
		openPlace(this.screen, place);
	}
}
