import type { Settings } from '../../core/settings.ts';

/** What to ask before something is saved. */
export interface Question {
	readonly title: string;
	readonly text: string;
	readonly yes: string;
}

/** What a typed value comes to: a change of whatever is saved by then, or a sentence that says what is wrong and what would be right. */
export type Checked =
	| {
			readonly kind: 'change';
			readonly change: (saved: Settings) => Partial<Settings> | string;
			/** Asked before it is saved; null: nothing to ask. */
			readonly question?: () => Question | null;
			readonly onSaved?: () => void;
	  }
	| { readonly kind: 'wrong'; readonly message: string };

/** A setting as a control shows it, and what typing comes to. */
export interface SettingField {
	readonly shown: (settings: Settings) => string | number | boolean;
	readonly check: (value: unknown, settings: Settings) => Checked;
	/** At once; a moment after the last key; or when the field is left, where half a word would do harm. */
	readonly saves: 'at-once' | 'after-typing' | 'on-leaving';
}

export function wrong(message: string): Checked {
	return { kind: 'wrong', message };
}

export function change(values: Partial<Settings>, question?: () => Question | null): Checked {
	return { kind: 'change', change: () => values, ...(question !== undefined && { question }) };
}

export function textOf(value: unknown): string {
	return typeof value === 'string' ? value : (typeof value === 'number' ? String(value) : '');
}
