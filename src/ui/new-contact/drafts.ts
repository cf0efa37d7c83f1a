import { foldName } from '../../core/person-name.ts';
import type { DeviceData } from '../../vault/device-data.ts';
import { emptyNewContact, holdsText, type NewContactForm } from './new-contact-form.ts';

/** What was typed for somebody and not created. */
export interface NewContactDraft {
	/** Tells the drafts apart. */
	readonly id: number;
	readonly form: NewContactForm;
}

const KEY = 'new-contact-drafts';
const KEPT = 10;

/** The draft to show: the one for this name; for no name the newest. Null: none. */
export function loadDraft(device: DeviceData, name: string): NewContactDraft | null {
	const drafts = loadDrafts(device);
	return (name.trim() === '' ? drafts[0] : drafts.find(({ form }) => foldName(form.name) === foldName(name))) ?? null;
}

/** A number that no draft has. */
export function freeDraftId(device: DeviceData): number {
	return Math.max(0, ...loadDrafts(device).map(({ id }) => id)) + 1;
}

/** Keeps a draft in the place of the one it was. One without text goes. Of many, the newest stay. */
export function keepDraft(device: DeviceData, draft: NewContactDraft): void {
	const others = loadDrafts(device).filter(({ id }) => id !== draft.id);
	save(device, holdsText(draft.form) ? [draft, ...others] : others);
}

export function dropDraft(device: DeviceData, id: number): void {
	save(device, loadDrafts(device).filter((draft) => draft.id !== id));
}

function save(device: DeviceData, drafts: readonly NewContactDraft[]): void {
	device.save(KEY, drafts.length === 0 ? null : drafts.slice(0, KEPT));
}

/** What was saved, as far as it still has the form: it may be of another version. */
function loadDrafts(device: DeviceData): readonly NewContactDraft[] {
	const saved = device.load(KEY);
	return Array.isArray(saved) ? saved.flatMap(readDraft) : [];
}

function readDraft(saved: unknown): readonly NewContactDraft[] {
	if (!isRecord(saved) || typeof saved['id'] !== 'number' || !Number.isSafeInteger(saved['id']) || !isRecord(saved['form'])) return [];
	const { id, form } = saved;
	const texts = Object.keys(emptyNewContact).flatMap((field): ReadonlyArray<readonly [string, string]> => {
		const text = form[field];
		return typeof text === 'string' ? [[field, text]] : [];
	});
	return [{ id, form: { ...emptyNewContact, ...Object.fromEntries(texts) } }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
