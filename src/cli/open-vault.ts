import { readFile, realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Day } from '../core/day.ts';
import { parseDay } from '../core/day.ts';
import { readSettings } from '../core/saved-settings.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import { today as todayOfClock } from '../clock.ts';
import { createContactIndex, type ContactIndex } from '../vault/contact-index.ts';
import { openFolder } from '../vault/folder-notes.ts';
import { isPassedOver, pathProblem } from '../vault/folder-path.ts';
import type { Notes } from '../vault/notes.ts';
import { settingsNoJson, settingsNotYours, todayWrong } from '../words/cli-answers.ts';

/** Where the plugin keeps its settings in a vault. */
export const SETTINGS_PATH = '.obsidian/plugins/keep-in-touch/data.json';

/** What every command takes. */
export interface CommonOptions {
	readonly vault?: string;
	readonly today?: string;
	readonly json?: boolean;
}

/** A folder of notes, read. */
export interface OpenVault {
	/** The folder's path as an absolute one. */
	readonly root: string;
	readonly notes: Notes;
	readonly settings: Settings;
	/** What is wrong with the saved settings, and what of them cannot be read; null: all can be read. */
	readonly settingsProblems: readonly string[];
	readonly whyNotToWrite: string | null;
	readonly index: ContactIndex;
	readonly today: Day;
}

export type OpenedVault = { readonly kind: 'vault'; readonly vault: OpenVault } | { readonly kind: 'refused'; readonly reason: string };

/** How a vault is opened. */
interface Opening {
	/** The port through which it is read. */
	readonly watch?: (notes: Notes) => Notes;
	/** Contacts that are named: where each name is the whole path of a contact's note, only these notes are read, and else all. */
	readonly named?: readonly string[];
}

/** Opens the folder that the options name, with the plugin's settings where it has any, and reads its contacts. */
export async function openVault(options: CommonOptions, currentFolder: string, { watch = (notes) => notes, named = [] }: Opening = {}): Promise<OpenedVault> {
	const today = options.today === undefined ? todayOfClock() : parseDay(options.today.trim());
	if (today === null) return { kind: 'refused', reason: todayWrong(options.today ?? '') };
	const root = resolve(currentFolder, options.vault ?? '.');
	const opened = await openFolder(root);
	if (opened.kind === 'refused') return opened;
	const { settings, problems, whyNotToWrite } = await readSavedSettings(root);
	const notes = watch(opened.notes);
	const index = createContactIndex(notes, settings);
	if (!(await readNamed(named, root, index))) await index.load();
	return { kind: 'vault', vault: { root, notes, settings, settingsProblems: problems, whyNotToWrite, index, today } };
}

/** The same for a command that writes, which it does not with settings that are not the user's. */
export async function openVaultToWrite(options: CommonOptions, currentFolder: string, opening: Opening = {}): Promise<OpenedVault> {
	const opened = await openVault(options, currentFolder, opening);
	if (opened.kind === 'refused') return opened;
	const problem = opened.vault.whyNotToWrite;
	return problem === null ? opened : { kind: 'refused', reason: settingsNotYours(SETTINGS_PATH, problem) };
}

/** Reads the notes that the names are the paths of. False where one of them is something else, or is written otherwise than on the disk: then the others have to be known as well. */
async function readNamed(named: readonly string[], root: string, index: ContactIndex): Promise<boolean> {
	if (named.length === 0) return false;
	for (const path of named) {
		if (!isListed(path) || !(await isPathOnDisk(root, path))) return false;
		await index.update(path);
		if (index.contact(path) === null) return false;
	}
	return true;
}

/** Whether a listing of the vault would have a note of this path, if it is there. */
function isListed(path: string): boolean {
	return pathProblem(path) === null && !path.split('/').some(isPassedOver);
}

async function isPathOnDisk(root: string, path: string): Promise<boolean> {
	try {
		return (await realpath(join(root, path))) === `${await realpath(root)}${sep}${path.split('/').join(sep)}`;
	} catch {
		return false;
	}
}

async function readSavedSettings(root: string): Promise<ReturnType<typeof readSettings>> {
	try {
		return readSettings(JSON.parse((await readFile(join(root, SETTINGS_PATH), 'utf8')).replace(/^\uFEFF/, '')));
	} catch (error) {
		const isMissing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
		const damage = isMissing ? null : settingsNoJson(error instanceof Error ? error.message : String(error));
		return { settings: defaultSettings, problems: damage === null ? [] : [damage], whyNotToWrite: damage };
	}
}
