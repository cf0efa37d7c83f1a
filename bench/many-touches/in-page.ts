import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { dueListOf } from '../../src/core/due-list.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { medianWork, meterOf, type PageWork, type PageWorkMeter } from '../measure/page-work.ts';
import { inPage } from '../measure/page.ts';
import { milliseconds, type Row } from '../measure/row.ts';
import { median } from '../measure/median.ts';
import { contactsIn } from '../vault/contacts.ts';
import { generateVault, type Texts } from '../vault/generate.ts';
import { TODAY } from '../vault/today.ts';

const FEW = 40;
const MANY = 400;
const ROUNDS = 2;
/** Milliseconds: a note that is not written by then never will be. */
const LIMIT = 120_000;

/** What was done once: what the main thread worked for it, and how long it took until all notes were written. */
interface Done {
	readonly work: PageWork;
	readonly took: number;
}

interface Times {
	readonly log: Done[];
	readonly undo: Done[];
}

/** A touch logged with many people of the open due list, as a user does it: selected, `L`, a channel, a text, Ctrl+Enter; and undone. */
export async function pageRows(): Promise<readonly Row[]> {
	const [few, many] = await inPage(async (page, folder) => {
		await openList(page);
		const meter = await meterOf(page);
		const times: readonly [Times, Times] = [{ log: [], undo: [] }, { log: [], undo: [] }];
		for (let round = 0; round <= ROUNDS; round += 1) {
			await logAndUndo(page, folder, meter, FEW, times[0]);
			await logAndUndo(page, folder, meter, MANY, times[1]);
		}
		return times;
	}, notesOfDue(MANY));
	return [
		rowOf('one touch logged with 400 people of the open due list: what the main thread works for each', many.log, few.log),
		rowOf('the same undone: what the main thread works for each', many.undo, few.undo),
	];
}

/** Notes of so many contacts, all of whom are due. */
function notesOfDue(count: number): Texts {
	const texts = generateVault({ contacts: 2 * count, dated: 0, others: 0, seed: 7 }, TODAY);
	const { due } = dueListOf(contactsIn(texts), defaultSettings, TODAY);
	return Object.fromEntries(due.slice(0, count).map(({ contact: { path } }) => [path, texts[path] ?? '']));
}

async function openList(page: Page): Promise<void> {
	page.setDefaultTimeout(LIMIT);
	await page.evaluate("app.commands.executeCommandById('keep-in-touch:open-due-list')");
	await page.locator('.keep-in-touch-row').first().waitFor();
	await quiet(page);
}

/** Until all notes are read and all that was seen of them is drawn. */
async function quiet(page: Page): Promise<void> {
	await page.waitForFunction('plugin.screen.known.isReady() && plugin.screen.known.waiting() === 0');
	await sleep(500);
}

async function logAndUndo(page: Page, folder: string, meter: PageWorkMeter, count: number, times: Times): Promise<void> {
	await select(page, count);
	await page.keyboard.press('l');
	await page.locator('.modal').waitFor();
	await page.keyboard.press('1');
	const text = `Met at the fair with ${count}, time ${times.log.length}.`;
	await page.keyboard.type(text);
	times.log.push(await timed(page, meter, () => page.keyboard.press('Control+Enter'), () => notesWith(folder, text) === count));
	times.undo.push(await timed(page, meter, () => page.evaluate("app.commands.executeCommandById('keep-in-touch:undo')"), () => notesWith(folder, text) === 0));
	await page.keyboard.press('Escape');
}

/** So many rows from the top, or all. */
async function select(page: Page, count: number): Promise<void> {
	await page.locator('.keep-in-touch-row').first().focus();
	if (count === MANY) await page.keyboard.press('Control+a');
	else {
		await page.keyboard.press('Space');
		for (let more = 1; more < count; more += 1) await page.keyboard.press('Shift+ArrowDown');
	}
	await page.getByRole('group', { name: 'With those selected' }).getByRole('status').getByText(`${count} selected`, { exact: true }).waitFor({ timeout: 10_000 });
}

/** The notes are looked at from outside, so that looking is no work of the page. */
async function timed(page: Page, meter: PageWorkMeter, act: () => Promise<unknown>, isDone: () => boolean): Promise<Done> {
	const { work, result } = await meter.of(async () => {
		const from = performance.now();
		await act();
		while (!isDone()) {
			if (performance.now() - from > LIMIT) throw new Error('not all notes were written');
			await sleep(50);
		}
		const took = performance.now() - from;
		await quiet(page);
		return took;
	});
	return { work, took: result };
}

function notesWith(folder: string, text: string): number {
	// A note that is being written has another beside it for a moment.
	return readdirSync(join(folder, 'Contacts')).filter((file) => file.endsWith('.md') && readFileSync(join(folder, 'Contacts', file), 'utf8').includes(text)).length;
}

function rowOf(what: string, many: readonly Done[], few: readonly Done[]): Row {
	// The first round of each warms up.
	const [ofMany, ofFew] = [many.slice(1), few.slice(1)];
	const each = (rounds: readonly Done[], count: number): number => medianWork(rounds.map(({ work }) => work)).all / count;
	const took = (rounds: readonly Done[]): string => milliseconds(median(rounds.map((round) => round.took)));
	const [figure, base] = [each(ofMany, MANY), each(ofFew, FEW)];
	return { what, beside: 'the same with 40', figure: milliseconds(figure), base: milliseconds(base), ratio: figure / base, most: 1.5, remark: `all are written after ${took(ofMany)}, with 40 after ${took(ofFew)}, on the stand-in’s slow disk` };
}
