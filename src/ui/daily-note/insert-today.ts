import { MarkdownView } from 'obsidian';
import { createWithTasks, insertTasks } from '../../actions/insert-tasks.ts';
import type { Outcome } from '../../actions/edit-notes.ts';
import type { DueEntry } from '../../core/due-list.ts';
import { noteName } from '../../core/folder.ts';
import { reasonOf } from '../../core/reason.ts';
import { todaysPeople } from '../../core/todays-people.ts';
import { reconnectTasks, reconnectText, type TaskPlace } from '../../notes/reconnect-task.ts';
import { ALL_THERE, inserted, insertTitle, NO_PLACE, NOBODY_TODAY, notLinked, restsUntil, STILL_READING, withoutTemplate } from '../../words/daily-note.ts';
import { PROMISE_DUE, THEY_PROMISED_SOMETHING } from '../../words/promises.ts';
import { awayUntil } from '../away.ts';
import { showNotice } from '../notices.ts';
import { perform } from '../perform.ts';
import type { Screen } from '../screen.ts';
import { contactLink, linkTarget } from './contact-link.ts';
import { dailyNotePath, fillDailyTemplate, readDailyNotes, templateFile } from './daily-notes.ts';

/** Writes who is due today, as many as a session has, into the daily note as tasks; who stands there already is passed over. */
export async function insertToday(screen: Screen): Promise<void> {
	const why = whyNobody(screen);
	if (why !== null) {
		showNotice(why);
		return;
	}
	const target = await findTarget(screen);
	if (target === null) {
		showNotice(NO_PLACE);
		return;
	}
	const { paths } = await screen.notes.list();
	const texts = await tasksIn(screen, target, paths);
	if (texts.contents.length === 0) {
		showNotice([ALL_THERE, notLinked(texts.unlinked)].filter((part) => part !== '').join(' '));
		return;
	}
	const count = texts.contents.length;
	const message = [inserted(count, noteName(target.path)), notLinked(texts.unlinked), target.lostTemplate === null ? '' : withoutTemplate(target.lostTemplate)].filter((part) => part !== '').join(' ');
	await perform(screen, () => write(screen, target, insertTitle(count), paths), { message });
}

function whyNobody(screen: Screen): string | null {
	const today = screen.today();
	if (!screen.known.isReady() || screen.known.waiting() > 0) return STILL_READING;
	const until = awayUntil(screen);
	if (until !== null) return restsUntil(until, today);
	return screen.dueList().due.length === 0 ? NOBODY_TODAY : null;
}

/** Where the tasks go. */
interface Target {
	readonly path: string;
	/** What the note is created with; null: it is there. */
	readonly newText: string | null;
	readonly place: TaskPlace;
	/** The template that could not be read; null: there is none such. */
	readonly lostTemplate: string | null;
}

/** The daily note of today, which may have to be created; else the note in front, at the cursor; null: there is neither. */
async function findTarget(screen: Screen): Promise<Target | null> {
	const { app } = screen;
	const dailyNotes = await readDailyNotes(app);
	const path = dailyNotes === null ? null : dailyNotePath(dailyNotes, screen.today());
	if (dailyNotes === null || path === null) return noteInFront(screen);
	const place = { belowLine: null };
	if (app.vault.getFileByPath(path) !== null) return { path, newText: null, place, lostTemplate: null };
	if (dailyNotes.template === null) return { path, newText: '', place, lostTemplate: null };
	const text = await readTemplate(screen, dailyNotes);
	return { path, newText: text === null ? '' : fillDailyTemplate(text, path, { day: screen.today(), time: screen.timeOfDay() }), place, lostTemplate: text === null ? dailyNotes.template : null };
}

async function readTemplate({ app, notes }: Screen, dailyNotes: Parameters<typeof templateFile>[1]): Promise<string | null> {
	const file = templateFile(app, dailyNotes);
	const opened = file === null ? null : await notes.open(file.path);
	const reading = opened?.kind === 'note' ? await opened.text() : null;
	return reading?.kind === 'text' ? reading.text : null;
}

function noteInFront({ app }: Screen): Target | null {
	const file = app.workspace.getActiveFile();
	if (file === null || file.extension !== 'md') return null;
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	const editor = app.workspace.activeEditor?.editor ?? view?.editor;
	const isRead = view?.getMode() === 'preview';
	return { path: file.path, newText: null, place: { belowLine: editor === undefined || isRead ? null : editor.getCursor('to').line }, lostTemplate: null };
}

interface Tasks {
	readonly contents: readonly string[];
	/** Names of those whose notes no link can lead to. */
	readonly unlinked: readonly string[];
}

async function tasksIn(screen: Screen, { path, newText }: Target, paths: readonly string[]): Promise<Tasks> {
	const opened = newText === null ? await screen.notes.open(path) : null;
	const reading = opened?.kind === 'note' ? await opened.text() : null;
	return tasksFor(screen, path, reading?.kind === 'text' ? reading.text : (newText ?? ''), paths);
}

/** The tasks that a note of this text is still to get. */
function tasksFor(screen: Screen, path: string, text: string, paths: readonly string[]): Tasks {
	const there = reconnectTasks(text).flatMap(({ link }) => linkTarget(screen.app, link, path) ?? []);
	const people = todaysPeople(screen.dueList().due, there, screen.settings());
	const texts = people.map((entry) => {
		const link = contactLink(entry.contact, paths);
		return { name: entry.contact.name, text: link === null ? null : reconnectText({ link, reason: whyIn(entry, screen) }) };
	});
	return { contents: texts.flatMap((one) => one.text ?? []), unlinked: texts.filter((one) => one.text === null).map(({ name }) => name) };
}

/** Why they are due, without the words of promises, which stand where they were made. */
function whyIn(entry: DueEntry, screen: Screen): string {
	const promised = entry.promises.some(({ from }) => from === 'mine') ? PROMISE_DUE : THEY_PROMISED_SOMETHING;
	const rest = reasonOf({ ...entry, promises: [] }, screen.today());
	return [...(entry.promises.length === 0 ? [] : [promised]), ...(rest === '' ? [] : [rest])].join(' · ');
}

function write(screen: Screen, { path, newText, place }: Target, title: string, paths: readonly string[]): Promise<Outcome> {
	const toInsert = { title, path, tasksFor: (text: string) => tasksFor(screen, path, text, paths).contents };
	return newText === null ? insertTasks(screen.notes, { ...toInsert, place }) : createWithTasks(screen.notes, toInsert, newText);
}
