import { replyTo as replyToWords } from '../words/new-promises.ts';
import { ASK_MARK } from './ask-mark.ts';
import { addDays, type Day } from './day.ts';

/** An open task to add to a contact's note. */
export interface NewPromise {
	readonly text: string;
	/** Null: on no particular day. */
	readonly due: Day | null;
}

/** An open task as it stands in a note: in a contact's own, or in another one where it links to the contact. */
export interface OpenPromise {
	/** What is promised, as it reads: without checkbox, day, marks of task plugins, `#theirs` and block id; links by the words they show. Never blank. */
	readonly text: string;
	/** Null: on no day, or on one that cannot be read. */
	readonly due: Day | null;
	/** Whose it is to keep: `theirs` is tagged `#theirs`. */
	readonly from: 'mine' | 'theirs';
	/** Something to ask next time: the text begins with `Ask:`. */
	readonly isQuestion: boolean;
	/** It comes again when it is ticked, for which a task plugin is needed. */
	readonly recurs: boolean;
	/** What its links to notes lead to, in order: of `[[target|words]]` as written, of `[words](target.md)` with `%20` and the like decoded. */
	readonly links: readonly string[];
	/** 1 for the first of the note. */
	readonly line: number;
	/** The line as it stands, from its list marker and the blanks before that (behind the marks of a quote) to its end. */
	readonly raw: string;
}

/** A promise to a contact or of theirs, with the note in which it stands. */
export interface ContactPromise extends OpenPromise {
	readonly path: string;
	/** The day in that note's name. Not there where it has none, and in the note of a contact. */
	readonly noteDay?: Day;
}

/**
 * An open task that stands in a note of this path, which counts even where it says another. A field stands before what is copied: in an app that keeps
 * objects by path, copies by `{ ...promise, path }` get a description of their fields each from the engine (V8), of several hundred bytes.
 */
export function promiseIn({ text, ...same }: OpenPromise, path: string): ContactPromise {
	return { text, ...same, path };
}

/** What names a promise in a note that may have changed since it was read. */
export type PromiseReference = Pick<OpenPromise, 'line' | 'raw'>;

/** A day of a promise that cannot be read. The promise then stands without a day. */
export interface PromiseProblem {
	/** 1 for the first of the note. */
	readonly line: number;
	/** As written. */
	readonly value: string;
	/** What is wrong with it and what would be right. */
	readonly message: string;
}

/** Days in which a reply that is owed is promised. */
const REPLY_WITHIN_DAYS = 2;

/** The promise of a reply to somebody who was in touch first. */
export function replyTo(name: string, today: Day): NewPromise {
	return { text: replyToWords(name), due: addDays(today, REPLY_WITHIN_DAYS) };
}

/** What to ask next time, as an open task without a day. Without a question it has no text either, so that it is refused. */
export function askNextTime(question: string): NewPromise {
	const asked = question.trim().replace(/^ask:\s*/i, '');
	return { text: asked === '' ? '' : `${ASK_MARK} ${asked}`, due: null };
}
