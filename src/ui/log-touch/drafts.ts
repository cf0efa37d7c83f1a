import type { Day } from '../../core/day.ts';
import { movedPath, noteName } from '../../core/folder.ts';
import type { Named } from '../../actions/named.ts';
import type { DeviceData } from '../../vault/device-data.ts';
import { emptyForm, type TouchForm } from './touch-form.ts';

/** What was typed for a contact and not logged. */
export interface Draft {
	/** Path of the contact's note; of the first where there are several. */
	readonly path: string;
	/** What the contact is called, to find the draft again where the note moved while nobody looked. */
	readonly name: string;
	/** Paths of the other contacts that the touch was with. */
	readonly others: readonly string[];
	/** Its days are days, not phrases. */
	readonly form: TouchForm;
}

const KEY = 'touch-drafts';
const KEPT = 20;

/** The draft for a contact: the note's own, else that of a note that is gone and was the same contact's by its name. Null: none. */
export function loadDraft(device: DeviceData, { path, name }: Named, isThere: (path: string) => boolean): Draft | null {
	const drafts = loadDrafts(device);
	return drafts.find((draft) => draft.path === path) ?? drafts.find((draft) => draft.name === name && !isThere(draft.path)) ?? null;
}

/** Whether something is kept under the very path of a note. */
export function hasDraft(device: DeviceData, path: string): boolean {
	return loadDrafts(device).some((draft) => draft.path === path);
}

/** Keeps a draft in the place of the one its contact had. Of many, the newest stay. */
export function keepDraft(device: DeviceData, draft: Draft): void {
	saveDrafts(device, [draft, ...loadDrafts(device).filter(({ path }) => path !== draft.path)]);
}

/** Forgets the draft of a note. */
export function dropDraft(device: DeviceData, path: string): void {
	const drafts = loadDrafts(device);
	if (drafts.some((draft) => draft.path === path)) saveDrafts(device, drafts.filter((draft) => draft.path !== path));
}

/** A note or a folder has another path now: drafts go along. */
export function renameDrafts(device: DeviceData, from: string, to: string): void {
	const drafts = loadDrafts(device);
	const moved = drafts.map((draft) => ({ ...draft, path: movedPath(draft.path, from, to), name: movedName(draft, from, to), others: draft.others.map((path) => movedPath(path, from, to)) }));
	if (JSON.stringify(moved) !== JSON.stringify(drafts)) saveDrafts(device, moved);
}

/** What a contact is called then, where the name is the file's. */
export function movedName({ path, name }: Named, from: string, to: string): string {
	return noteName(path) === name ? noteName(movedPath(path, from, to)) : name;
}

/** What was said of a touch when its dialog was opened, over what was kept: the fields named then, as they stand in the dialog now, and a channel that was chosen. The words that were kept stay. */
export function shownDraft(kept: TouchForm, { now, said, today }: { readonly now: TouchForm; readonly said: Partial<TouchForm>; readonly today: Day }): TouchForm {
	return {
		...kept,
		// Blank is today; so it is another day that stands out.
		day: 'day' in said ? now.day : kept.day === today ? '' : kept.day,
		channel: now.channel ?? kept.channel,
		incoming: 'incoming' in said ? now.incoming : kept.incoming,
		nextTouch: 'nextTouch' in said ? now.nextTouch : kept.nextTouch,
	};
}

function saveDrafts(device: DeviceData, drafts: readonly Draft[]): void {
	device.save(KEY, drafts.length === 0 ? null : drafts.slice(0, KEPT));
}

function loadDrafts(device: DeviceData): readonly Draft[] {
	const saved = device.load(KEY);
	return Array.isArray(saved) ? saved.flatMap(readDraft) : [];
}

function readDraft(saved: unknown): readonly Draft[] {
	if (!isRecord(saved) || typeof saved['path'] !== 'string' || typeof saved['name'] !== 'string' || !isRecord(saved['form'])) return [];
	const others = Array.isArray(saved['others']) ? saved['others'].filter((path): path is string => typeof path === 'string') : [];
	return [{ path: saved['path'], name: saved['name'], others, form: readSavedForm(saved['form']) }];
}

/** A field that another version did not have, or had in another shape, is as in a new form. */
function readSavedForm(saved: Readonly<Record<string, unknown>>): TouchForm {
	const text = (name: keyof TouchForm): string => (typeof saved[name] === 'string' ? saved[name] : '');
	const isSet = (name: keyof TouchForm): boolean => saved[name] === true;
	return {
		...emptyForm,
		channel: typeof saved['channel'] === 'string' ? saved['channel'] : null,
		text: text('text'),
		day: text('day'),
		incoming: isSet('incoming'),
		oweReply: isSet('oweReply'),
		gave: isSet('gave'),
		got: isSet('got'),
		nextTouch: text('nextTouch'),
		promise: text('promise'),
		promiseDay: text('promiseDay'),
		ask: text('ask'),
	};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
