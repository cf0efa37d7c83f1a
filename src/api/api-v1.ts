import { askedContact } from '../actions/asked-contact.ts';
import { whyNotText } from '../actions/asked-text.ts';
import { readAskedTouch } from '../actions/asked-touch.ts';
import { logTouch } from '../actions/log-touch.ts';
import type { UndoHistory } from '../actions/undo-history.ts';
import type { LoggedTouch } from '../actions/edit-notes.ts';
import type { Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import type { DueList } from '../core/due-list.ts';
import { dueOf } from '../core/due.ts';
import type { Problem } from '../core/problem.ts';
import type { Settings } from '../core/settings.ts';
import { dueJson, standingJson } from '../reports/due-json.ts';
import type { Notes } from '../vault/notes.ts';
import { whenRead } from '../vault/when-read.ts';
import { notAnObject, notYesOrNo, SWITCHED_OFF } from '../words/api.ts';
import { noContactNamed } from '../words/asked.ts';
import type { ApiV1, ContactV1, DueV1, LoggedV1, TouchedV1, TouchV1 } from './api-types.ts';
import { frozen } from './frozen.ts';

/** What the API is made over: what every screen is handed, too. */
export interface ApiSource {
	readonly notes: Notes;
	readonly known: {
		contacts(): readonly Contact[];
		problems(today: Day): readonly Problem[];
		waiting(): number;
		isReady(): boolean;
	};
	readonly undoHistory: UndoHistory;
	settings(): Settings;
	whyNotToWrite(): string | null;
	today(): Day;
	dueList(): DueList;
	subscribe(listener: () => void): () => void;
}

/** The API, and what ends it when the plugin is switched off: whoever still holds it is told so from then on. */
export interface RunningApi {
	readonly api: ApiV1;
	readonly end: () => void;
}

/** The name of the event on `app.workspace`. */
export const TOUCHED = 'keep-in-touch:touched';

/** What the event tells of a touch that was logged. */
export function touchedEvent({ touch: { day, channel, incoming, text }, contacts }: LoggedTouch): TouchedV1 {
	return frozen({ version: 1, contacts: contacts.map(({ path, name }) => ({ path, name })), day, channel, incoming, text });
}

export function createApiV1(source: ApiSource): RunningApi {
	const endings = new Set<() => void>();
	let hasEnded = false;
	const onEnd = (end: () => void): (() => void) => {
		endings.add(end);
		return () => void endings.delete(end);
	};
	const reader = { isReady: () => source.known.isReady(), waiting: () => source.known.waiting(), subscribe: (listener: () => void) => source.subscribe(listener) };
	const isRead = async (): Promise<boolean> => !hasEnded && (await whenRead(reader, 'read', onEnd)) && !hasEnded;
	const once = async <T>(answer: () => T): Promise<T> => {
		if (!(await isRead())) throw new Error(SWITCHED_OFF);
		return answer();
	};
	const api: ApiV1 = {
		version: 1,
		isReady: () => !hasEnded && reader.isReady() && reader.waiting() === 0,
		due: () => once(() => dueOfSource(source)),
		contacts: () => once(() => contactsOf(source)),
		async logTouch(touch) {
			const wrong = whyNotTouch(touch);
			if (wrong !== null) return refused(wrong);
			// As it was checked: whoever asked may use the object again while notes are read.
			const asked = { ...touch };
			return (await isRead()) ? await log(source, asked) : refused(SWITCHED_OFF);
		},
		onChange(listener) {
			if (hasEnded) return () => undefined;
			const stop = source.subscribe(listener);
			const forget = onEnd(stop);
			return () => {
				stop();
				forget();
			};
		},
	};
	const end = (): void => {
		hasEnded = true;
		for (const one of [...endings]) one();
		endings.clear();
	};
	return { api: Object.freeze(api), end };
}

function dueOfSource(source: ApiSource): DueV1 {
	const today = source.today();
	// The shape is a contract: a schema holds it.
	return frozen(dueJson({ list: source.dueList(), problems: source.known.problems(today), settings: source.settings(), today, withUpcoming: true }) as DueV1);
}

function contactsOf(source: ApiSource): readonly ContactV1[] {
	const settings = source.settings();
	const today = source.today();
	const all = source.known.contacts().map((contact) => ({ ...standingJson({ contact, due: dueOf(contact, settings, today) }), aliases: [...contact.aliases] }));
	return frozen(all as unknown as ContactV1[]);
}

/** Other plugins may be written in JavaScript: nothing is taken for granted. */
function whyNotTouch(touch: unknown): string | null {
	if (typeof touch !== 'object' || touch === null) return notAnObject;
	const { contact, channel, day, text, incoming } = touch as Readonly<Record<string, unknown>>;
	const said = (name: string, value: unknown, lines: 'one' | 'several'): string | null => (value === undefined || value === null ? null : whyNotText(name, value, lines));
	const wrong = whyNotText('contact', contact, 'one') ?? (String(contact).trim() === '' ? noContactNamed : null) ?? said('channel', channel, 'one') ?? said('day', day, 'one') ?? said('text', text, 'several');
	return wrong ?? (incoming === undefined || incoming === null || typeof incoming === 'boolean' ? null : notYesOrNo('incoming'));
}

async function log(source: ApiSource, { contact: name, channel, day, text, incoming }: TouchV1): Promise<LoggedV1> {
	const { notes, known, undoHistory } = source;
	const problem = source.whyNotToWrite();
	if (problem !== null) return refused(problem);
	const settings = source.settings();
	const today = source.today();
	const asked = readAskedTouch({ channel: channel ?? undefined, date: day ?? undefined, note: text ?? '', incoming: incoming ?? false }, { date: 'day', next: 'next' }, settings, today);
	if (asked.kind === 'refused') return refused(asked.reason);
	const found = askedContact(name, known.contacts(), known.problems(today));
	if (found.kind === 'refused') return refused(found.reason);
	const { contact } = found;
	const { outcome } = await undoHistory.act(() => logTouch(notes, { contacts: [contact], touch: asked.touch, nextTouch: null }, { settings, today }));
	return outcome.kind === 'refused' ? refused(`${outcome.path}: ${outcome.reason}`) : frozen({ kind: 'logged', path: contact.path, name: contact.name, day: asked.touch.day });
}

function refused(reason: string): LoggedV1 {
	return frozen({ kind: 'refused', reason });
}
