import type { Outcome } from '../actions/edit-notes.ts';
import { movePromise, tickPromise } from '../actions/keep-promise.ts';
import { formatDay, type Day } from '../core/day.ts';
import type { ContactPromise } from '../core/promise.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import { perform } from './perform.ts';
import type { Screen } from './screen.ts';
import { pluginToggleOf } from './task-toggle.ts';

const LONGEST = 40;

/** A promise by its words, in quotes, short enough for a menu or a notice. */
export function promiseTitle({ text }: Pick<ContactPromise, 'text'>): string {
	const letters = [...text];
	return `“${letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join('')}…`}”`;
}

/** Ticks a promise where it stands, by the Tasks plugin where that is there, with a notice and Undo. True if it was done. */
export async function keepPromise(screen: Screen, promise: ContactPromise): Promise<boolean> {
	let isByPlugin = false;
	const message = (): string => `Done: ${promiseTitle(promise)}.${promise.recurs && !isByPlugin ? ' It comes again, and only the Tasks plugin writes the next one.' : ''}`;
	return perform(screen, async (context) => {
		const ticked = await tick(screen, promise, context);
		isByPlugin = ticked.isByPlugin;
		return ticked.outcome;
	}, { message });
}

/** Moves a promise to a day to come, with a notice and Undo. */
export async function putOffPromise(screen: Screen, promise: ContactPromise, day: Day): Promise<void> {
	await perform(screen, (context) => movePromise(screen.notes, promise, day, context), { message: `${promiseTitle(promise)} is moved to ${formatDay(day, screen.today())}.` });
}

/** What the plugin fails to do is done by our own means, which write no next one. */
async function tick({ app, notes }: Screen, promise: ContactPromise, context: NoteContext): Promise<{ readonly outcome: Outcome; readonly isByPlugin: boolean }> {
	const toggle = pluginToggleOf(app);
	let hasFailed = false;
	if (toggle !== null) {
		const outcome = await tickPromise(notes, promise, (line, path) => {
			const toggled = toggle(line, path);
			hasFailed = toggled === null;
			return toggled ?? line;
		}, context);
		if (!hasFailed || outcome.kind === 'done') return { outcome, isByPlugin: true };
	}
	return { outcome: await tickPromise(notes, promise, null, context), isByPlugin: false };
}
