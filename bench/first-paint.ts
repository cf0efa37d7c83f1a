import type { Page } from 'playwright-core';
import type { Contact } from '../src/core/contact.ts';
import { dueListOf } from '../src/core/due-list.ts';
import { defaultSettings } from '../src/core/settings.ts';
import { median } from './measure/median.ts';
import { medianWork, meterOf, type PageWork, type PageWorkMeter } from './measure/page-work.ts';
import { inPage } from './measure/page.ts';
import { milliseconds, type Bench, type Row } from './measure/row.ts';
import { contactsIn } from './vault/contacts.ts';
import { generateVault } from './vault/generate.ts';
import { TODAY } from './vault/today.ts';

const MANY = 10_000;
const FEW = 50;
const ROUNDS = 15;

/** Something that was drawn: what the main thread worked for it, and how long it took until it was painted, in milliseconds. */
interface Step {
	readonly work: PageWork;
	readonly painted: number;
}

interface Drawn {
	readonly paint: Step;
	/** One page further down. */
	readonly scroll: Step;
	readonly nodes: number;
}

/** The due list with very many rows beside the same with a screenful or two, in turn. The list itself is worked out before: see due-list. */
export const firstPaint: Bench = {
	name: 'first-paint',
	async run() {
		const contacts = contactsIn(generateVault({ contacts: 2 * MANY, dated: 0, others: 0, seed: 7 }, TODAY));
		const [few, many] = await inPage((page) => drawInTurn(page, [untilDue(contacts, FEW), untilDue(contacts, MANY)]));
		return [
			rowOf('first paint of the view with 10,000 due rows: what the main thread works', many.paint, few.paint),
			rowOf('one page scrolled in it: what the main thread works', many.scroll, few.scroll),
			{ what: 'elements in the view with 10,000 due rows', beside: 'the same with 50', figure: String(many.nodes), base: String(few.nodes), ratio: many.nodes / few.nodes, most: 1.2, remark: '' },
		];
	},
};

function rowOf(what: string, many: Step, few: Step): Row {
	const parts = ({ work, painted }: Step): string => `${milliseconds(work.script)} script, ${milliseconds(work.layout)} layout and styles, painted after ${milliseconds(painted)}`;
	return { what, beside: 'the same with 50', figure: milliseconds(many.work.all), base: milliseconds(few.work.all), ratio: many.work.all / few.work.all, most: 1.5, remark: `${parts(many)}; with 50: ${parts(few)}` };
}

/** The first of them, as many as it takes until so many are due: promises, birthdays, days that were set, new ones and the rest; and those who are to come. */
function untilDue(contacts: readonly Contact[], count: number): readonly Contact[] {
	const isDue = new Set(dueListOf(contacts, defaultSettings, TODAY).due.map(({ contact }) => contact));
	let due = 0;
	const end = contacts.findIndex((contact) => isDue.has(contact) && (due += 1) === count);
	if (end < 0) throw new Error(`only ${due} are due`);
	return contacts.slice(0, end + 1);
}

/** Few, many, few, many …: what else the machine does falls on both alike. Contacts are read here: ten thousand files over HTTP would only time the stand-in's disk. */
async function drawInTurn(page: Page, sets: readonly [readonly Contact[], readonly Contact[]]): Promise<readonly [Drawn, Drawn]> {
	await page.evaluate((text) => Object.assign(window, { sets: JSON.parse(text) as unknown }), JSON.stringify(sets));
	const meter = await meterOf(page);
	const drawn: [Drawn[], Drawn[]] = [[], []];
	for (let round = 0; round <= ROUNDS; round += 1) {
		for (const [which, rounds] of drawn.entries()) rounds.push(await drawOne(page, meter, which));
	}
	// The first round of each warms up.
	return [mediansOf(drawn[0].slice(1)), mediansOf(drawn[1].slice(1))];
}

async function drawOne(page: Page, meter: PageWorkMeter, which: number): Promise<Drawn> {
	await page.evaluate(prepare(which, which === 0 ? FEW : MANY));
	const paint = await meter.of(() => page.evaluate<number>(OPEN));
	const scroll = await meter.of(() => page.evaluate<number>(SCROLL));
	const nodes = await page.evaluate<number>("document.querySelectorAll('.keep-in-touch-due *').length");
	return { paint: { work: paint.work, painted: paint.result }, scroll: { work: scroll.work, painted: scroll.result }, nodes };
}

function mediansOf(rounds: readonly Drawn[]): Drawn {
	const step = (key: 'paint' | 'scroll'): Step => ({ work: medianWork(rounds.map((round) => round[key].work)), painted: median(rounds.map((round) => round[key].painted)) });
	return { paint: step('paint'), scroll: step('scroll'), nodes: median(rounds.map(({ nodes }) => nodes)) };
}

const FRAME = 'const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));';

/** The view closed, the list worked out, and whatever hears of it done. */
function prepare(which: number, count: number): string {
	return `(async () => {
		${FRAME}
		for (const leaf of app.workspace.getLeavesOfType('keep-in-touch-due')) leaf.detach();
		plugin.screen.known.contacts = () => sets[${which}];
		plugin.screen.changed();
		const { due } = plugin.screen.dueList();
		if (due.length !== ${count}) throw new Error(due.length + ' are due');
		for (let n = 0; n < 5; n += 1) await frame();
	})()`;
}

const OPEN = `(async () => {
	${FRAME}
	// Out of the tool's own call, which does not count as a script.
	await new Promise((resolve) => setTimeout(resolve));
	const from = performance.now();
	app.commands.executeCommandById('keep-in-touch:open-due-list');
	while (document.querySelector('.keep-in-touch-row') === null) await frame();
	await frame();
	return performance.now() - from;
})()`;

const SCROLL = `(async () => {
	${FRAME}
	const list = document.querySelector('.keep-in-touch-list');
	const from = performance.now();
	list.scrollTo({ top: list.clientHeight });
	await frame(); await frame();
	return performance.now() - from;
})()`;
