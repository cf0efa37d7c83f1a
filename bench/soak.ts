import { isDeepStrictEqual } from 'node:util';
import type { Settings } from '../src/core/settings.ts';
import { heldBytes } from './measure/garbage.ts';
import { bytes, type Bench, type Row } from './measure/row.ts';
import { openDesk, quiet, type Desk } from './soak/desk.ts';
import { DONE, takeStep } from './soak/steps.ts';
import type { Tally } from './soak/tally.ts';
import { generateVault, planOf, type Texts } from './vault/generate.ts';
import { allRead, alwaysIdle, onDisk, openForBench, startIndex, type OpenedForBench, type StartedIndex } from './vault/opened.ts';
import { TODAY } from './vault/today.ts';

/** One a second, for an hour. */
const STEPS = 3_600;

/** What an hour of work left of the index. */
interface Soaked {
	/** Bytes that are held with it and with what is remembered for undo. */
	readonly heapBytes: number;
	readonly said: () => unknown;
	readonly contactCount: number;
	readonly settings: Settings;
	readonly tally: string;
}

/** An hour of edits, renames, touches, undos and other settings, sped up: the index is what one built afresh would be, and holds no more memory. */
export const soak: Bench = {
	name: 'soak',
	async run({ steps }) {
		const vault = await openForBench(inFolders(generateVault(planOf(20_000), TODAY)));
		const soaked = await soakIn(vault, steps ?? STEPS);
		const bare = await heldBytes();
		const fresh = startIndex(vault, alwaysIdle, onDisk, soaked.settings);
		await allRead(fresh);
		if (!isDeepStrictEqual(soaked.said(), shown(fresh)())) throw new Error('the index is not what one built afresh is');
		const held = (await heldBytes()) - bare;
		fresh.stop();
		return [rowOf(soaked, soaked.heapBytes - bare, held, steps ?? STEPS)];
	},
};

function rowOf({ contactCount, tally }: Soaked, held: number, heldAfresh: number, steps: number): Row {
	return {
		what: `held by the index after ${steps.toLocaleString('en')} random edits, renames, touches, undos and redos`, beside: 'by one built afresh, which says the same',
		figure: bytes(held), base: bytes(heldAfresh), ratio: held / heldAfresh, most: 1.1, remark: `${contactCount.toLocaleString('en')} contacts in 20,000 notes; undo, which is held too, keeps the last twenty; ${tally}`,
	};
}

/** Some contacts in folders below, so that folders of contacts can be renamed. */
function inFolders(texts: Texts): Texts {
	const path = (old: string, index: number): string => (old.startsWith('Contacts/') && index % 4 === 0 ? old.replace('Contacts/', `Contacts/Group ${index % 3}/`) : old);
	return Object.fromEntries(Object.entries(texts).map(([old, text], index) => [path(old, index), text]));
}

async function soakIn(vault: OpenedForBench, steps: number): Promise<Soaked> {
	const desk: Desk = openDesk(vault);
	await allRead(desk.started);
	for (let step = 0; step < steps; step += 1) await takeStep(desk, step);
	await quiet(desk);
	mostWasDone(desk.tally, steps);
	// What the bench itself wrote down is not the index's.
	vault.events.length = 0;
	vault.reads.length = 0;
	desk.byHand.clear();
	const soaked = { said: shown(desk.started), contactCount: desk.started.index.contacts().length, settings: desk.settings, tally: desk.tally.said() };
	const heapBytes = await heldBytes();
	desk.close();
	return { ...soaked, heapBytes };
}

/** A soak in which next to nothing was undone would prove nothing. */
function mostWasDone(tally: Tally, steps: number): void {
	const least = { acted: steps / 4, undone: steps / 10, redone: steps / 50 };
	for (const kind of ['acted', 'undone', 'redone'] as const) if (tally.of(DONE[kind]) < least[kind]) throw new Error(`too little was done: ${tally.said()}`);
}

/** What the index says, as text that holds nothing of it. */
function shown({ index }: StartedIndex): () => unknown {
	const text = JSON.stringify([index.contacts(), index.problems(TODAY)]);
	return () => JSON.parse(text) as unknown;
}
