// npm run screenshots [name…]: the pictures in docs/screenshots, made of the example vault on the day it is written for. Another picture is
// another entry of `pictures`.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from '../esbuild.config.mjs';
import { EXAMPLE, EXAMPLE_DAY } from '../playground/example.mjs';
import { startPlayground } from '../playground/serve.mjs';
import { launchChromium } from './launch-chromium.mjs';
import { withPalette } from './palette-png.mjs';

const FOLDER = fileURLToPath(new URL('../docs/screenshots', import.meta.url));
const DESKTOP = { width: 1200, height: 800 };
const PHONE = { width: 390, height: 780 };
const PERSON = 'Contacts/Paco Requejo.md';

/** What is in the picture: what to do in the page before it is taken, and how the page is. */
const pictures = {
	'due-light': { colorScheme: 'light', size: DESKTOP, steps: [openNote, openDueList] },
	'due-dark': { colorScheme: 'dark', size: DESKTOP, steps: [openNote, openDueList] },
	'log-touch-light': { colorScheme: 'light', size: DESKTOP, steps: [openNote, openDueList, openLogTouch] },
	'log-touch-dark': { colorScheme: 'dark', size: DESKTOP, steps: [openNote, openDueList, openLogTouch] },
	'attendees-light': { colorScheme: 'light', size: DESKTOP, steps: [openEvent, openAttendees] },
	'attendees-dark': { colorScheme: 'dark', size: DESKTOP, steps: [openEvent, openAttendees] },
	'session-light': { colorScheme: 'light', size: DESKTOP, steps: [openNote, openDueList, openSession] },
	'session-dark': { colorScheme: 'dark', size: DESKTOP, steps: [openNote, openDueList, openSession] },
	'network-light': { colorScheme: 'light', size: DESKTOP, steps: [openDueList, openNetwork] },
	'network-dark': { colorScheme: 'dark', size: DESKTOP, steps: [openDueList, openNetwork] },
	'first-run-light': { colorScheme: 'light', size: DESKTOP, steps: [openDueList, openFirstRun] },
	'first-run-dark': { colorScheme: 'dark', size: DESKTOP, steps: [openDueList, openFirstRun] },
	phone: { colorScheme: 'light', size: PHONE, steps: [openDueList] },
};

/** Somebody's note, with the list of files folded away. */
async function openNote(page) {
	await page.evaluate(`app.workspace.leftSplit.collapse(); app.workspace.openLinkText(${JSON.stringify(PERSON)}, '')`);
	await page.getByRole('tab', { name: 'Paco Requejo' }).waitFor();
}

async function openDueList(page) {
	await run(page, 'open-due-list');
	await page.locator('.keep-in-touch-due .keep-in-touch-row').first().waitFor();
	// Offered once on each device; most of the time the list is without it.
	await page.locator('.keep-in-touch-look .clickable-icon').click();
}

async function openLogTouch(page) {
	// Rows far below are not in the page.
	await page.locator('.keep-in-touch-list').evaluate((el) => el.scrollTo({ top: 500 }));
	await page.locator(`.keep-in-touch-row[data-path="${PERSON}"]`).focus();
	await page.keyboard.press('l');
	await page.locator('.modal').waitFor();
	await page.keyboard.press('1');
	await page.keyboard.type('The shoulder is better. Thursday at the wall, seven o’clock.');
}

async function openSession(page) {
	await run(page, 'start-session');
	// What the note says of them comes in after the card.
	await page.locator('.modal.keep-in-touch-session').getByText('You promised').waitFor();
}

async function openNetwork(page) {
	await page.evaluate('app.workspace.leftSplit.collapse()');
	await run(page, 'open-network');
	await page.getByRole('tab', { name: 'Your network' }).waitFor();
}

async function openFirstRun(page) {
	await page.evaluate('app.workspace.leftSplit.collapse()');
	await run(page, 'first-run');
	await page.locator('.modal.keep-in-touch-first-run').getByText('due today').waitFor();
}

async function openEvent(page) {
	await page.evaluate("app.workspace.leftSplit.collapse(); app.workspace.openLinkText('Events/2026-11-12 Letters evening.md', '')");
	await page.getByRole('tab', { name: 'Letters evening' }).waitFor();
}

async function openAttendees(page) {
	await run(page, 'create-from-attendees');
	await page.locator('.keep-in-touch-person').first().waitFor();
	await page.getByText('Still reading').waitFor({ state: 'hidden' });
}

async function run(page, command) {
	if (!(await page.evaluate(`app.commands.executeCommandById('keep-in-touch:${command}')`))) throw new Error(`The command ${command} is not there, or cannot run now`);
}

/** Not every machine has a font for them, and the pictures are to be the same everywhere. */
async function withoutEmoji(file) {
	await writeFile(file, (await readFile(file, 'utf8')).replaceAll(/ ?\p{Extended_Pictographic}/gu, ''));
}

async function take(browser, name) {
	const { colorScheme, size, steps } = pictures[name];
	const workFolder = await mkdtemp(join(tmpdir(), 'keep-in-touch-screenshots-'));
	const playground = await startPlayground({ source: EXAMPLE, workFolder });
	await withoutEmoji(join(playground.folder, PERSON));
	const page = await browser.newPage({ viewport: size, colorScheme, timezoneId: 'Europe/Madrid', locale: 'en-GB', reducedMotion: 'reduce' });
	try {
		page.setDefaultTimeout(10_000);
		await page.clock.setFixedTime(`${EXAMPLE_DAY}T09:00:00Z`);
		await page.goto(playground.address);
		await page.locator('body[data-ready]').waitFor();
		for (const step of steps) await step(page);
		// What is read when there is nothing else to do comes in after the first list.
		await page.waitForTimeout(500);
		const png = withPalette(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
		await writeFile(join(FOLDER, `${name}.png`), png);
		console.log(`docs/screenshots/${name}.png, ${Math.round(png.length / 1000)} kB`);
	} finally {
		await page.close();
		await playground.stop();
		await rm(workFolder, { recursive: true, force: true });
	}
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(pictures, name));
if (unknown.length > 0) {
	console.error(`There is no picture ${unknown.join(', ')}; there are ${Object.keys(pictures).join(', ')}.`);
	process.exit(1);
}
await build();
await mkdir(FOLDER, { recursive: true });
const browser = await launchChromium();
try {
	for (const name of asked.length > 0 ? asked : Object.keys(pictures)) await take(browser, name);
} finally {
	await browser.close();
}
