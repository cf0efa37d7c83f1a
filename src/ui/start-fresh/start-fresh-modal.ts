import { h, type ComponentChild } from 'preact';
import { START_FRESH } from '../../words/labels.ts';
import { LiveModal } from '../live-modal.ts';
import { hideNotices } from '../notices.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { StartFreshForm } from './start-fresh-form.tsx';

/**
 * Opens the preview that spreads a backlog over the weeks to come. `among`, paths of contacts: of these alone, after many were given a tier at once;
 * everybody else stays where they are.
 */
export function openStartFresh(screen: Screen, among: readonly string[] | null = null): void {
	hideNotices();
	openDialog(screen, new StartFreshModal(screen, among === null ? null : new Set(among)));
}

class StartFreshModal extends LiveModal {
	constructor(
		screen: Screen,
		private readonly among: ReadonlySet<string> | null,
	) {
		super(screen, { title: START_FRESH, cls: 'keep-in-touch-fresh' });
	}

	protected override content(): ComponentChild {
		const { screen, among } = this;
		return h(StartFreshForm, { screen, among, onDone: () => this.close() });
	}
}
