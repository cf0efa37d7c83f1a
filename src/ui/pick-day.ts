import { Modal } from 'obsidian';
import { h, render } from 'preact';
import type { Day } from '../core/day.ts';
import { COMING_DAY_BLANK, PAST_DAY_BLANK } from '../words/pick-day.ts';
import { openDialog } from './open-dialog.ts';
import { PickDayForm } from './pick-day-form.tsx';
import type { Screen } from './screen.ts';

export interface DayQuestion {
	readonly title: string;
	readonly label: string;
	/** What a blank field means; a plain word where nothing is said. */
	readonly whenBlank?: string;
	/** What is to be known before; left out: nothing. */
	readonly says?: string;
	/** A day that has been, or today, is asked for instead. */
	readonly isPast?: boolean;
	readonly onPick: (day: Day) => void;
	/** What today means, which is no day to come: also a button of its own where `isOffered`. */
	readonly today?: { readonly label: string; readonly isOffered: boolean; readonly act: () => void };
}

/** Asks for a day, to come unless it is said otherwise: typed (`fri`, `2 weeks`, `2026-12-01`) or chosen in a calendar. */
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
		const { ask, screen } = this;
		const closing = <T extends readonly unknown[]>(act: (...given: T) => void) => (...given: T): void => {
			this.close();
			act(...given);
		};
		const now = ask.today === undefined ? null : { ...ask.today, act: closing(ask.today.act) };
		const { label, isPast = false, says = null, whenBlank = isPast ? PAST_DAY_BLANK : COMING_DAY_BLANK } = ask;
		render(h(PickDayForm, { label, says, whenBlank, isPast, today: screen.today(), dayOrder: screen.settings().dayOrder, onPick: closing(ask.onPick), now, onCancel: () => this.close() }), this.contentEl);
		this.contentEl.querySelector('input')?.focus();
	}

	override onClose(): void {
		render(null, this.contentEl);
	}
}
