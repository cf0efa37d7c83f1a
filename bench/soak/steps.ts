import { logTouch } from '../../src/actions/log-touch.ts';
import { snooze } from '../../src/actions/not-now.ts';
import { addDays } from '../../src/core/day.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { contactText } from '../vault/contact-text.ts';
import { TODAY } from '../vault/today.ts';
import { quiet, type Desk } from './desk.ts';

/** What a step is called in the tally. */
export const DONE = { acted: 'touches and snoozes', undone: 'undone', redone: 'done again' } as const;
const DECLINED = { undone: 'not undone, as somebody had edited the note', redone: 'not done again, as somebody had edited the note' } as const;

/** Does something by chance. Throws where an action, an undo or a redo is refused of a note that nobody edited by hand. */
export async function takeStep(desk: Desk, step: number): Promise<void> {
	const kind = desk.random.below(10);
	if (kind < 4) await act(desk, kind);
	else if (kind < 6) await takeBack(desk, 'undone');
	else if (kind === 6) await takeBack(desk, 'redone');
	else await byHand(desk, kind, step);
	if (step % 60 === 59) await renameFolder(desk, step);
	if (step % 300 === 299) await changeSettings(desk, step);
	if (step % 30 === 0) await quiet(desk);
}

/** Somebody on the list, through the plugin. */
async function act({ started, notes, history, random, settings, tally }: Desk, kind: number): Promise<void> {
	const contact = random.pick(started.index.contacts());
	const context = { settings, today: TODAY };
	const touch = { day: addDays(TODAY, -random.below(30)), channel: random.pick(['call', 'email', 'social']), incoming: random.chance(0.2), text: 'Talked about the move.' };
	const promises = random.chance(0.2) ? [{ text: 'Send the plan', due: addDays(TODAY, random.below(20)) }] : [];
	const { outcome } = await history.act(() => (kind === 3 ? snooze(notes, [contact], addDays(TODAY, 1 + random.below(40)), context) : logTouch(notes, { contacts: [contact], touch, nextTouch: null, promises }, context)));
	if (outcome.kind === 'refused') throw new Error(`nothing was written of ${outcome.path}: ${outcome.reason}`);
	tally.count(DONE.acted);
}

async function takeBack({ history, tally, byHand: edited }: Desk, way: 'undone' | 'redone'): Promise<void> {
	const taken = await (way === 'undone' ? history.undoLast() : history.redoLast());
	if (taken === null) {
		tally.count(way === 'undone' ? 'times nothing to undo' : 'times nothing to do again');
		return;
	}
	for (const { path, message } of taken.declined) {
		if (!edited.has(path)) throw new Error(`${path} was not ${DONE[way]}, though nobody had edited it: ${message}`);
		tally.count(DECLINED[way]);
	}
	if (taken.declined.length === 0) tally.count(DONE[way]);
}

/** In the app, past the plugin. */
async function byHand({ vault: { vault, disk, fileManager }, byHand: edited, random, tally }: Desk, kind: number, step: number): Promise<void> {
	const file = random.pick(vault.getMarkdownFiles());
	if (kind === 7) {
		const text = disk.text(file.path) ?? '';
		edited.add(file.path);
		await vault.modify(file, random.chance(0.5) ? text.replace(/^tier:.*$/m, `tier: ${random.pick(['A', 'B', 'C', 'D', 'Q', ''])}`) : `${text}\nOne more line.\n`);
		tally.count('edited by hand');
		return;
	}
	if (kind === 8) {
		await vault.rename(file, `${withoutMoves(file.path.replace(/\.md$/, ''))} moved ${step}.md`);
		tally.count('renamed');
		return;
	}
	// As many come as go, so that the vault stays as large.
	edited.add(file.path);
	await fileManager.trashFile(file);
	await vault.create(`Contacts/Somebody ${step}.md`, contactText(step, TODAY, random));
	tally.count('that went and came');
}

function withoutMoves(path: string): string {
	return path.replace(/ moved \d+$/, '');
}

/** With all notes in it; half of the time one that holds contacts. */
async function renameFolder({ vault: { vault }, random, tally }: Desk, step: number): Promise<void> {
	const folders = vault.getAllFolders().filter(({ path }) => path !== 'Contacts');
	const ofContacts = folders.filter(({ path }) => path.startsWith('Contacts/'));
	const folder = random.pick(random.chance(0.5) && ofContacts.length > 0 ? ofContacts : folders);
	await vault.rename(folder, `${withoutMoves(folder.path)} moved ${step}`);
	tally.count('folders renamed');
}

/** The closest tier has another name, and another folder holds contacts. */
async function changeSettings(desk: Desk, step: number): Promise<void> {
	const { vault: { vault }, started: { index }, random, tally } = desk;
	const tiers = defaultSettings.tiers.map((tier, place) => (place === 0 ? { ...tier, name: `Close ${step}` } : tier));
	const ideas = vault.getAllFolders().filter(({ path }) => /^Notes[^/]*\//.test(path));
	const settings: Settings = { ...defaultSettings, tiers, contactFolders: [...defaultSettings.contactFolders, random.pick(ideas).path] };
	desk.settings = settings;
	index.changeSettings(settings);
	tally.count('changes of the settings');
	await quiet(desk);
}
