import type * as O from 'obsidian';

/** A message in the corner that goes away by itself or when it is clicked; a duration of 0 keeps it (obsidian.d.ts, `Notice`). */
export class Notice implements O.Notice {
	noticeEl: HTMLElement;
	containerEl: HTMLElement;
	messageEl: HTMLElement;

	/** `duration` in milliseconds; the app's own is a setting of a few seconds. */
	constructor(message: string | DocumentFragment, duration = 5000) {
		const cornerEl = document.querySelector('.notice-container') ?? document.body.createDiv({ cls: 'notice-container', attr: { role: 'status', 'aria-live': 'polite' } });
		this.containerEl = cornerEl.createDiv('notice');
		this.noticeEl = this.containerEl;
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		if (duration > 0) setTimeout(() => this.hide(), duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		this.containerEl.remove();
	}
}
