import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { dueListOf } from '../../src/core/due-list.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { CHANGES_AT_ONCE } from '../../src/vault/obsidian-reader.ts';
import { SLICE } from '../../src/vault/slices.ts';
import { day } from '../support/day.ts';
import { memoryTextFacts } from '../support/memory-text-facts.ts';
import { indexOver, openIndex, type OpenedIndex } from './support/opened-index.ts';

const today = day('2026-11-22');
const ANA = 'Contacts/Ana.md';
const BO = 'Contacts/Bo.md';
const touched = (when: string, tier = 'B'): string => `---\ntier: ${tier}\n---\n## Touches\n- ${when} call\n`;
const PLAIN = '---\ntier: C\n---\nNo list.\n';
const fullDays = ({ index }: OpenedIndex, path: string): readonly string[] | undefined => index.contact(path)?.touchDays.full;

describe('the first list', () => {
	it('comes from the cache alone, without one text read', async () => {
		const opened = await openIndex({ [ANA]: touched('2026-07-01'), [BO]: PLAIN, 'Cy.md': '---\ntags: [contact]\n---\n', 'Idea.md': '## Touches\n- 2026-07-01 call\n', 'Templates/T.md': '---\ntype: contact\n---\n' });
		expect(opened.index.isReady()).toBe(true);
		expect(opened.paths()).toEqual([ANA, BO, 'Cy.md']);
		expect(opened.reads).toEqual([]);
		expect(opened.index.waiting()).toBe(1);
		await opened.settled();
		expect(opened.reads).toEqual([ANA]);
		expect(fullDays(opened, ANA)).toEqual(['2026-07-01']);
		expect(opened.index.waiting()).toBe(0);
	});

	it('is the same array until something changes, and so are the problems', async () => {
		const { index, vault, file, settled } = await openIndex({ [ANA]: PLAIN, [BO]: '---\ntier: Z\n---\n' });
		await settled();
		const [contacts, problems] = [index.contacts(), index.problems(today)];
		expect(problems.map(({ path }) => path)).toEqual([BO]);
		expect(index.contacts()).toBe(contacts);
		expect(index.problems(today)).toBe(problems);
		await vault.modify(file(BO), '---\ntier: A\n---\n');
		await settled();
		expect(index.contacts()).not.toBe(contacts);
		expect(index.contacts()[0]).toBe(contacts[0]);
		expect(index.problems(today)).toEqual([]);
	});

	it('shows a contact whose properties are not in the cache, until its text says that they are broken', async () => {
		const { index, paths, settled } = await openIndex({ [ANA]: '---\ntier: A\ntier: B\n---\n', [BO]: 'No properties.\n', 'Elsewhere.md': '---\na: b: c\n---\n' });
		expect(paths()).toEqual([ANA, BO]);
		await settled();
		expect(paths()).toEqual([BO]);
		expect(index.problems(today).map(({ path, property, mend }) => ({ path, property, mend }))).toEqual([{ path: ANA, property: null, mend: 'doubled-keys' }]);
	});

	it('lets a day that was in the future become one of the past', async () => {
		const { index, fileManager, file } = await openIndex({ [ANA]: '---\nlast-touch: 2026-11-26\n---\n', [BO]: '---\ntier: Z\n---\n' });
		expect(index.problems(today)).toHaveLength(2);
		await fileManager.trashFile(file(BO));
		expect(index.problems(day('2026-11-26'))).toEqual([]);
	});
});

describe('a restart', () => {
	it('reads only what changed', async () => {
		const store = memoryTextFacts();
		const first = await openIndex({ [ANA]: touched('2026-07-01'), [BO]: touched('2026-08-01'), 'Contacts/Bare.md': 'x', 'Contacts/Broken.md': '---\na: b: c\n---\n' }, { store });
		await first.settled();
		first.stop();
		expect(first.reads).toHaveLength(4);
		await first.vault.modify(first.file(BO), touched('2026-09-01'));
		await first.metadataCache.settled();
		const second = await indexOver(first, { store });
		second.reads.length = 0;
		await second.settled();
		expect(second.reads).toEqual([BO]);
		expect([fullDays(second, ANA), fullDays(second, BO)]).toEqual([['2026-07-01'], ['2026-09-01']]);
		expect(second.index.problems(today).map(({ path }) => path)).toEqual(['Contacts/Broken.md']);
	});

	it('forgets what is kept of notes that are no more', async () => {
		const store = memoryTextFacts();
		const first = await openIndex({ [ANA]: touched('2026-07-01'), [BO]: touched('2026-07-01') }, { store });
		await first.settled();
		first.stop();
		await first.fileManager.trashFile(first.file(BO));
		expect([...store.kept.keys()]).toEqual([ANA, BO]);
		const second = await indexOver(first, { store });
		await second.settled();
		expect([...store.kept.keys()]).toEqual([ANA]);
	});

	it('keeps what waits when the plugin is stopped', async () => {
		const store = memoryTextFacts();
		const opened = await openIndex({ [ANA]: PLAIN }, { store });
		await opened.settled();
		await opened.vault.modify(opened.file(ANA), touched('2026-07-01'));
		await opened.metadataCache.settled();
		expect(store.kept.size).toBe(0);
		opened.stop();
		expect([...store.kept.keys()]).toEqual([ANA]);
	});

	it('reads a moved note no second time', async () => {
		const store = memoryTextFacts();
		const first = await openIndex({ [ANA]: touched('2026-13-01') }, { store });
		await first.settled();
		first.reads.length = 0;
		await first.vault.rename(first.file(ANA), 'Contacts/Ana Diaz.md');
		await first.settled();
		expect(first.reads).toEqual([]);
		first.stop();
		const second = await indexOver(first, { store });
		second.reads.length = 0;
		await second.settled();
		expect(second.reads).toEqual([]);
		expect(second.index.problems(today).map(({ path }) => path)).toEqual(['Contacts/Ana Diaz.md']);
	});
});

describe('a change', () => {
	it('is right at once with the text that comes with it, and reads nothing', async () => {
		const opened = await openIndex({ [ANA]: touched('2026-07-01'), [BO]: PLAIN });
		await opened.settled();
		opened.reads.length = 0;
		await opened.vault.modify(opened.file(BO), touched('2026-09-01'));
		await opened.metadataCache.settled();
		expect(fullDays(opened, BO)).toEqual(['2026-09-01']);
		expect(opened.reads).toEqual([]);
	});

	it('of the tag makes a contact or unmakes it', async () => {
		const { vault, metadataCache, file, paths } = await openIndex({ 'Idea.md': '' });
		await vault.modify(file('Idea.md'), '---\ntags: contact/work\n---\n');
		await metadataCache.settled();
		expect(paths()).toEqual(['Idea.md']);
		await vault.modify(file('Idea.md'), '---\ntags: idea\n---\n');
		await metadataCache.settled();
		expect(paths()).toEqual([]);
	});

	it('of the path moves a contact, into a contact folder or out of it', async () => {
		const opened = await openIndex({ [ANA]: touched('2026-07-01'), 'Idea.md': PLAIN, 'Other/x.md': '', 'Templates/x.md': '' });
		const { vault, file, paths, index } = opened;
		await opened.settled();
		opened.reads.length = 0;
		await vault.rename(file(ANA), 'Contacts/Ana Diaz.md');
		expect(index.contacts().map(({ path, name }) => [path, name])).toEqual([['Contacts/Ana Diaz.md', 'Ana Diaz']]);
		expect(fullDays(opened, 'Contacts/Ana Diaz.md')).toEqual(['2026-07-01']);
		expect(index.contact(ANA)).toBeNull();
		// The file has its new path when the cache tells of the old one.
		opened.metadataCache.trigger('deleted', file('Contacts/Ana Diaz.md'), null);
		await vault.rename(file('Idea.md'), 'Contacts/Idea.md');
		expect(paths()).toEqual(['Contacts/Ana Diaz.md', 'Contacts/Idea.md']);
		await vault.rename(file('Contacts/Idea.md'), 'Other/Idea.md');
		await vault.rename(file('Contacts/Ana Diaz.md'), 'Templates/Ana.md');
		expect(paths()).toEqual([]);
		expect(opened.reads).toEqual([]);
	});

	it('of the path of a note that waits to be read leaves one note waiting', async () => {
		const opened = await openIndex({ [ANA]: touched('2026-07-01') });
		await opened.vault.rename(opened.file(ANA), BO);
		expect(opened.index.waiting()).toBe(1);
		await opened.settled();
		expect(opened.reads).toEqual([BO]);
		expect(fullDays(opened, BO)).toEqual(['2026-07-01']);
	});

	it('of a folder moves all in it', async () => {
		const { vault, paths, settled } = await openIndex({ [ANA]: touched('2026-07-01'), [BO]: PLAIN });
		const folder = vault.getFolderByPath('Contacts');
		if (folder === null) throw new Error('it is there');
		await vault.createFolder('People');
		await vault.rename(folder, 'People/Contacts');
		expect(paths()).toEqual([]);
		await vault.rename(folder, 'Contacts');
		expect(paths()).toEqual([ANA, BO]);
		await settled();
		expect(paths()).toEqual([ANA, BO]);
	});

	it('that takes a note away takes the contact away', async () => {
		const { fileManager, file, paths, vault } = await openIndex({ [ANA]: PLAIN, [BO]: PLAIN });
		await fileManager.trashFile(file(ANA));
		expect(paths()).toEqual([BO]);
		const folder = vault.getFolderByPath('Contacts');
		if (folder === null) throw new Error('it is there');
		await fileManager.trashFile(folder);
		expect(paths()).toEqual([]);
	});

	it('that adds a note adds the contact when the cache knows it', async () => {
		const { vault, metadataCache, paths, reads } = await openIndex({ [ANA]: PLAIN });
		await vault.create(BO, touched('2026-07-01'));
		await metadataCache.settled();
		expect(paths()).toEqual([ANA, BO]);
		expect(reads).toEqual([]);
	});

	it('is told once, at once; those that follow it before the next slice are told with that', async () => {
		const { index, vault, file, metadataCache, idle, settled } = await openIndex({ [ANA]: PLAIN });
		await settled();
		let told = 0;
		const stop = index.subscribe(() => (told += 1));
		for (const tier of ['A', 'B', 'D']) {
			await vault.modify(file(ANA), PLAIN.replace('C', tier));
			await metadataCache.settled();
		}
		expect(told).toBe(1);
		expect(index.contact(ANA)?.tier?.key).toBe('D');
		idle.next();
		await expect.poll(() => told).toBe(2);
		await settled();
		stop();
		await vault.modify(file(ANA), PLAIN);
		await settled();
		expect(told).toBe(2);
	});

	it('that changes nothing about contacts is told to nobody: of another note, or in the text of a contact', async () => {
		const { index, vault, file, fileManager, settled } = await openIndex({ [ANA]: touched('2026-07-01'), [BO]: PLAIN, 'Idea.md': 'x', 'Old.md': 'x', 'notes.txt': 'x' });
		await settled();
		const contacts = index.contacts();
		let told = 0;
		index.subscribe(() => (told += 1));
		await vault.modify(file('Idea.md'), '# Idea\n- 2026-07-01 call\n');
		await vault.modify(file(ANA), `${touched('2026-07-01')}\nMore about her.\n`);
		await vault.modify(file(BO), `${PLAIN}More about him.\n`);
		await vault.rename(file('Idea.md'), 'Ideas.md');
		await fileManager.trashFile(file('Old.md'));
		await settled();
		expect(told).toBe(0);
		expect(index.contacts()).toBe(contacts);
		await vault.modify(file(ANA), touched('2026-07-02'));
		await settled();
		expect(told).toBe(1);
	});

	it('that mends or makes a problem is told', async () => {
		const { index, vault, file, settled } = await openIndex({ [ANA]: '---\ntier: Z\n---\n' });
		await settled();
		let told = 0;
		index.subscribe(() => (told += 1));
		await vault.modify(file(ANA), '---\ntier: Y\n---\n');
		await settled();
		expect(told).toBe(1);
		expect(index.problems(today).map(({ value }) => value)).toEqual(['Y']);
	});

	it('is not heard any more after the end', async () => {
		const { vault, fileManager, file, paths, settled, index, stop, idle } = await openIndex({ [ANA]: PLAIN, [BO]: PLAIN, 'Contacts/Cy.md': PLAIN });
		stop();
		await vault.modify(file(ANA), touched('2026-07-01', 'A'));
		await fileManager.trashFile(file(BO));
		await vault.rename(file('Contacts/Cy.md'), 'Cy.md');
		await vault.create('Contacts/Di.md', PLAIN);
		await settled();
		expect(paths()).toEqual([ANA, BO, 'Contacts/Cy.md']);
		expect(index.contact(ANA)?.tier?.key).toBe('C');
		expect(idle.next()).toBe(false);
	});
});

describe('promises in other notes', () => {
	const DAILY = 'Daily/2026-11-20.md';
	const PLAN = '- [ ] Send [[Ana]] the plan 📅 2026-11-20\n';
	const places = ({ index }: OpenedIndex, path = ANA): readonly string[] | undefined => index.contact(path)?.promises.map((one) => `${one.path}:${one.line}`);

	it('are read from the texts of those notes alone in which the cache shows an open task with a link', async () => {
		const opened = await openIndex({
			[ANA]: PLAIN,
			[BO]: `${PLAIN}- [ ] Call\n`,
			[DAILY]: `Text.\n${PLAN}`,
			'No link.md': 'See [[Ana]].\n- [ ] Buy stamps\n',
			'Link in the next line.md': '- [ ] Buy stamps\n  [[Ana]]\n',
			'Ticked.md': PLAN.replace('[ ]', '[x]'),
			'Called off.md': PLAN.replace('[ ]', '[-]'),
			'No task.md': '- [[Ana]]\n',
			'In code.md': `\`\`\`\n${PLAN}\`\`\`\n`,
			'Begun.md': `---\ndate: 2026-11-20\n---\n1. [/] Send [her](Contacts/Ana.md) the plan\n`,
			'Embedded.md': '- [ ] ![[Ana]]\n',
			'Templates/Daily.md': PLAN,
		});
		expect(opened.reads).toEqual([]);
		await opened.settled();
		expect([...opened.reads].sort()).toEqual(['Begun.md', BO, DAILY, 'Embedded.md']);
		expect(places(opened)).toEqual(['Begun.md:4', `${DAILY}:2`, 'Embedded.md:1']);
		expect(places(opened, BO)).toEqual([`${BO}:5`]);
	});

	it('list a contact as soon as the note is read, and not before', async () => {
		const opened = await openIndex({ [ANA]: '', [DAILY]: PLAN });
		const listed = (): number => dueListOf(opened.index.contacts(), defaultSettings, today).due.length;
		expect(listed()).toBe(0);
		let told = 0;
		opened.index.subscribe(() => (told += 1));
		await opened.settled();
		expect(listed()).toBe(1);
		expect(told).toBeGreaterThan(0);
	});

	it('are added, changed and ticked with the text that comes with the change', async () => {
		const opened = await openIndex({ [ANA]: PLAIN, [BO]: PLAIN, [DAILY]: 'Text.\n' });
		await opened.settled();
		opened.reads.length = 0;
		const write = async (text: string): Promise<unknown> => {
			await opened.vault.modify(opened.file(DAILY), text);
			await opened.metadataCache.settled();
			return [places(opened), places(opened, BO)];
		};
		expect(await write(PLAN)).toEqual([[`${DAILY}:1`], []]);
		expect(await write(`Text.\n${PLAN.replace('Ana', 'Ana]] and [[Bo')}`)).toEqual([[`${DAILY}:2`], [`${DAILY}:2`]]);
		expect(await write(PLAN.replace('Ana', 'Bo'))).toEqual([[], [`${DAILY}:1`]]);
		expect(await write(PLAN.replace('Ana', 'Bo').replace('[ ]', '[x]'))).toEqual([[], []]);
		expect(opened.reads).toEqual([]);
	});

	it('of which nothing changes for a contact are told to nobody', async () => {
		const opened = await openIndex({ [ANA]: PLAIN, [DAILY]: PLAN, 'Other.md': '' });
		await opened.settled();
		const contacts = opened.index.contacts();
		let told = 0;
		opened.index.subscribe(() => (told += 1));
		await opened.vault.modify(opened.file(DAILY), `${PLAN}- [ ] Call [[Nobody]]\nMore.\n`);
		await opened.vault.modify(opened.file('Other.md'), '- [ ] Call [[Nobody]] 📅 2026-11-20\n');
		await opened.settled();
		expect(told).toBe(0);
		expect(opened.index.contacts()).toBe(contacts);
		await opened.vault.modify(opened.file(DAILY), `Text.\n${PLAN}`);
		await opened.settled();
		expect(told).toBe(1);
	});

	it('move with a task that is cut from one note and pasted into another', async () => {
		const opened = await openIndex({ [ANA]: PLAIN, [DAILY]: PLAN, 'Other.md': '' });
		await opened.settled();
		await opened.vault.modify(opened.file(DAILY), '');
		await opened.vault.modify(opened.file('Other.md'), PLAN);
		await opened.settled();
		expect(places(opened)).toEqual(['Other.md:1']);
	});

	it('stay while their note moves, and go with it', async () => {
		const opened = await openIndex({ [ANA]: PLAIN, [DAILY]: PLAN, 'Templates/x.md': '' });
		await opened.settled();
		opened.reads.length = 0;
		await opened.vault.rename(opened.file(DAILY), 'Moved.md');
		expect(places(opened)).toEqual(['Moved.md:1']);
		await opened.settled();
		expect([places(opened), opened.reads]).toEqual([['Moved.md:1'], []]);
		await opened.vault.rename(opened.file('Moved.md'), 'Templates/Moved.md');
		expect(places(opened)).toEqual([]);
		await opened.vault.rename(opened.file('Templates/Moved.md'), 'Back.md');
		await opened.settled();
		expect(places(opened)).toEqual(['Back.md:1']);
		await opened.fileManager.trashFile(opened.file('Back.md'));
		expect(places(opened)).toEqual([]);
	});

	it('in the note of a contact belong to it and to others, and to them alone once it is one no more', async () => {
		const opened = await openIndex({ [ANA]: PLAIN, [BO]: PLAN, 'x.md': '' });
		await opened.settled();
		expect([places(opened), places(opened, BO)]).toEqual([[`${BO}:1`], [`${BO}:1`]]);
		await opened.vault.rename(opened.file(BO), 'Bo.md');
		await opened.settled();
		expect(places(opened)).toEqual(['Bo.md:1']);
		await opened.vault.rename(opened.file('Bo.md'), BO);
		await opened.settled();
		expect([places(opened), places(opened, BO)]).toEqual([[`${BO}:1`], [`${BO}:1`]]);
	});

	it('follow a contact that is renamed where the links are, and one that comes or goes, once there is time', async () => {
		const opened = await openIndex({ [ANA]: PLAIN, 'Contacts/New/x.md': '', [DAILY]: PLAN.replace('Ana', 'Ana Diaz') });
		await opened.settled();
		expect(places(opened)).toEqual([]);
		let told = 0;
		opened.index.subscribe(() => (told += 1));
		// Neither the app's cache nor ours tells of notes that link to one that moved, as long as nobody changes them.
		await opened.vault.rename(opened.file(ANA), 'Contacts/Ana Diaz.md');
		await opened.settled();
		expect(places(opened, 'Contacts/Ana Diaz.md')).toEqual([`${DAILY}:1`]);
		const before = told;
		await opened.vault.rename(opened.file('Contacts/Ana Diaz.md'), ANA);
		await opened.settled();
		expect([places(opened), told > before]).toEqual([[], true]);
		await opened.vault.create('Contacts/New/Ana Diaz.md', PLAIN);
		await opened.settled();
		expect(places(opened, 'Contacts/New/Ana Diaz.md')).toEqual([`${DAILY}:1`]);
	});

	it('go to the next of that name when a contact has another name', async () => {
		const OLD = 'Contacts/Old/Ana.md';
		const opened = await openIndex({ [ANA]: PLAIN, [OLD]: PLAIN, [DAILY]: PLAN });
		await opened.settled();
		await opened.vault.rename(opened.file(ANA), 'Contacts/Ana Diaz.md');
		await opened.settled();
		expect([places(opened, OLD), places(opened, 'Contacts/Ana Diaz.md')]).toEqual([[`${DAILY}:1`], []]);
	});

	it('go to the next of that name when a contact is gone', async () => {
		const OLD = 'Contacts/Old/Ana.md';
		const opened = await openIndex({ [ANA]: PLAIN, [OLD]: PLAIN, [DAILY]: PLAN });
		await opened.settled();
		expect([places(opened), places(opened, OLD)]).toEqual([[`${DAILY}:1`], []]);
		await opened.fileManager.trashFile(opened.file(ANA));
		await opened.settled();
		expect(places(opened, OLD)).toEqual([`${DAILY}:1`]);
	});

	it('are right when the app has rewritten their links after a rename', async () => {
		const opened = await openIndex({ [ANA]: PLAIN, [DAILY]: PLAN });
		await opened.settled();
		await opened.vault.rename(opened.file(ANA), 'Contacts/Ana Diaz.md');
		await opened.vault.modify(opened.file(DAILY), PLAN.replace('Ana', 'Ana Diaz'));
		await opened.settled();
		expect(places(opened, 'Contacts/Ana Diaz.md')).toEqual([`${DAILY}:1`]);
		expect(opened.index.contact('Contacts/Ana Diaz.md')?.promises[0]?.text).toBe('Send Ana Diaz the plan');
	});

	it('are not read again after a restart, but where they changed', async () => {
		const store = memoryTextFacts();
		const first = await openIndex({ [ANA]: `${PLAIN}- [ ] Own\n`, [DAILY]: PLAN, 'Other.md': PLAN }, { store });
		await first.settled();
		first.stop();
		await first.vault.modify(first.file('Other.md'), `Text.\n${PLAN}`);
		await first.metadataCache.settled();
		const second = await indexOver(first, { store });
		second.reads.length = 0;
		await second.settled();
		expect(second.reads).toEqual(['Other.md']);
		expect(places(second)).toEqual([`${ANA}:5`, `${DAILY}:1`, 'Other.md:2']);
	});

	it('wait in a burst as contacts do, and none is lost or told of twice', async () => {
		const many = Array.from({ length: 1000 }, (_, nth) => `Daily/${String(nth)}.md`);
		const opened = await openIndex({ [ANA]: PLAIN, ...Object.fromEntries(many.map((path) => [path, ''])) });
		await opened.settled();
		opened.reads.length = 0;
		for (const path of many) opened.disk.put(path, PLAN);
		let told = 0;
		opened.index.subscribe(() => (told += 1));
		await Promise.all(many.map((path) => opened.vault.changedOutside(path)));
		await opened.metadataCache.settled();
		expect([places(opened)?.length, told]).toEqual([CHANGES_AT_ONCE, 1]);
		await opened.settled();
		expect(places(opened)).toEqual([...many].sort().map((path) => `${path}:1`));
		expect(opened.reads).toEqual([]);
		const folder = opened.vault.getFolderByPath('Daily');
		if (folder === null) throw new Error('it is there');
		await opened.vault.rename(folder, 'Days');
		expect(places(opened)).toHaveLength(1000);
		await opened.settled();
		expect(places(opened)?.every((place) => place.startsWith('Days/'))).toBe(true);
		expect(places(opened)).toHaveLength(1000);
		await opened.fileManager.trashFile(folder);
		await opened.settled();
		expect(places(opened)).toEqual([]);
	});

	it('come on a cold start when the cache is there', async () => {
		const opened = await openIndex({ [ANA]: PLAIN, [DAILY]: PLAN }, { start: 'cold' });
		await opened.settled();
		expect(places(opened)).toEqual([`${DAILY}:1`]);
		expect(opened.reads).toEqual([]);
	});

	it('are read anew with another order of days, and left out with a folder that is left out', async () => {
		const opened = await openIndex({ [ANA]: PLAIN, [DAILY]: '- [ ] Send [[Ana]] the plan [due:: 01/11/2026]\n' });
		await opened.settled();
		const dues = (): unknown => opened.index.contact(ANA)?.promises.map(({ due }) => due);
		expect(dues()).toEqual([null]);
		opened.index.changeSettings({ ...defaultSettings, dayOrder: 'day-first' });
		await opened.settled();
		expect(dues()).toEqual(['2026-11-01']);
		opened.index.changeSettings({ ...defaultSettings, leftOutFolders: ['Daily'] });
		expect(dues()).toEqual([]);
	});
});

describe('a burst of 10,000 changes', () => {
	it('is read a bounded number at a time, from the texts that came with it, and told once a slice', async () => {
		const many = Array.from({ length: 10_000 }, (_, index) => `Contacts/P ${String(index)}.md`);
		const opened = await openIndex(Object.fromEntries(many.map((path) => [path, touched('2026-07-01')])));
		const { index, vault, metadataCache, file, idle, disk } = opened;
		await opened.settled();
		opened.reads.length = 0;
		for (const path of many) disk.put(path, touched('2026-09-01', 'A'));
		let told = 0;
		index.subscribe(() => (told += 1));
		const isNew = (path: string): boolean => index.contact(path)?.tier?.key === 'A';
		await Promise.all(many.map((path) => vault.changedOutside(path)));
		await metadataCache.settled();
		expect(file(ANA.replace('Ana', 'P 1'))).not.toBeNull();
		expect(many.filter(isNew)).toHaveLength(CHANGES_AT_ONCE);
		expect(index.waiting()).toBe(10_000 - CHANGES_AT_ONCE);
		expect(told).toBe(1);
		let before = CHANGES_AT_ONCE;
		let slices = 0;
		while (idle.next()) {
			await new Promise((resolve) => {
				setTimeout(resolve);
			});
			slices += 1;
			const now = many.filter(isNew).length;
			expect(now - before).toBeLessThanOrEqual(SLICE);
			before = now;
		}
		expect(before).toBe(10_000);
		expect(told).toBeLessThanOrEqual(slices + 1);
		expect(opened.reads).toEqual([]);
		expect(fullDays(opened, many[9999] ?? '')).toEqual(['2026-09-01']);
	});

	it('by a sync that keeps time and size of the files is seen all the same', async () => {
		const many = Array.from({ length: CHANGES_AT_ONCE + 10 }, (_, index) => `Contacts/P ${String(index)}.md`);
		const opened = await openIndex(Object.fromEntries(many.map((path) => [path, touched('2026-07-01')])));
		const { metadataCache, file } = opened;
		await opened.settled();
		for (const path of many) metadataCache.trigger('changed', file(path), touched('2026-09-01'), metadataCache.getCache(path));
		await opened.settled();
		expect(new Set(many.flatMap((path) => fullDays(opened, path)))).toEqual(new Set(['2026-09-01']));
	});

	it('of notes that move and go leaves none behind', async () => {
		const many = Array.from({ length: 10_000 }, (_, index) => `Contacts/a/P ${String(index)}.md`);
		const { vault, fileManager, paths, settled, index } = await openIndex(Object.fromEntries(many.map((path) => [path, PLAIN])));
		const folder = vault.getFolderByPath('Contacts/a');
		if (folder === null) throw new Error('it is there');
		await vault.rename(folder, 'Contacts/b');
		expect(paths()).toHaveLength(10_000);
		await vault.rename(folder, 'Elsewhere');
		expect(paths()).toEqual([]);
		await vault.rename(folder, 'Contacts/b');
		expect(paths().every((path) => path.startsWith('Contacts/b/'))).toBe(true);
		await fileManager.trashFile(folder);
		expect(paths()).toEqual([]);
		await settled();
		expect(paths()).toEqual([]);
		expect(index.waiting()).toBe(0);
	}, 60_000);
});

describe('a cold start', () => {
	it('waits for the cache instead of reading twice', async () => {
		const opened = await openIndex({ [ANA]: touched('2026-07-01'), [BO]: PLAIN, 'Idea.md': '' }, { start: 'cold' });
		expect(opened.paths()).toEqual([]);
		expect(opened.index.waiting()).toBe(3);
		await opened.settled();
		expect(opened.paths()).toEqual([ANA, BO]);
		expect(fullDays(opened, ANA)).toEqual(['2026-07-01']);
		expect(opened.reads).toEqual([]);
		expect(opened.index.waiting()).toBe(0);
	});

	/** A cache that never takes in some notes. */
	const without = (...lost: readonly string[]) => ({
		before: ({ metadataCache }: { readonly metadataCache: OpenedIndex['metadataCache'] }): void => {
			const get = metadataCache.getFileCache.bind(metadataCache);
			metadataCache.getFileCache = (file) => (lost.includes(file.path) ? null : get(file));
		},
	});

	it('does not hide a note for good that the cache never takes in', async () => {
		const opened = await openIndex({ [ANA]: touched('2026-07-01'), 'Tagged.md': '---\ntags: contact\n---\n' }, without(ANA, 'Tagged.md'));
		expect(opened.paths()).toEqual([]);
		opened.metadataCache.trigger('resolved');
		await opened.settled();
		expect(opened.paths()).toEqual([ANA, 'Tagged.md']);
		expect(fullDays(opened, ANA)).toEqual(['2026-07-01']);
		opened.metadataCache.trigger = () => undefined;
		opened.disk.put(ANA, touched('2026-09-01'));
		await opened.vault.changedOutside(ANA);
		expect(fullDays(opened, ANA)).toEqual(['2026-07-01']);
		opened.idle.pass();
		await opened.settled();
		expect(fullDays(opened, ANA)).toEqual(['2026-09-01']);
	});

	it('reads a note once that the cache never takes in and that is no contact', async () => {
		const opened = await openIndex({ [ANA]: PLAIN, 'Odd.md': 'Nothing of note.\n' }, without('Odd.md'));
		opened.metadataCache.trigger('resolved');
		await opened.settled();
		expect([opened.reads, opened.index.waiting()]).toEqual([['Odd.md'], 0]);
		opened.index.changeSettings({ ...defaultSettings, firstFollowUpDays: 9 });
		expect(opened.index.waiting()).toBe(0);
		opened.metadataCache.trigger('resolved');
		await opened.settled();
		expect(opened.reads).toEqual(['Odd.md']);
	});

	it('does not lose a note that moves where the cache does not follow', async () => {
		const opened = await openIndex({ [ANA]: touched('2026-07-01') }, without('Contacts/Ana Diaz.md'));
		await opened.settled();
		await opened.vault.rename(opened.file(ANA), 'Contacts/Ana Diaz.md');
		expect(opened.paths()).toEqual(['Contacts/Ana Diaz.md']);
		await opened.settled();
		expect(opened.index.waiting()).toBe(0);
		expect(opened.index.contact('Contacts/Ana Diaz.md')?.tier?.key).toBe('B');
	});

	it('lets a slow cache take its time as long as it says something', async () => {
		const opened = await openIndex({ [ANA]: PLAIN, [BO]: PLAIN }, without(ANA));
		const { metadataCache, file, idle, index } = opened;
		const trigger = metadataCache.trigger.bind(metadataCache);
		metadataCache.trigger = () => undefined;
		trigger('changed', file(BO), PLAIN, metadataCache.getCache(BO));
		idle.pass();
		await opened.settled();
		expect(opened.paths()).toEqual([BO]);
		expect(index.waiting()).toBe(1);
		idle.pass();
		await opened.settled();
		expect(opened.paths()).toEqual([ANA, BO]);
	});

	it('does not wait for ever for a cache that has fallen silent', async () => {
		const opened = await openIndex({ [ANA]: PLAIN }, without(ANA));
		const { index, idle, paths } = opened;
		opened.metadataCache.trigger = () => undefined;
		expect(idle.next()).toBe(false);
		idle.pass();
		await opened.settled();
		expect(paths()).toEqual([ANA]);
		expect(index.waiting()).toBe(0);
	});
});

describe('other settings', () => {
	it('are read anew, and the list stays filled meanwhile', async () => {
		const opened = await openIndex({ [ANA]: '---\ntier: B\n---\n## Touches\n- 2026-07-01 call\n## Log\n- 2026-08-01 call\n', 'People/Bo.md': PLAIN, 'Contacts/Broken.md': '---\na: b: c\n---\n' });
		await opened.settled();
		opened.index.changeSettings({ ...defaultSettings, contactFolders: ['Contacts', 'People'], touchHeadings: ['Log'] });
		expect(opened.paths()).toEqual([ANA, 'People/Bo.md']);
		expect(opened.index.problems(today).map(({ path }) => path)).toEqual(['Contacts/Broken.md']);
		expect(fullDays(opened, ANA)).toEqual(['2026-07-01']);
		await opened.settled();
		expect(fullDays(opened, ANA)).toEqual(['2026-08-01']);
		opened.index.changeSettings({ ...defaultSettings, contactFolders: ['People'] });
		expect(opened.paths()).toEqual(['People/Bo.md']);
	});

	it('let go of what waited to be read and need not be any more', async () => {
		const { index, settled, reads } = await openIndex({ [ANA]: touched('2026-07-01') });
		expect(index.waiting()).toBe(1);
		index.changeSettings({ ...defaultSettings, touchHeadings: ['Log'] });
		expect(index.waiting()).toBe(0);
		await settled();
		expect(reads).toEqual([]);
	});

	it('leave nothing behind of the texts of those who are no contacts any more, nor of whose touches are gone', async () => {
		const opened = await openIndex({ [ANA]: touched('2026-07-01'), 'People/Bo.md': touched('2026-08-01') }, { settings: { ...defaultSettings, contactFolders: ['Contacts', 'People'] } });
		await opened.settled();
		expect([...opened.store.kept.keys()]).toEqual([ANA, 'People/Bo.md']);
		opened.index.changeSettings(defaultSettings);
		await opened.vault.modify(opened.file(ANA), '---\ntier: B\n---\nNothing yet.\n');
		await opened.settled();
		// What waits is written at the end.
		opened.stop();
		await sleep(1);
		expect([...opened.store.kept.keys()]).toEqual([]);
	});

	it('leave nothing behind of a text without properties that is in no contact folder any more', async () => {
		const opened = await openIndex({ [ANA]: PLAIN, 'Notes/Idea.md': '- [ ] think about it\n' }, { settings: { ...defaultSettings, contactFolders: ['Contacts', 'Notes'] } });
		await opened.settled();
		expect([...opened.store.kept.keys()]).toEqual(['Notes/Idea.md']);
		opened.index.changeSettings(defaultSettings);
		expect(opened.paths()).toEqual([ANA]);
		await opened.settled();
		opened.stop();
		await sleep(1);
		expect([...opened.store.kept.keys()]).toEqual([]);
	});

	it('make no text read again of a note whose tasks only say who is due, nor does the next start', async () => {
		const store = memoryTextFacts();
		const opened = await openIndex({ [ANA]: PLAIN, 'Daily/2026-11-20.md': '- [ ] Reconnect with [[Ana]]\n' }, { store });
		await opened.settled();
		expect(opened.reads).toEqual(['Daily/2026-11-20.md']);
		opened.index.changeSettings({ ...defaultSettings });
		await opened.settled();
		expect(opened.reads).toEqual(['Daily/2026-11-20.md']);
		opened.stop();
		const next = await indexOver(opened, { store, settings: defaultSettings });
		await next.settled();
		expect(next.reads).toEqual([]);
	});

	it('and a rename before the text is read again leave no promise at the old path', async () => {
		const opened = await openIndex({ [ANA]: '---\ntier: A\n---\n- [ ] Call [[Cy]] 📅 2026-11-20\n', 'People/Cy.md': '---\ntier: A\n---\n', 'Daily/Old.md': '' });
		await opened.settled();
		const settings = { ...defaultSettings, contactFolders: ['People'], touchHeadings: ['Log'] };
		opened.index.changeSettings(settings);
		const promised = (): unknown => opened.index.contacts().map(({ path, promises }) => [path, promises.map((promise) => promise.path)]);
		expect(promised()).toEqual([['People/Cy.md', [ANA]]]);
		await opened.vault.rename(opened.file(ANA), 'Daily/Ana.md');
		expect(promised()).toEqual([['People/Cy.md', ['Daily/Ana.md']]]);
		opened.index.changeSettings({ ...settings, contactFolders: ['People', 'Daily'] });
		expect(promised()).toEqual([['Daily/Ana.md', ['Daily/Ana.md']], ['Daily/Old.md', []], ['People/Cy.md', ['Daily/Ana.md']]]);
	});

	it('that change nothing about touches make no text read again', async () => {
		const opened = await openIndex({ [ANA]: touched('2026-07-01') });
		await opened.settled();
		opened.reads.length = 0;
		opened.index.changeSettings({ ...defaultSettings, firstFollowUpDays: 9 });
		await opened.settled();
		expect(opened.reads).toEqual([]);
		expect(fullDays(opened, ANA)).toEqual(['2026-07-01']);
	});
});

describe('what goes wrong', () => {
	it('in reading a text is said as a problem, and the contact stays with its properties', async () => {
		const opened = await openIndex({ [ANA]: touched('2026-07-01'), [BO]: touched('2026-08-01'), 'Contacts/Bare.md': '' }, {
			before: ({ vault }) => {
				const read = vault.cachedRead.bind(vault);
				vault.cachedRead = (file) => (file.path === BO ? read(file) : Promise.reject(new Error('EIO: out of luck')));
			},
		});
		await opened.settled();
		expect(opened.paths()).toEqual([ANA, BO]);
		expect(opened.index.contact(ANA)?.tier?.key).toBe('B');
		const message = 'this note cannot be read: EIO: out of luck';
		expect(opened.index.problems(today)).toEqual([ANA, 'Contacts/Bare.md'].map((path) => ({ path, property: null, value: null, message, mend: null })));
		expect([...opened.store.kept.keys()]).toEqual([BO]);
	});

	it('where a note vanishes while it is read is over when that is known', async () => {
		const opened = await openIndex({ [ANA]: touched('2026-07-01') }, {
			before: ({ vault, fileManager, file }) => {
				vault.cachedRead = async (note) => {
					await fileManager.trashFile(file(note.path));
					throw new Error('ENOENT');
				};
			},
		});
		await opened.settled();
		expect(opened.paths()).toEqual([]);
		expect(opened.index.problems(today)).toEqual([]);
	});

	it('with a contact folder is told: it is missing, or a file', async () => {
		const settings = { ...defaultSettings, contactFolders: ['', 'Contacts', 'People', 'notes.md'] };
		const { index, vault, settled } = await openIndex({ [ANA]: PLAIN, 'notes.md': '' }, { settings });
		expect(index.folderTroubles()).toEqual([{ folder: 'People', kind: 'missing' }, { folder: 'notes.md', kind: 'file' }]);
		expect(index.problems(today).map(({ path }) => path)).toEqual(['notes.md']);
		await settled();
		let told = 0;
		index.subscribe(() => (told += 1));
		await vault.createFolder('People');
		await Promise.resolve();
		expect(told).toBe(1);
		expect(index.folderTroubles()).toEqual([{ folder: 'notes.md', kind: 'file' }]);
	});
});

describe('answers that come late', () => {
	it('do not overwrite what was changed, moved or deleted meanwhile', async () => {
		const gates: Array<() => void> = [];
		const DI = 'Contacts/Di.md';
		const opened = await openIndex({ [ANA]: touched('2026-07-01'), [BO]: touched('2026-07-01'), 'Contacts/Cy.md': touched('2026-07-01'), [DI]: touched('2026-07-01') }, {
			before: ({ vault }) => {
				const read = vault.cachedRead.bind(vault);
				vault.cachedRead = async (file) => {
					const text = await read(file);
					await new Promise<void>((resolve) => gates.push(resolve));
					return text;
				};
			},
		});
		const { vault, file, metadataCache, idle, fileManager } = opened;
		await expect.poll(() => (idle.next(), gates.length)).toBe(4);
		await vault.modify(file(ANA), touched('2026-09-01'));
		await vault.rename(file(BO), 'Bo.md');
		await fileManager.trashFile(file('Contacts/Cy.md'));
		await metadataCache.settled();
		// Time and size of the file stay.
		metadataCache.trigger('changed', file(DI), touched('2026-09-01'), metadataCache.getCache(DI));
		for (const open of gates) open();
		await opened.settled();
		expect(opened.paths()).toEqual([ANA, DI]);
		expect([fullDays(opened, ANA), fullDays(opened, DI)]).toEqual([['2026-09-01'], ['2026-09-01']]);
	});
});
