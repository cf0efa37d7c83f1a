import { logTouch } from '../src/actions/log-touch.ts';
import { undo } from '../src/actions/undo.ts';
import { defaultSettings } from '../src/core/settings.ts';
import { mapAtOnce, NOTES_AT_ONCE } from '../src/vault/at-once.ts';
import { createObsidianNotes } from '../src/vault/obsidian-notes.ts';
import { pageRows } from './many-touches/in-page.ts';
import { median } from './measure/median.ts';
import { timeOf } from './measure/ratio.ts';
import { milliseconds, type Bench, type Row } from './measure/row.ts';
import { contactPath, generateVault } from './vault/generate.ts';
import { allRead, alwaysIdle, openForBench, startIndex, type OpenedForBench, type StartedIndex } from './vault/opened.ts';
import { nameOf } from './vault/contact-text.ts';
import { TODAY } from './vault/today.ts';

const ROUNDS = 3;
const COUNTS = { few: 200, some: 1_000, many: 2_000 } as const;

/** One touch logged with very many people as one action, as after a conference. */
export const manyTouches: Bench = {
	name: 'many-touches',
	async run() {
		return [...(await vaultRows()), ...(await pageRows())];
	},
};

/** Over the stand-in, each of whose files answers in a later turn, while the index hears of all that is written. */
async function vaultRows(): Promise<readonly Row[]> {
	const vault = await openForBench(generateVault({ contacts: COUNTS.many, dated: 0, others: 0, seed: 7 }, TODAY));
	const started = startIndex(vault, alwaysIdle);
	await allRead(started);
	const times = { few: [] as number[], some: [] as number[], many: [] as number[], bare: [] as number[] };
	// So that what is timed is warm.
	await logOnce(vault, started, COUNTS.few);
	for (let round = 0; round < ROUNDS; round += 1) {
		const took = { few: await logOnce(vault, started, COUNTS.few), some: await logOnce(vault, started, COUNTS.some), bare: await appendOnce(vault, started, COUNTS.some), many: await logOnce(vault, started, COUNTS.many) };
		for (const key of ['few', 'some', 'bare', 'many'] as const) times[key].push(took[key]);
	}
	started.stop();
	const [some, bare] = [median(times.some), median(times.bare)];
	const [few, many] = [median(times.few) / COUNTS.few, median(times.many) / COUNTS.many];
	return [
		{ what: 'one touch logged with 1,000 contacts', beside: 'a line appended to each of the same notes, as many at once', figure: milliseconds(some), base: milliseconds(bare), ratio: some / bare, most: null, remark: 'before the first is written, each is read and what would be written is looked at' },
		{ what: 'one touch logged with 2,000 contacts, for each of them', beside: 'the same with 200', figure: milliseconds(many), base: milliseconds(few), ratio: many / few, most: 1.5, remark: '' },
	];
}

/** Milliseconds. The notes are as before afterwards. */
async function logOnce(vault: OpenedForBench, started: StartedIndex, count: number): Promise<number> {
	const notes = createObsidianNotes(vault.app);
	const contacts = Array.from({ length: count }, (_, index) => ({ path: contactPath(index), name: nameOf(index) }));
	const touch = { day: TODAY, channel: 'meeting', incoming: false, text: 'The conference.' };
	const done: Array<Awaited<ReturnType<typeof logTouch>>> = [];
	const took = await timeOf(async () => done.push(await logTouch(notes, { contacts, touch, nextTouch: null }, { settings: defaultSettings, today: TODAY })));
	const [outcome] = done;
	if (outcome?.kind !== 'done' || outcome.changed.length !== count) throw new Error('not all were written');
	await settle(vault, started);
	const { declined } = await undo(notes, outcome.undo);
	if (declined.length > 0) throw new Error(`${declined.length} were not taken back`);
	await settle(vault, started);
	return took;
}

/** What has to be done at least. Milliseconds; the notes are as before afterwards. */
async function appendOnce(vault: OpenedForBench, started: StartedIndex, count: number): Promise<number> {
	const files = Array.from({ length: count }, (_, index) => vault.file(contactPath(index)));
	const before = files.map(({ path }) => vault.disk.text(path) ?? '');
	const inAll = (edit: (text: string, index: number) => string): Promise<unknown> => mapAtOnce([...files.entries()], NOTES_AT_ONCE, ([index, file]) => vault.vault.process(file, (text) => edit(text, index)));
	const took = await timeOf(() => inAll((text) => `${text}- ${TODAY} meeting: The conference.\n`));
	await settle(vault, started);
	await inAll((_, index) => before[index] ?? '');
	await settle(vault, started);
	return took;
}

async function settle(vault: OpenedForBench, started: StartedIndex): Promise<void> {
	await vault.metadataCache.settled();
	await allRead(started);
	// The stand-in writes a line for each event.
	vault.events.length = 0;
}
