import { REDO, UNDO } from '../../words/undo.ts';
import { showNotice, type NoticeAction } from '../notices.ts';

/** What a notice would say, and offer. */
export interface Said {
	readonly id: number;
	readonly message: string;
	readonly actions: readonly NoticeAction[];
}

/** What was said in a session. What can be undone, or done again, is kept until it was, or cannot be any more; else only what was said last. */
export interface SaidStack {
	/** Gives what takes it away, from a notice too. */
	readonly say: (message: string, actions: readonly NoticeAction[]) => () => void;
	/** To be shown, what was said last at the end: that, and the newest that can be undone, and done again, where that is another. */
	readonly shown: () => readonly Said[];
	/** It is answered. */
	readonly done: (said: Said) => void;
	/** The session closes: the newest that offers something becomes a notice, and nothing is said here any more. */
	readonly handOn: () => void;
}

interface Held extends Said {
	/** Takes away the notice that it has become. */
	hide?: () => void;
}

/** `changed` is called whenever something else is to be shown. */
export function createSaidStack(changed: () => void): SaidStack {
	let held: readonly Held[] = [];
	let count = 0;
	const set = (to: readonly Held[]): void => {
		held = to;
		changed();
	};
	const drop = ({ id }: Said): void => set(held.filter((one) => one.id !== id));
	return {
		say(message, actions) {
			const said: Held = { id: ++count, message, actions };
			set([...held.filter((one) => offers(one, UNDO) || offers(one, REDO)), said]);
			return () => {
				said.hide?.();
				drop(said);
			};
		},
		shown() {
			const newest = [held.at(-1), ...[UNDO, REDO].map((label) => held.findLast((one) => offers(one, label)))];
			return held.filter((one) => newest.includes(one));
		},
		done: drop,
		handOn() {
			const said = held.findLast(({ actions }) => actions.length > 0);
			held = [];
			if (said !== undefined) said.hide = showNotice(said.message, said.actions);
		},
	};
}

function offers({ actions }: Said, wanted: string): boolean {
	return actions.some(({ label }) => label === wanted);
}
