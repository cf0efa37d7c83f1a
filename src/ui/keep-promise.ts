import type { Outcome } from '../actions/edit-notes.ts';
import { movePromise, tickPromise } from '../actions/keep-promise.ts';
import type { Day } from '../core/day.ts';
import type { ContactPromise } from '../core/promise.ts';
import { isOpenTask } from '../notes/promise-line.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import { promiseMoved } from '../words/not-now.ts';
import { promiseDone, promiseInProgress, quoted } from '../words/promises.ts';
import { perform } from './perform.ts';
import type { Screen } from './screen.ts';
import { pluginToggleOf } from './task-toggle.ts';

const LONGEST = 40;

/** A promise by its words, in quotes, short enough for a menu or a notice. */
export function promiseTitle({ text }: Pick<ContactPromise, 'text'>): string {
	const letters = [...text];
	return quoted(letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join('')}…`);
}

/** Ticks a promise where it stands, by the Tasks plugin where that is there, with a notice and Undo. True if it is done now: that plugin may only take it a step further. */
export async function keepPromise(screen: Screen, promise: ContactPromise): Promise<boolean> {
	let ticked: Omit<Ticked, 'outcome'> = { isByPlugin: false, isClosed: true };
	const message = (): string => (ticked.isClosed ? promiseDone(promiseTitle(promise), promise.recurs && !ticked.isByPlugin) : promiseInProgress(promiseTitle(promise)));
	const isWritten = await perform(screen, async (context) => {
		const { outcome, ...how } = await tick(screen, promise, context);
		ticked = how;
		return outcome;
	}, { message });
	return isWritten && ticked.isClosed;
}

/** Moves a promise to a day to come, with a notice and Undo. */
export async function putOffPromise(screen: Screen, promise: ContactPromise, day: Day): Promise<void> {
	await perform(screen, (context) => movePromise(screen.notes, promise, day, context), { message: promiseMoved(promiseTitle(promise), day, screen.today()) });
}

interface Ticked {
	readonly outcome: Outcome;
	readonly isByPlugin: boolean;
	/** False where the plugin's next mark is another one of those for what is still to do, as `[/]` is. */
	readonly isClosed: boolean;
}

/** What the plugin fails to do is done by our own means, which write no next one. */
async function tick({ app, notes }: Screen, promise: ContactPromise, context: NoteContext): Promise<Ticked> {
	const toggle = pluginToggleOf(app);
	let hasFailed = false;
	let isClosed = true;
	if (toggle !== null) {
		const outcome = await tickPromise(notes, promise, (line, path) => {
			const toggled = toggle(line, path);
			hasFailed = toggled === null;
			isClosed = toggled === null || hasClosedTask(toggled);
			return toggled ?? line;
		}, context);
		if (!hasFailed || outcome.kind === 'done') return { outcome, isByPlugin: true, isClosed };
	}
	return { outcome: await tickPromise(notes, promise, null, context), isByPlugin: false, isClosed: true };
}

const TASK = /^[\s>]*(?:[-*+]|\d+[.)])[ \t]+\[([^[\]]{1,2})\]/;

/** Whether no open task stands in the lines that the plugin gave, or a closed one beside the next of one that recurs. */
function hasClosedTask(lines: string): boolean {
	const marks = lines.split(/\r\n|\n|\r/).flatMap((line) => TASK.exec(line)?.[1] ?? []);
	return marks.length === 0 || marks.some((mark) => !isOpenTask(mark));
}
