import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { dueListOf } from '../../src/core/due-list.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { createContactIndex, type ContactIndex } from '../../src/vault/contact-index.ts';
import { day } from '../support/day.ts';
import { memoryNotes, type MemoryNotes } from '../support/memory-notes.ts';

const today = day('2026-11-22');

async function indexOf(texts: Readonly<Record<string, string>>): Promise<{ notes: MemoryNotes; index: ContactIndex }> {
	const notes = memoryNotes(texts);
	const index = createContactIndex(notes, defaultSettings);
	await index.load();
	return { notes, index };
}

const paths = (index: ContactIndex): string[] => index.contacts().map(({ path }) => path);

describe('the index', () => {
	it('holds the contacts, by path, with the days of their touches', async () => {
		const { index } = await indexOf({
			'Contacts/Bo.md': '## Touches\n- 2026-07-01 call\n- 2026-08-01 social\n',
			'Contacts/Ana.md': '',
			'Elsewhere.md': '---\ntags: [contact]\n---\n',
			'Notes/Idea.md': 'No contact.',
			'Templates/Contact.md': '---\ntype: contact\n---\n',
		});
		expect(paths(index)).toEqual(['Contacts/Ana.md', 'Contacts/Bo.md', 'Elsewhere.md']);
		expect(index.contacts()[1]?.touchDays.full).toEqual(['2026-07-01']);
	});

	it('knows of a promise in another note the day in that note’s name; a property may say when a long project began', async () => {
		const task = '- [ ] Send [[Ana]] the plan\n';
		const { index } = await indexOf({ 'Contacts/Ana.md': '- [ ] Own\n', 'Daily/2024-05-03.md': task, 'Summit.md': `---\ndate: 2025-01-02\n---\n${task}`, 'Undated.md': task });
		const days = (): unknown => index.contact('Contacts/Ana.md')?.promises.map(({ path, noteDay }) => [path, noteDay ?? null]);
		expect(days()).toEqual([['Contacts/Ana.md', null], ['Daily/2024-05-03.md', '2024-05-03'], ['Summit.md', null], ['Undated.md', null]]);
	});

	it('reads one note anew when one note changed', async () => {
		const { notes, index } = await indexOf({ 'Contacts/Ana.md': '---\ntier: A\n---\n', 'Contacts/Bo.md': '---\ntier: B\n---\n' });
		const opened: string[] = [];
		const open = notes.open.bind(notes);
		notes.open = (path) => {
			opened.push(path);
			return open(path);
		};
		notes.texts.set('Contacts/Ana.md', '---\ntier: D\n---\n');
		await index.update('Contacts/Ana.md');
		expect(opened).toEqual(['Contacts/Ana.md']);
		expect(index.contacts().map(({ tier }) => tier?.key)).toEqual(['D', 'B']);
	});

	it('follows a note that becomes a contact, stops being one, moves or goes', async () => {
		const { notes, index } = await indexOf({ 'Idea.md': '' });
		expect(paths(index)).toEqual([]);
		notes.texts.set('Idea.md', '---\ntype: contact\n---\n');
		await index.update('Idea.md');
		expect(paths(index)).toEqual(['Idea.md']);
		notes.texts.set('Idea.md', '');
		await index.update('Idea.md');
		expect(paths(index)).toEqual([]);
		notes.texts.set('Contacts/Cy.md', '');
		await index.update('Contacts/Cy.md');
		index.remove('Contacts/Cy.md');
		expect(paths(index)).toEqual([]);
	});

	it('tells its listeners once after a burst of changes', async () => {
		const { notes, index } = await indexOf({ 'Contacts/Ana.md': '', 'Contacts/Bo.md': '' });
		let told = 0;
		const stop = index.subscribe(() => (told += 1));
		notes.texts.set('Contacts/Ana.md', 'x');
		index.remove('Contacts/Ana.md');
		index.remove('Contacts/Bo.md');
		index.remove('Contacts/Nobody.md');
		await Promise.resolve();
		expect(told).toBe(1);
		stop();
		await index.update('Contacts/Ana.md');
		expect(told).toBe(1);
	});
});

describe('promises in other notes', () => {
	const DAILY = 'Daily/2026-11-20.md';
	const PLAN = '- [ ] Send [[Ana Diaz]] the plan 📅 2026-11-20\n';
	const listed = (index: ContactIndex): unknown => dueListOf(index.contacts(), defaultSettings, today).due.map(({ contact, promises }) => [contact.path, ...promises.map(({ path, line, text }) => `${path}:${line} ${text}`)]);
	const places = (index: ContactIndex, path: string): unknown => index.contact(path)?.promises.map((one) => `${one.path}:${one.line}`);

	it('list those they link to, each once, also of two in one task', async () => {
		const { index } = await indexOf({
			'Contacts/Ana Diaz.md': '',
			'Contacts/Bo.md': '---\npaused: true\n---\n',
			'Contacts/Cy.md': '',
			[DAILY]: `Text.\n\n${PLAN}- [ ] Bring [[Bo]] and [[Cy|our Cy]] together, for [[Bo]] @2026-11-21\n- [ ] Call [[Cy]]\n- [x] Thank [[Cy]] 📅 2026-11-20\n`,
		});
		expect(listed(index)).toEqual([
			['Contacts/Ana Diaz.md', `${DAILY}:3 Send Ana Diaz the plan`],
			['Contacts/Bo.md', `${DAILY}:4 Bring Bo and our Cy together, for Bo`],
			['Contacts/Cy.md', `${DAILY}:4 Bring Bo and our Cy together, for Bo`],
		]);
		expect(places(index, 'Contacts/Cy.md')).toEqual([`${DAILY}:4`, `${DAILY}:5`]);
	});

	it('follow links by path, from the folder of the note, as Markdown writes them, and to what lies nearest', async () => {
		const { index } = await indexOf({
			'Contacts/Ana Diaz.md': '',
			'Work/Contacts/Ana Diaz.md': '---\ntype: contact\n---\n',
			[DAILY]: '- [ ] 1 [Ana](../Contacts/Ana%20Diaz.md)\n- [ ] 2 [[../Work/Contacts/Ana Diaz]]\n- [ ] 3 [[Contacts/Ana Diaz#Touches|her]]\n- [ ] 4 [[ana diaz]]\n- [ ] 5 ![[Ana Diaz]]\n- [ ] 6 [Ana](https://x.example/Ana%20Diaz.md)\n',
			'Work/Plan.md': PLAN,
		});
		expect(places(index, 'Contacts/Ana Diaz.md')).toEqual([1, 3, 4, 5].map((line) => `${DAILY}:${line}`));
		expect(places(index, 'Work/Contacts/Ana Diaz.md')).toEqual([`${DAILY}:2`, 'Work/Plan.md:1']);
	});

	it('in notes of whatever line ends and mistakes in their properties stand where they stand', async () => {
		const { index } = await indexOf({ 'Contacts/Ana Diaz.md': '', [DAILY]: `\uFEFF---\r\na: b: c\r\n---\r\nText.\r\n${PLAN.replace('\n', '\r\n')}`, 'Other.md': `> [!todo]\n> ${PLAN}` });
		expect(places(index, 'Contacts/Ana Diaz.md')).toEqual([`${DAILY}:5`, 'Other.md:2']);
		expect(index.contact('Contacts/Ana Diaz.md')?.promises[0]?.raw).toBe(PLAN.trimEnd());
	});

	it('in templates, code and comments are none', async () => {
		const { index } = await indexOf({ 'Contacts/Ana Diaz.md': '', 'Templates/Daily.md': PLAN, 'Code.md': `\`\`\`\n${PLAN}\`\`\`\n%% ${PLAN.trimEnd()} %%\n` });
		expect(listed(index)).toEqual([]);
	});

	it('in the note of a contact belong to that contact and to those they link to, and one tick takes them off all', async () => {
		const { notes, index } = await indexOf({ 'Contacts/Ana Diaz.md': '', 'Contacts/Bo.md': `${PLAN}- [ ] Ask [[Bo]] and [[Idea]] @2026-11-21\n`, 'Idea.md': '' });
		expect(listed(index)).toEqual([
			['Contacts/Ana Diaz.md', 'Contacts/Bo.md:1 Send Ana Diaz the plan'],
			['Contacts/Bo.md', 'Contacts/Bo.md:1 Send Ana Diaz the plan', 'Contacts/Bo.md:2 Ask Bo and Idea'],
		]);
		notes.texts.set('Contacts/Bo.md', PLAN.replace('[ ]', '[x]'));
		await index.update('Contacts/Bo.md');
		expect(listed(index)).toEqual([]);
		notes.texts.set('Contacts/Bo.md', PLAN);
		await index.update('Contacts/Bo.md');
		index.remove('Contacts/Bo.md');
		expect(listed(index)).toEqual([]);
	});

	it.each(['archived: 2026-01-01', 'died: 2026-01-01'])('in the note of somebody with %s list only those they link to', async (properties) => {
		const { index } = await indexOf({ 'Contacts/Ana Diaz.md': '', 'Contacts/Bo.md': `---\n${properties}\n---\n${PLAN}` });
		expect(listed(index)).toEqual([['Contacts/Ana Diaz.md', 'Contacts/Bo.md:4 Send Ana Diaz the plan']]);
	});

	it('whose day cannot be read are told with their note and line, where they link to a contact', async () => {
		const { notes, index } = await indexOf({
			'Contacts/Ana Diaz.md': '',
			[DAILY]: '- [ ] Send [[Ana Diaz]] the plan 📅 2026-11-31\n- [ ] Send [[Nobody]] it 📅 2026-11-31\n- [ ] Buy stamps 📅 2026-11-31\n- [ ] Ring [[Bo]] @2026-13-01\n',
		});
		const told = (): unknown => index.problems(today).map(({ path, property, value, message, mend }) => [path, property, value, message, mend]);
		const ofAna = [DAILY, 'Promises', '2026-11-31', 'line 1: the calendar has no such day; write the day as YYYY-MM-DD', null];
		const ofBo = [DAILY, 'Promises', '2026-13-01', 'line 4: the calendar has no such day; write the day as YYYY-MM-DD', null];
		expect(told()).toEqual([ofAna]);
		expect(index.problems(today)).toBe(index.problems(today));
		notes.texts.set('Contacts/Bo.md', '');
		await index.update('Contacts/Bo.md');
		expect(told()).toEqual([ofAna, ofBo]);
		index.remove('Contacts/Ana Diaz.md');
		expect(told()).toEqual([ofBo]);
		notes.texts.set(DAILY, '- [ ] Ring [[Bo]] @2026-12-01\n');
		await index.update(DAILY);
		expect(told()).toEqual([]);
	});

	it('become those of a note that becomes a contact, too, and then are theirs alone whom they link to', async () => {
		const { notes, index } = await indexOf({ 'Contacts/Ana Diaz.md': '', 'Idea.md': PLAN });
		expect(places(index, 'Contacts/Ana Diaz.md')).toEqual(['Idea.md:1']);
		notes.texts.set('Idea.md', `---\ntype: contact\n---\n${PLAN}`);
		await index.update('Idea.md');
		expect([places(index, 'Contacts/Ana Diaz.md'), places(index, 'Idea.md')]).toEqual([['Idea.md:4'], ['Idea.md:4']]);
		notes.texts.set('Idea.md', PLAN);
		await index.update('Idea.md');
		expect([places(index, 'Contacts/Ana Diaz.md'), index.contact('Idea.md')]).toEqual([['Idea.md:1'], null]);
	});

	it('follow a contact that comes, moves or goes, and a task that is ticked', async () => {
		const { notes, index } = await indexOf({ [DAILY]: PLAN });
		notes.texts.set('Contacts/Ana Diaz.md', '');
		await index.update('Contacts/Ana Diaz.md');
		expect(places(index, 'Contacts/Ana Diaz.md')).toEqual([`${DAILY}:1`]);
		notes.texts.set('Contacts/Old/Ana Diaz.md', '');
		index.remove('Contacts/Ana Diaz.md');
		await index.update('Contacts/Old/Ana Diaz.md');
		expect(places(index, 'Contacts/Old/Ana Diaz.md')).toEqual([`${DAILY}:1`]);
		notes.texts.set(DAILY, PLAN.replace('[ ]', '[x]'));
		await index.update(DAILY);
		expect(places(index, 'Contacts/Old/Ana Diaz.md')).toEqual([]);
	});

	it('that change nothing for a contact leave the contact as it is', async () => {
		const { notes, index } = await indexOf({ 'Contacts/Ana Diaz.md': '', 'Contacts/Bo.md': '', [DAILY]: `${PLAN}- [ ] Call [[Bo]]\n` });
		const [ana, bo] = index.contacts();
		notes.texts.set(DAILY, `${PLAN}- [ ] Write to [[Bo]]\n`);
		await index.update(DAILY);
		expect(index.contacts()[0]).toBe(ana);
		expect(index.contacts()[1]).not.toBe(bo);
	});

	it('may be 5,000 in one note, and 5,000 notes with one', async () => {
		const people = Array.from({ length: 5000 }, (_, index) => `Contacts/P ${String(index)}.md`);
		const tasks = people.map((path) => `- [ ] Send [[${path.slice(9, -3)}]] and [[Ana Diaz]] the plan 📅 2026-11-20\n`).join('');
		const { notes, index } = await indexOf({ ...Object.fromEntries(people.map((path) => [path, ''])), 'Contacts/Ana Diaz.md': '', 'All.md': tasks, ...Object.fromEntries(people.map((_, nth) => [`Daily/${nth}.md`, PLAN])) });
		expect(index.contact('Contacts/Ana Diaz.md')?.promises).toHaveLength(10_000);
		notes.texts.set('All.md', tasks.slice(0, -1));
		const before = performance.now();
		await index.update('All.md');
		expect(performance.now() - before).toBeLessThan(3000);
		expect(dueListOf(index.contacts(), defaultSettings, today).due).toHaveLength(5001);
	});
});

describe('changes that overlap', () => {
	/** A port whose reads wait until they are let go, in any order; what is read is what was there when it was asked for. */
	async function gated(texts: Readonly<Record<string, string>>): Promise<{ notes: MemoryNotes; index: ContactIndex; letGo: (nth: number) => Promise<void> }> {
		const { notes, index } = await indexOf(texts);
		const gates: Array<() => void> = [];
		const open = notes.open.bind(notes);
		notes.open = async (path) => {
			const opened = await open(path);
			await new Promise<void>((resolve) => gates.push(resolve));
			return opened;
		};
		const letGo = async (nth: number): Promise<void> => {
			await expect.poll(() => gates.length).toBeGreaterThan(nth);
			gates[nth]?.();
		};
		return { notes, index, letGo };
	}

	const tiers = (index: ContactIndex): unknown[] => index.contacts().map(({ tier }) => tier?.key);

	it('end with the newest: an older read that answers last is not kept', async () => {
		const { notes, index, letGo } = await gated({ 'Contacts/Ana.md': '---\ntier: A\n---\n' });
		notes.texts.set('Contacts/Ana.md', '---\ntier: B\n---\n');
		const older = index.update('Contacts/Ana.md');
		notes.texts.set('Contacts/Ana.md', '---\ntier: C\n---\n');
		const newer = index.update('Contacts/Ana.md');
		await letGo(1);
		await newer;
		await letGo(0);
		await older;
		expect(tiers(index)).toEqual(['C']);
	});

	it('end with the newest of two loads as well, whichever is done last', async () => {
		const { notes, index, letGo } = await gated({ 'Contacts/Ana.md': '---\ntier: A\n---\n' });
		notes.texts.set('Contacts/Ana.md', '---\ntier: B\n---\n');
		const older = index.load();
		await sleep(1);
		notes.texts.set('Contacts/Ana.md', '---\ntier: C\n---\n');
		const newer = index.load();
		await sleep(1);
		await letGo(1);
		await newer;
		await letGo(0);
		await older;
		expect(tiers(index)).toEqual(['C']);
	});

	it('keep an update that was begun during a load, though the load is done with that note first', async () => {
		const { notes, index, letGo } = await gated({ 'Contacts/Ana.md': '---\ntier: A\n---\n' });
		const load = index.load();
		await sleep(1);
		notes.texts.set('Contacts/Ana.md', '---\ntier: B\n---\n');
		const update = index.update('Contacts/Ana.md');
		await sleep(1);
		await letGo(0);
		await load;
		await letGo(1);
		await update;
		expect(tiers(index)).toEqual(['B']);
	});

	it('leave a note that was deleted meanwhile deleted', async () => {
		const { index, letGo } = await gated({ 'Contacts/Ana.md': '' });
		const update = index.update('Contacts/Ana.md');
		index.remove('Contacts/Ana.md');
		await letGo(0);
		await update;
		expect(paths(index)).toEqual([]);
	});

	it('keep what changed during a load', async () => {
		const { notes, index, letGo } = await gated({ 'Contacts/Ana.md': '---\ntier: A\n---\n', 'Contacts/Bo.md': '' });
		const load = index.load();
		await letGo(1);
		notes.texts.set('Contacts/Ana.md', '---\ntier: B\n---\n');
		index.remove('Contacts/Bo.md');
		const update = index.update('Contacts/Ana.md');
		await letGo(2);
		await update;
		await letGo(0);
		await load;
		expect(tiers(index)).toEqual(['B']);
	});
});

describe('what cannot be read', () => {
	it('even where the reading itself fails, is told of that note alone', async () => {
		const notes = memoryNotes({ 'Contacts/Ana.md': '', 'Contacts/Bo.md': '' });
		const open = notes.open.bind(notes);
		notes.open = (path) => (path === 'Contacts/Bo.md' ? Promise.reject(new Error('out of luck')) : open(path));
		const index = createContactIndex(notes, defaultSettings);
		await index.load();
		expect(paths(index)).toEqual(['Contacts/Ana.md']);
		expect(index.problems(today)).toEqual([{ path: 'Contacts/Bo.md', property: null, value: null, message: 'this note cannot be read: out of luck', mend: null }]);
	});

	it('is told of each note, and stops none of the others', async () => {
		const { index } = await indexOf({
			'Contacts/Broken.md': '---\nrole: a: b\n---\n',
			'Contacts/Ana (conflicted copy 2026-11-02).md': '---\ntier: A\n---\n',
			'Contacts/Odd.md': '---\ntier: Z\nlast-touch: 2027-01-01\n---\n## Interactions\n- 11/12/2026 call: hello\n- 2026-02-30: no such day\n',
			'Elsewhere/Broken.md': '---\nrole: a: b\n---\n',
			'Contacts/Fine.md': '---\ntier: A\n---\n',
		});
		expect(paths(index)).toEqual(['Contacts/Fine.md', 'Contacts/Odd.md']);
		expect(index.problems(today).map(({ path, property, value }) => [path, property, value])).toEqual([
			['Contacts/Ana (conflicted copy 2026-11-02).md', null, null],
			['Contacts/Broken.md', null, null],
			['Contacts/Odd.md', 'tier', 'Z'],
			['Contacts/Odd.md', 'Interactions', '11/12/2026'],
			['Contacts/Odd.md', 'Interactions', '2026-02-30'],
			['Contacts/Odd.md', 'last-touch', '2027-01-01'],
		]);
	});
});
