import { h, type ComponentChild } from 'preact';
import { commonPlace, type Common } from '../../core/who-is-in.ts';
import { placeTitle } from '../../words/who-is-in.ts';
import { LiveModal } from '../live-modal.ts';
import { openDialog } from '../open-dialog.ts';
import { openNote } from '../open-note.ts';
import type { Screen } from '../screen.ts';
import { PlaceList } from './place-list.tsx';

/** Shows who is in a city or at a company. */
export function openPlace(screen: Screen, place: Common): void {
	openDialog(screen, new PlaceModal(screen, place));
}

class PlaceModal extends LiveModal {
	constructor(
		screen: Screen,
		private readonly place: Common,
	) {
		super(screen, { title: placeTitle(place), cls: 'keep-in-touch-place' });
	}

	/** It goes once nobody is there any more. */
	protected override content(): ComponentChild {
		const { screen, place } = this;
		const now = commonPlace(screen.known.contacts(), place);
		return now === null ? null : h(PlaceList, { screen, place: now, onOpen: (path) => void this.leaveFor(path), onClose: () => this.close() });
	}

	protected override firstEl(): HTMLElement | null {
		return this.contentEl.querySelector('a');
	}

	protected override handsOn(): ReturnType<LiveModal['handsOn']> {
		return { from: 'a, button', to: () => this.contentEl.querySelector('a') };
	}

	private async leaveFor(path: string): Promise<void> {
		this.close();
		await openNote(this.screen, path);
	}
}
