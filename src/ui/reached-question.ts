import type { Contact } from '../core/contact.ts';
import { parseDay, type Day } from '../core/day.ts';
import { movedPath } from '../core/folder.ts';
import { lastTouchOf } from '../core/past-day.ts';
import { createAnnouncer, type Announcer } from '../vault/announcer.ts';
import type { DeviceData } from '../vault/device-data.ts';

/** To be asked: whether somebody was reached whose address, number or page was opened. */
export interface ReachedQuestion {
	readonly path: string;
	readonly name: string;
	/** Null where the settings have no channel for the way that was taken. */
	readonly channel: string | null;
	/** The last touch when it was opened; null: none. A newer one answers the question. */
	readonly lastTouch: Day | null;
	/** The day on which it was opened; null: not known. */
	readonly openedOn: Day | null;
}

const KEY = 'reached';
/** Whoever opens more than this without answering is not asked about the first ones. */
const KEPT = 5;

/** Those who show the questions of a device. */
const announcers = new WeakMap<DeviceData, Announcer>();

/** The questions that are open, the newest first; what cannot be read is none. */
export function readQuestions(saved: unknown): readonly ReachedQuestion[] {
	return Array.isArray(saved) ? saved.flatMap(readQuestion).slice(0, KEPT) : [];
}

export function loadQuestions(device: DeviceData): readonly ReachedQuestion[] {
	return readQuestions(device.load(KEY));
}

/** Calls the listener after each change of the questions. Gives what ends that. */
export function onQuestionsChanged(device: DeviceData, listener: () => void): () => void {
	const announcer = announcers.get(device) ?? createAnnouncer();
	announcers.set(device, announcer);
	return announcer.subscribe(listener);
}

/** Remembers to ask about a contact, once. */
export function rememberToAsk(device: DeviceData, contact: Contact, channel: string | null, today: Day): void {
	const touched = lastTouchOf(contact, today);
	const question: ReachedQuestion = { path: contact.path, name: contact.name, channel, lastTouch: touched.kind === 'touched' ? touched.day : null, openedOn: today };
	save(device, [question, ...loadQuestions(device).filter(({ path }) => path !== contact.path)]);
}

/** Does not ask about that note any more: it was answered, or a touch was logged, whatever its day and weight. */
export function forgetQuestion(device: DeviceData, path: string): void {
	const questions = loadQuestions(device);
	const left = questions.filter((question) => question.path !== path);
	if (left.length < questions.length) save(device, left);
}

/** A note or a folder has another path: the question goes along. */
export function renameInQuestions(device: DeviceData, from: string, to: string): void {
	const questions = loadQuestions(device);
	const moved = questions.map((question) => ({ ...question, path: movedPath(question.path, from, to) }));
	if (moved.some(({ path }, index) => path !== questions[index]?.path)) save(device, moved);
}

/** What to ask now, and about whom: nobody who was in touch since, or whose note is gone. A note that was renamed unseen is known by its name. */
export function questionToAsk(questions: readonly ReachedQuestion[], contacts: readonly Contact[], today: Day): { readonly question: ReachedQuestion; readonly contact: Contact } | null {
	for (const question of questions) {
		const contact = contactMeant(question, contacts);
		if (contact === null) continue;
		const touched = lastTouchOf(contact, today);
		if (touched.kind !== 'touched' || question.lastTouch === null ? touched.kind !== 'touched' : touched.day <= question.lastTouch) return { question, contact };
	}
	return null;
}

function contactMeant({ path, name }: ReachedQuestion, contacts: readonly Contact[]): Contact | null {
	const there = contacts.find((contact) => contact.path === path);
	if (there !== undefined) return there;
	const named = contacts.filter((contact) => contact.name === name);
	return named.length === 1 ? (named[0] ?? null) : null;
}

function save(device: DeviceData, questions: readonly ReachedQuestion[]): void {
	device.save(KEY, questions.length === 0 ? null : questions.slice(0, KEPT));
	announcers.get(device)?.tell();
}

function readQuestion(saved: unknown): readonly ReachedQuestion[] {
	if (typeof saved !== 'object' || saved === null) return [];
	const { path, name, channel, lastTouch, openedOn } = saved as Readonly<Record<string, unknown>>;
	if (typeof path !== 'string' || typeof name !== 'string') return [];
	return [{ path, name, channel: typeof channel === 'string' ? channel : null, lastTouch: dayIn(lastTouch), openedOn: dayIn(openedOn) }];
}

function dayIn(saved: unknown): Day | null {
	return typeof saved === 'string' ? parseDay(saved) : null;
}
