import { Notice } from 'obsidian';

/** Something to do from a notice. The notice goes when it is done. */
export interface NoticeAction {
	readonly label: string;
	readonly act: () => void;
}

/** Long enough to reach for a button. */
const WITH_ACTIONS_MS = 10_000;

/** Where what notices would say can be shown instead. */
export interface NoticePlace {
	/** Whether it is in sight now, with no dialog over it. */
	readonly isInSight: () => boolean;
	/** Gives what takes it away. */
	readonly show: (message: string, actions: readonly NoticeAction[]) => () => void;
}

let place: NoticePlace | null = null;

/** From now on a screen shows itself what notices would, where they would cover it. Gives what ends that. */
export function showNoticesIn(own: NoticePlace): () => void {
	place = own;
	return () => {
		if (place === own) place = null;
	};
}

/** Shows a notice; with actions it stays longer, and they can be reached by keyboard. Gives what takes it away. */
export function showNotice(message: string, actions: readonly NoticeAction[] = []): () => void {
	return place === null ? showAsNotice(message, actions) : showInPlace(place, message, actions);
}

/** A moment later, as the dialog that says it may be about to close. */
function showInPlace(chosen: NoticePlace, message: string, actions: readonly NoticeAction[]): () => void {
	let hide: (() => void) | null = null;
	const timer = window.setTimeout(() => {
		hide = place === chosen && chosen.isInSight() ? chosen.show(message, actions) : showAsNotice(message, actions);
	});
	return () => {
		window.clearTimeout(timer);
		hide?.();
	};
}

/** Those that may still be in sight. */
const shown = new Set<Notice>();

/** Takes away all that are in sight, where a dialog opens which they would cover. What they offered to undo stays in reach by "Undo last change". */
export function hideNotices(): void {
	for (const notice of shown) notice.hide();
	shown.clear();
}

function remember(notice: Notice): void {
	for (const older of shown) if (!older.messageEl.isConnected) shown.delete(older);
	shown.add(notice);
}

function showAsNotice(message: string, actions: readonly NoticeAction[]): () => void {
	if (actions.length === 0) {
		const plain = new Notice(message);
		remember(plain);
		return () => plain.hide();
	}
	const notice = new Notice('', WITH_ACTIONS_MS);
	remember(notice);
	notice.messageEl.createDiv({ text: message });
	const buttonsEl = notice.messageEl.createDiv('keep-in-touch-notice-actions');
	/** What had the focus before a button took it. */
	let before: Element | null = null;
	buttonsEl.addEventListener('focusin', ({ relatedTarget }) => {
		if (relatedTarget !== null && !buttonsEl.contains(relatedTarget as Node)) before = relatedTarget as Element;
	});
	for (const { label, act } of actions) {
		buttonsEl.createEl('button', { text: label, attr: { type: 'button' } }).addEventListener('click', () => {
			// The button goes with the notice: the focus goes back where it was.
			if (before?.isConnected === true && before.instanceOf(HTMLElement)) before.focus();
			notice.hide();
			act();
		});
	}
	return () => notice.hide();
}
