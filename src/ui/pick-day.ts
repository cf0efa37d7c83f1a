import { Modal } from 'obsidian';
import { h, render } from 'preact';
import type { Day } from '../core/day.ts';
import { openDialog } from './open-dialog.ts';
import { PickDayForm } from './pick-day-form.tsx';
import type { Screen } from './screen.ts';

export interface DayQuestion {
	readonly title: string;
	readonly label: string;
	readonly onPick: (day: Day) => void;
}

/** Asks for a day to come: typed (`fri`, `2 weeks`, `2026-12-01`) or chosen in a calendar. */
export function pickDay(screen: Screen, ask: DayQuestion): void {
	openDialog(screen, new PickDayModal(screen, ask));
}

class PickDayModal extends Modal {
	constructor(
		private readonly screen: Screen,
		private readonly ask: DayQuestion,
	) {
		super(screen.app);
		this.modalEl.addClass('keep-in-touch-pick-day');
		this.setTitle(ask.title);
	}

	override onOpen(): void {
		const onPick = (day: Day): void => {
			this.close();
			this.ask.onPick(day);
		};
		render(h(PickDayForm, { label: this.ask.label, today: this.screen.today(), dayOrder: this.screen.settings().dayOrder, onPick, onCancel: () => this.close() }), this.contentEl);
		this.contentEl.querySelector('input')?.focus();
	}

	override onClose(): void {
		render(null, this.contentEl);
	}
}
