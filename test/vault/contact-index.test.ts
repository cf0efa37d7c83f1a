import { describe, expect, it } from 'vitest';
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
