import { useRef } from 'preact/hooks';
import type { TouchForm } from './touch-form.ts';

/** A digit that chose a channel, in case it was meant to begin the text: `120 minutes on Halvik`. */
export interface TakenDigit {
	/** A digit has chosen a channel; `before` is the one chosen until then. */
	readonly take: (digit: string, before: string | null) => void;
	/** What typing changes in the form: the text, and the digit back where another digit follows it at once. */
	readonly typed: (before: string, text: string) => Pick<TouchForm, 'text'> & Partial<Pick<TouchForm, 'channel'>>;
	/** Backspace in the empty text brings the digit back. False: none was taken just before. */
	readonly back: (text: string, change: (back: Pick<TouchForm, 'text' | 'channel'>) => void) => boolean;
}

export function useTakenDigit(): TakenDigit {
	const taken = useRef<{ readonly digit: string; readonly before: string | null } | null>(null);
	const giveBack = (more: string): Pick<TouchForm, 'text' | 'channel'> | null => {
		const given = taken.current;
		taken.current = null;
		return given === null ? null : { text: given.digit + more, channel: given.before };
	};
	return {
		take: (digit, before) => {
			taken.current = { digit, before };
		},
		typed: (before, text) => {
			const back = giveBack(text);
			return before === '' && /^\d$/.test(text) && back !== null ? back : { text };
		},
		back: (text, change) => {
			const back = text === '' ? giveBack('') : null;
			if (back !== null) change(back);
			return back !== null;
		},
	};
}
