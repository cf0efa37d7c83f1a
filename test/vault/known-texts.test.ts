import { describe, expect, it } from 'vitest';
import { noPromises, noTouchDays } from '../../src/core/contact.ts';
import { createKnownTexts } from '../../src/vault/known-texts.ts';
import { movedEntry, readTextFacts, readCachedNote, type TextFacts } from '../../src/vault/note-entry.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { day } from '../support/day.ts';
import { memoryTextFacts } from '../support/memory-text-facts.ts';

const version = { mtime: 1, size: 2 };
const facts = (text: string): TextFacts => ({ frontmatter: null, mend: null, touchDays: { ...noTouchDays, full: [day(text)] }, promises: noPromises });

describe('what is known of texts', () => {
	it('is not replaced by what the store answers late', async () => {
		const store = memoryTextFacts();
		for (const path of ['read.md', 'gone.md', 'other.md']) store.kept.set(path, { ...version, key: 'k', facts: facts('2026-07-01') });
		const known = createKnownTexts(store);
		const recalled = known.recall(['read.md', 'gone.md', 'other.md']);
		known.keep('read.md', version, 'k', facts('2026-09-01'));
		known.forget('gone.md');
		await recalled;
		expect(['read.md', 'gone.md', 'other.md'].map((path) => known.get(path, version, 'k')?.touchDays.full)).toEqual([['2026-09-01'], undefined, ['2026-07-01']]);
		await known.prune();
		expect([...store.kept.keys()].sort()).toEqual(['other.md', 'read.md']);
	});

	it('is not replaced by what the store gave out before it took the newer in', async () => {
		const store = memoryTextFacts();
		store.kept.set('a.md', { ...version, key: 'k', facts: facts('2026-07-01') });
		const before = await store.load(['a.md']);
		let answer = (): void => undefined;
		const known = createKnownTexts({ ...store, load: () => new Promise((resolve) => (answer = () => resolve(before))) });
		const recalled = known.recall(['a.md']);
		known.keep('a.md', version, 'k', facts('2026-09-01'));
		known.forget('a.md');
		await known.save();
		answer();
		await recalled;
		expect(known.get('a.md', version, 'k')).toBeNull();
	});

	it('stays forgotten after the next save, also where only the store knew of it', async () => {
		const store = memoryTextFacts();
		store.kept.set('changed.md', { ...version, key: 'k', facts: facts('2026-07-01') });
		const known = createKnownTexts(store);
		known.forget('changed.md');
		known.keep('other.md', version, 'k', facts('2026-09-01'));
		await known.save();
		await known.recall(['changed.md']);
		expect(known.get('changed.md', version, 'k')).toBeNull();
		expect([...store.kept.keys()]).toEqual(['other.md']);
	});

	it('stays forgotten where it is forgotten, or kept anew, while others are being saved', async () => {
		const store = memoryTextFacts();
		for (const path of ['gone.md', 'read.md']) store.kept.set(path, { ...version, key: 'k', facts: facts('2026-07-01') });
		let end = (): void => undefined;
		const slow = { ...store, save: async (changes: Parameters<typeof store.save>[0]) => await new Promise<void>((resolve) => (end = resolve)).then(() => store.save(changes)) };
		const known = createKnownTexts(slow);
		known.keep('other.md', version, 'k', facts('2026-09-01'));
		const saved = known.save();
		known.forget('gone.md');
		known.keep('read.md', version, 'k', facts('2026-09-01'));
		end();
		await saved;
		await known.recall(['gone.md', 'read.md']);
		expect(['gone.md', 'read.md'].map((path) => known.get(path, version, 'k')?.touchDays.full)).toEqual([undefined, ['2026-09-01']]);
		const rest = known.save();
		await known.recall(['gone.md']);
		end();
		await rest;
		await known.recall(['gone.md']);
		expect([known.get('gone.md', version, 'k'), [...store.kept.keys()].sort()]).toEqual([null, ['other.md', 'read.md']]);
	});

	it('is kept once where another version of the note says the same, and given as it is kept', () => {
		const known = createKnownTexts(memoryTextFacts());
		const first = known.keep('a.md', version, 'k', facts('2026-07-01'));
		const second = known.keep('a.md', { ...version, mtime: 2 }, 'k', facts('2026-07-01'));
		expect(second.touchDays).toBe(first.touchDays);
		expect(known.get('a.md', { ...version, mtime: 2 }, 'k')).toBe(second);
		expect(known.keep('a.md', { ...version, mtime: 3 }, 'k', facts('2026-08-01')).touchDays.full).toEqual(['2026-08-01']);
	});

	it('is written in one go', async () => {
		const store = memoryTextFacts();
		const known = createKnownTexts(store);
		for (let index = 0; index < 1000; index++) known.keep(`${String(index)}.md`, version, 'k', facts('2026-07-01'));
		await known.save();
		await known.save();
		expect([store.kept.size, store.saves()]).toEqual([1000, 1]);
	});
});

describe('an entry that moves', () => {
	it('takes its problems along', () => {
		const { touchDays, promises } = readTextFacts('a.md', '- [ ] Send it 📅 2026-02-30\n## Touches\n- 2026-13-01 call\n\n2026-07-01 loose\n', defaultSettings);
		const { entry } = readCachedNote({ path: 'a.md', properties: { type: 'contact', tier: 'Z' }, hasTouches: true, hasTasks: { any: true, linked: false }, facts: { frontmatter: null, mend: null, touchDays, promises }, meanwhile: { touchDays: noTouchDays, promises: noPromises } }, defaultSettings);
		const moved = movedEntry(entry, 'b.md');
		expect(JSON.stringify(entry)).toContain('a.md');
		expect(moved.kind === 'contact' && [moved.contact.problems.length, moved.contact.touchDays.problems.length]).toEqual([4, 1]);
		expect(moved.kind === 'contact' && moved.contact.promises.map(({ path }) => path)).toEqual(['b.md']);
		expect(JSON.stringify({ ...moved, name: null })).not.toContain('a.md');
	});
});
