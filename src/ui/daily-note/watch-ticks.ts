import { MarkdownView, TFile } from 'obsidian';
import { namesOf } from '../../actions/named.ts';
import { logTouchesOnce } from '../../actions/log-touches-once.ts';
import type { Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import { asPast } from '../../core/past-day.ts';
import { reconnectTasks, type ReconnectTask } from '../../notes/reconnect-task.ts';
import { tickedSince } from '../../notes/ticked-tasks.ts';
import { loggedByTick } from '../../words/daily-note.ts';
import { perform } from '../perform.ts';
import type { Screen } from '../screen.ts';
import { linkTarget } from './contact-link.ts';
import { dayOfDailyNote, readDailyNotes, type DailyNotes } from './daily-notes.ts';
import { watchGestures, type OwnGestures } from './own-gestures.ts';

/**
 * Logs a touch when the user ticks a task of ours in a daily note that is open, where the settings say so. Only what the user does here counts, by a click on the
 * checkbox or with the cursor in the line: a ticked task that a sync brings was logged on the device where it was ticked. Gives what ends it.
 */
export function watchTicks(screen: Screen): () => void {
	const { app } = screen;
	const gestures = watchGestures(app);
	const known = new Map<string, readonly ReconnectTask[]>();
	let dailyNotes: DailyNotes | null = null;
	const isOn = (): boolean => screen.settings().tickLogsTouch;
	const look = async (): Promise<void> => {
		if (!isOn()) {
			known.clear();
			return;
		}
		dailyNotes = await readDailyNotes(app);
		for (const path of openNotes(screen)) {
			if (known.has(path) || dayOf(path) === null) continue;
			const file = app.vault.getFileByPath(path);
			const text = file === null ? null : await app.vault.cachedRead(file);
			if (text !== null && !known.has(path)) known.set(path, reconnectTasks(text));
		}
	};
	const dayOf = (path: string): Day | null => (dailyNotes === null ? null : dayOfDailyNote(dailyNotes, path, screen.today()));
	const seen = (path: string, text: string): void => {
		const before = known.get(path);
		if (before === undefined || !isOn()) return;
		const now = reconnectTasks(text);
		known.set(path, now);
		const ticked = tickedSince(before, now).filter((task) => isOwn(screen, gestures, path, task));
		const day = ticked.length === 0 ? null : dayOf(path);
		if (day !== null) void logTicked(screen, path, day, ticked);
	};
	const refs = [
		app.workspace.on('editor-change', (editor, { file }) => {
			if (file !== null && known.has(file.path)) seen(file.path, editor.getValue());
		}),
		app.workspace.on('file-open', () => void look()),
	];
	const cacheRef = app.metadataCache.on('changed', ({ path }, text) => seen(path, text));
	const renameRef = app.vault.on('rename', (file, oldPath) => {
		if (known.delete(oldPath) && file instanceof TFile) void look();
	});
	const unsubscribe = screen.subscribe(() => void look());
	void look();
	return () => {
		for (const ref of refs) app.workspace.offref(ref);
		app.metadataCache.offref(cacheRef);
		app.vault.offref(renameRef);
		unsubscribe();
		gestures.end();
	};
}

function markdownViews({ app }: Screen): readonly MarkdownView[] {
	return app.workspace.getLeavesOfType('markdown').flatMap(({ view }) => (view instanceof MarkdownView ? [view] : []));
}

function openNotes(screen: Screen): readonly string[] {
	return markdownViews(screen).flatMap(({ file }) => file?.path ?? []);
}

/** The user has just clicked a checkbox, or done something with the cursor in the line of the task. */
function isOwn(screen: Screen, gestures: OwnGestures, path: string, { line }: ReconnectTask): boolean {
	const views = markdownViews(screen).filter(({ file }) => file?.path === path);
	if (views.length === 0 || !gestures.isRecent()) return false;
	if (gestures.isOnCheckbox()) return true;
	return views.some(({ editor }) => editor.getCursor('from').line <= line && line <= editor.getCursor('to').line);
}

async function logTicked(screen: Screen, path: string, noteDay: Day, ticked: readonly ReconnectTask[]): Promise<void> {
	const today = screen.today();
	const day = asPast(noteDay, today);
	if (day === null) return;
	const paths = new Set(ticked.flatMap(({ link }) => linkTarget(screen.app, link, path) ?? []));
	const contacts = [...paths].flatMap((one) => screen.known.contact(one) ?? []).filter((contact) => contact.standing.kind !== 'died' && !wasInTouch(contact, day));
	if (contacts.length === 0) return;
	await perform(screen, (context) => logTouchesOnce(screen.notes, contacts, day, context), { message: loggedByTick(namesOf(contacts), day, today) });
}

/** A full touch of that day is there already. */
function wasInTouch({ touchDays, lastTouches }: Contact, day: Day): boolean {
	return touchDays.full.includes(day) || lastTouches.some((last) => last.day === day);
}
