import { isDeepStrictEqual } from 'node:util';
import { logTouch } from '../src/actions/log-touch.ts';
import { snooze } from '../src/actions/not-now.ts';
import { createUndoHistory, type UndoHistory } from '../src/actions/undo-history.ts';
import { addDays } from '../src/core/day.ts';
import { defaultSettings } from '../src/core/settings.ts';
import { createObsidianNotes } from '../src/vault/obsidian-notes.ts';
import type { Notes } from '../src/vault/notes.ts';
import { memoryDeviceData } from '../test/support/device-data.ts';
import { heldBytes } from './measure/garbage.ts';
import { bytes, type Bench } from './measure/row.ts';
import { generateVault, planOf } from './vault/generate.ts';
import { contactText } from './vault/contact-text.ts';
import { allRead, alwaysIdle, onDisk, openForBench, startIndex, type OpenedForBench, type StartedIndex } from './vault/opened.ts';
import { randomFrom, type Random } from './vault/random.ts';
import { TODAY } from './vault/today.ts';

/** One a second, for an hour. */
const STEPS = 3_600;
const context = { settings: defaultSettings, today: TODAY };

/** A vault that is worked in. */
interface Desk {
	readonly vault: OpenedForBench;
	readonly started: StartedIndex;
	readonly notes: Notes;
	readonly history: UndoHistory;
	readonly random: Random;
}

/** An hour of edits, renames, touches and undos, sped up: the index is what one built afresh would be, and holds no more memory. */
export const soak: Bench = {
	name: 'soak',
	async run() {
		const vault = await openForBench(generateVault(planOf(20_000), TODAY));
		let desk: Desk | null = openDesk(vault);
		await allRead(desk.started);
		for (let step = 0; step < STEPS; step += 1) await take(desk, step);
		await quiet(desk);
		const soaked = shown(desk.started);
		const { length } = desk.started.index.contacts();
		vault.events.length = 0;
		vault.reads.length = 0;
		const withSoaked = await heldBytes();
		desk.started.stop();
		desk = null;
		const bare = await heldBytes();
		const fresh = startIndex(vault, alwaysIdle, onDisk);
		await allRead(fresh);
		if (!isDeepStrictEqual(soaked(), shown(fresh)())) throw new Error('the index is not what one built afresh is');
		const held = (await heldBytes()) - bare;
		fresh.stop();
		return [{
			what: `held by the index after ${STEPS.toLocaleString('en')} random edits, renames, touches and undos`, beside: 'by one built afresh, which says the same',
			figure: bytes(withSoaked - bare), base: bytes(held), ratio: (withSoaked - bare) / held, most: 1.1, remark: `${length} contacts in 20,000 notes; undo, which is held too, keeps the last twenty`,
		}];
	},
};

function openDesk(vault: OpenedForBench): Desk {
	const notes = createObsidianNotes(vault.app);
	return { vault, started: startIndex(vault, alwaysIdle, onDisk), notes, history: createUndoHistory(notes, memoryDeviceData()), random: randomFrom(11) };
}

/** What the index says, as text that holds nothing of it. */
function shown({ index }: StartedIndex): () => unknown {
	const text = JSON.stringify([index.contacts(), index.problems(TODAY)]);
	return () => JSON.parse(text) as unknown;
}

async function quiet({ vault, started }: Desk): Promise<void> {
	await vault.metadataCache.settled();
	await allRead(started);
}

async function take(desk: Desk, step: number): Promise<void> {
	const { random, history } = desk;
	const kind = random.below(10);
	if (kind < 4) await act(desk, kind);
	else if (kind < 6) await history.undoLast();
	else if (kind === 6) await history.redoLast();
	else await edit(desk, kind, step);
	if (step % 30 === 0) await quiet(desk);
}

/** Somebody on the list, through the plugin. */
async function act({ started, notes, history, random }: Desk, kind: number): Promise<void> {
	const contact = random.pick(started.index.contacts());
	const touch = { day: addDays(TODAY, -random.below(30)), channel: random.pick(['call', 'email', 'social']), incoming: random.chance(0.2), text: 'Talked about the move.' };
	const promises = random.chance(0.2) ? [{ text: 'Send the plan', due: addDays(TODAY, random.below(20)) }] : [];
	await history.act(() => (kind === 3 ? snooze(notes, [contact], addDays(TODAY, 1 + random.below(40)), context) : logTouch(notes, { contacts: [contact], touch, nextTouch: null, promises }, context)));
}

/** By hand, in the app. */
async function edit({ vault, history, random }: Desk, kind: number, step: number): Promise<void> {
	const files = vault.vault.getMarkdownFiles();
	const file = random.pick(files);
	if (kind === 7) {
		const text = vault.disk.text(file.path) ?? '';
		await vault.vault.modify(file, random.chance(0.5) ? text.replace(/^tier:.*$/m, `tier: ${random.pick(['A', 'B', 'C', 'D', 'Q', ''])}`) : `${text}\nOne more line.\n`);
		return;
	}
	if (kind === 8) {
		const from = file.path;
		const to = `${from.replace(/(?: moved \d+)?\.md$/, '')} moved ${step}.md`;
		await vault.vault.rename(file, to);
		history.renamed(from, to);
		return;
	}
	// As many come as go, so that the vault stays as large.
	await vault.fileManager.trashFile(file);
	await vault.vault.create(`Contacts/Somebody ${step}.md`, contactText(step, TODAY, random));
}
