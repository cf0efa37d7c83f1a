import { describe, expect, it } from 'vitest';
import { linkTargetIn } from '../../src/core/event-link-text.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { readFrontmatter } from '../../src/notes/properties/frontmatter.ts';
import { createContactIndex } from '../../src/vault/contact-index.ts';
import { proposeLastTouches, type LastTouchProposal } from '../../src/vault/last-touch-proposals.ts';
import { day } from '../support/day.ts';
import { memoryNotes } from '../support/memory-notes.ts';
import { fixtureVault, surveyVault } from '../support/survey-vault.ts';

const TODAY = day('2026-11-22');
const read: string[] = [];

async function proposalsFor(texts: Readonly<Record<string, string>>, settings: Settings = defaultSettings, slices = Infinity): Promise<readonly LastTouchProposal[]> {
	const index = createContactIndex(memoryNotes(texts), settings);
	await index.load();
	const paths = Object.keys(texts);
	const notes = Object.entries(texts).map(([path, text]) => {
		const frontmatter = readFrontmatter(text);
		const linksTo = [...text.matchAll(/\[\[([^\]|#]+)/g)].flatMap(([, link]) => linkTargetIn(link ?? '', paths) ?? []);
		return { path, properties: frontmatter.kind === 'properties' ? frontmatter.properties : {}, linksTo };
	});
	read.length = 0;
	let left = slices;
	return await proposeLastTouches({ contacts: index.contacts(), notes, settings, today: TODAY, resolve: (link) => linkTargetIn(link, paths), read: (path) => (read.push(path), Promise.resolve({ kind: 'text', text: texts[path] ?? '' })), onProgress: () => undefined, goOn: () => Promise.resolve(left-- > 0) });
}
const told = (proposals: readonly LastTouchProposal[]): ReadonlyArray<readonly unknown[]> => proposals.map(({ contact, day: on, path, line, text }) => [contact.name, on, path, line, text]);

describe('last touches that dated notes propose', () => {
	it('are the newest note that links to somebody or names them: not open tasks, code, days to come or notes without a day', async () => {
		const texts = fixtureVault('bare-people');
		expect(told(await proposalsFor(texts, surveyVault(texts).settings))).toEqual([
			['Ana Diaz', '2026-11-15', 'Daily/2026-11-15.md', 1, 'Ana Diaz wrote. She likes it there.'],
			['Bo Lindqvist', '2026-11-10', 'Daily/2026-11-10.md', 3, 'Walked home with Bo Lindqvist, who was in good spirits.'],
			['Dora Nowak', '2026-09-03', 'Meetings/Kick-off.md', null, ''],
			['Finn Berg', '2026-09-03', 'Meetings/Kick-off.md', null, ''],
		]);
	});

	it('are none for those with a touch, in their properties or in their list, or who have died', async () => {
		const daily = { 'Daily/2026-11-01.md': '[[Ana]] [[Bo]] [[Cleo]] [[Dora]] [[Eva]]' };
		const texts = { ...daily, 'Contacts/Ana.md': '---\nlast-touch: 2026-01-01\n---\n', 'Contacts/Bo.md': '## Touches\n- 2026-02-02 call\n', 'Contacts/Cleo.md': '---\ndied: true\n---\n', 'Contacts/Dora.md': '---\nlast-touch: long ago\n---\n', 'Contacts/Eva.md': '' };
		expect(told(await proposalsFor(texts))).toEqual([['Eva', '2026-11-01', 'Daily/2026-11-01.md', 1, 'Ana Bo Cleo Dora Eva']]);
	});

	it('tell people of one name apart only by links, and take no first name for anybody', async () => {
		const texts = { 'Contacts/a/Ana Diaz.md': '', 'Contacts/b/Ana Diaz.md': '', 'Contacts/Bo.md': '', 'Daily/2026-11-01.md': 'Ana Diaz and Bo.\n', 'Daily/2026-10-01.md': '[[Contacts/b/Ana Diaz]]' };
		expect(told(await proposalsFor(texts))).toEqual([['Ana Diaz', '2026-10-01', 'Daily/2026-10-01.md', 1, 'Ana Diaz']]);
	});

	it('find names whatever their case and accents, by aliases too, and not within other names', async () => {
		const texts = { 'Contacts/José Núñez.md': '', 'Contacts/Kim.md': '---\naliases: [Kim van Dijk]\n---\n', 'Contacts/Ana Di.md': '', 'Daily/2026-11-01.md': "- JOSE NUÑEZ'S party, with Kim Van Dijk. Ana Diaz was not there.\n" };
		expect(told(await proposalsFor(texts)).map(([name]) => name)).toEqual(['José Núñez', 'Kim']);
	});

	it('come from no contact, no template and no conflict copy', async () => {
		const texts = { 'Contacts/Ana.md': '', 'Contacts/Bo.md': '---\ndate: 2026-11-01\n---\n[[Ana]]', 'Templates/2026-11-01.md': '[[Ana]]', 'Daily/2026-11-01 (conflicted copy 2026-11-02).md': '[[Ana]]' };
		expect(await proposalsFor(texts)).toEqual([]);
	});

	it('read no more notes than are needed, and end when that is enough', async () => {
		const days = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`Daily/2026-${String((index % 10) + 1).padStart(2, '0')}-${String(Math.floor(index / 10) + 1).padStart(2, '0')}.md`, '[[Ana]]']));
		expect((await proposalsFor({ 'Contacts/Ana.md': '', ...days }))[0]?.day).toBe('2026-10-04');
		expect(read).toHaveLength(16);
		expect(await proposalsFor({ 'Contacts/Ana.md': '', ...days }, defaultSettings, 0)).toEqual([]);
	});
});
