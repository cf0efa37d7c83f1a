import type { Settings } from '../../core/settings.ts';
import { NOT_SAVED } from '../../words/settings.ts';
import { showNotice } from '../notices.ts';
import type { SettingsChange } from '../settings-change.ts';
import type { Question, SettingField } from './setting-field.ts';

/** A moment after the last key. */
const TYPING_MS = 500;
/** A field is left when the focus goes; where nobody hears of that, after so long. */
const LEAVING_MS = 3000;

interface StoreGivens {
	readonly field: (key: string) => SettingField | null;
	readonly settings: () => Settings;
	readonly change: (change: SettingsChange) => Promise<string | null>;
	readonly ask: (question: Question) => Promise<boolean>;
	/** Shows what is saved where something that was typed was not. */
	readonly redraw: () => void;
}

/** What is typed in the controls, until it is saved. Nothing wrong is ever saved, and what was typed later wins. */
export interface FieldStore {
	readonly shown: (key: string) => unknown;
	/** What is wrong with a value, or ''. It is not saved, nor what was typed in that field before. */
	readonly complaint: (key: string, value: unknown) => string;
	readonly type: (key: string, value: unknown) => Promise<void>;
	/** Saves what waits. */
	readonly flush: () => Promise<void>;
}

interface Typed {
	readonly value: unknown;
	readonly timer: number | null;
}

function stopTimer(typed: Typed | undefined): void {
	if (typed !== undefined && typed.timer !== null) window.clearTimeout(typed.timer);
}

const delayOf = ({ saves }: SettingField): number => (saves === 'on-leaving' ? LEAVING_MS : TYPING_MS);

export function createFieldStore({ field, settings, change, ask, redraw }: StoreGivens): FieldStore {
	const waiting = new Map<string, Typed>();
	const underWay = new Map<Typed, Promise<void>>();
	const forget = (key: string): void => {
		stopTimer(waiting.get(key));
		waiting.delete(key);
	};
	/** Why it was not saved, or null; false where the user says no. */
	const saved = async (key: string, value: unknown): Promise<string | false | null> => {
		const checked = field(key)?.check(value, settings());
		if (checked?.kind !== 'change') return null;
		const question = checked.question?.() ?? null;
		if (question !== null && !(await ask(question))) return false;
		const reason = await change(checked.change);
		if (reason === null) checked.onSaved?.();
		return reason;
	};
	const save = async (key: string, typed: Typed): Promise<void> => {
		const reason = await saved(key, typed.value);
		// Something else may have been typed meanwhile.
		if (waiting.get(key) === typed) waiting.delete(key);
		if (typeof reason === 'string') showNotice(`${NOT_SAVED} ${reason}`);
		if (reason !== null) redraw();
	};
	/** Once: a question takes the focus from the field, which is then left while it is being saved. */
	const saveOnce = (key: string): Promise<void> => {
		const typed = waiting.get(key);
		if (typed === undefined) return Promise.resolve();
		stopTimer(typed);
		const known = underWay.get(typed);
		if (known !== undefined) return known;
		// It is known to be under way before anything is asked.
		const work = Promise.resolve().then(() => save(key, typed)).finally(() => underWay.delete(typed));
		underWay.set(typed, work);
		return work;
	};
	return {
		shown: (key) => waiting.get(key)?.value ?? field(key)?.shown(settings()),
		complaint(key, value) {
			const checked = field(key)?.check(value, settings());
			if (checked?.kind !== 'wrong') return '';
			forget(key);
			return checked.message;
		},
		async type(key, value) {
			const known = field(key);
			if (known === null) return;
			forget(key);
			waiting.set(key, { value, timer: known.saves === 'at-once' ? null : window.setTimeout(() => void saveOnce(key), delayOf(known)) });
			if (known.saves === 'at-once') await saveOnce(key);
		},
		flush: async () => void (await Promise.all([...waiting.keys()].map(saveOnce))),
	};
}
