import { describe, expect, it } from 'vitest';
import { openVault } from './support.ts';

const ana = '---\ntier: A\ntags: [contact]\n---\nText.\n';

describe('the cache', () => {
	it('says nothing of any note on a warm start, but that all is resolved', async () => {
		const { metadataCache, events, file } = await openVault({ 'Ana.md': ana });
		expect(metadataCache.getFileCache(file('Ana.md'))?.frontmatter).toEqual({ tier: 'A', tags: ['contact'] });
		await expect.poll(() => events).toEqual(['resolved']);
	});

	it('knows nothing at first on a cold start, and then tells of each note', async () => {
		const { metadataCache, events, file } = await openVault({ 'Ana.md': ana, 'Bo.md': '' }, 'cold');
		expect(metadataCache.getFileCache(file('Ana.md'))).toBeNull();
		await metadataCache.settled();
		expect(events).toEqual(['changed Ana.md', 'changed Bo.md', 'resolved']);
		expect(metadataCache.getFileCache(file('Ana.md'))?.frontmatter?.['tier']).toBe('A');
	});

	it('lags behind a write', async () => {
		const { vault, metadataCache, events, file } = await openVault({ 'Ana.md': ana });
		await vault.modify(file('Ana.md'), ana.replace('A', 'B'));
		expect(metadataCache.getFileCache(file('Ana.md'))?.frontmatter?.['tier']).toBe('A');
		expect(events).not.toContain('changed Ana.md');
		await metadataCache.settled();
		expect(metadataCache.getFileCache(file('Ana.md'))?.frontmatter?.['tier']).toBe('B');
		expect(events).toContain('changed Ana.md');
	});

	it('tells once of many writes in a row', async () => {
		const { vault, metadataCache, events, file } = await openVault({ 'Ana.md': '' });
		for (const text of ['1', '2', '3']) await vault.modify(file('Ana.md'), text);
		await metadataCache.settled();
		expect(events.filter((event) => event === 'changed Ana.md')).toHaveLength(1);
	});

	it('moves along with a renamed note and does not call it changed', async () => {
		const { vault, metadataCache, events, file } = await openVault({ 'Ana.md': ana });
		await vault.rename(file('Ana.md'), 'Ana Diaz.md');
		await metadataCache.settled();
		expect(metadataCache.getCache('Ana Diaz.md')?.frontmatter?.['tier']).toBe('A');
		expect(metadataCache.getCache('Ana.md')).toBeNull();
		expect(events.filter((event) => event.startsWith('changed'))).toEqual([]);
	});

	it('tells of a deleted note with what it knew of it', async () => {
		const { fileManager, metadataCache, events, file } = await openVault({ 'Ana.md': ana });
		await fileManager.trashFile(file('Ana.md'));
		expect(events.filter((event) => event !== 'resolved')).toEqual(['delete Ana.md', 'deleted Ana.md {"tier":"A","tags":["contact"]}']);
		expect(metadataCache.getCache('Ana.md')).toBeNull();
	});

	it('shares one object between notes of the same text, which nobody can change', async () => {
		const { metadataCache } = await openVault({ 'Ana.md': ana, 'Copy of Ana.md': ana });
		const cache = metadataCache.getCache('Ana.md');
		expect(metadataCache.getCache('Copy of Ana.md')).toBe(cache);
		expect(() => {
			if (cache?.frontmatter !== undefined) cache.frontmatter['tier'] = 'B';
		}).toThrow(TypeError);
		expect(() => (cache?.frontmatter?.['tags'] as string[]).push('x')).toThrow(TypeError);
	});
});

describe('links', () => {
	it('lead to the note of that name, the one next to the note first', async () => {
		const { metadataCache, vault } = await openVault({ 'Ana.md': '', 'Contacts/Ana.md': '', 'Contacts/Bo.md': '', 'Logo.png': '' });
		expect(metadataCache.getFirstLinkpathDest('bo', 'Idea.md')?.path).toBe('Contacts/Bo.md');
		expect(metadataCache.getFirstLinkpathDest('Contacts/Ana', 'Idea.md')?.path).toBe('Contacts/Ana.md');
		expect(metadataCache.getFirstLinkpathDest('ANA', 'Contacts/Bo.md')?.path).toBe('Contacts/Ana.md');
		expect(metadataCache.getFirstLinkpathDest('Logo.png', 'Idea.md')?.path).toBe('Logo.png');
		expect(metadataCache.getFirstLinkpathDest('Nobody', 'Idea.md')).toBeNull();
		await vault.create('Nobody.md', '');
		expect(metadataCache.getFirstLinkpathDest('Nobody', 'Idea.md')?.path).toBe('Nobody.md');
	});

	it('are counted by where they lead', async () => {
		const { metadataCache } = await openVault({ 'Idea.md': '---\nwith: "[[Ana]]"\n---\n[[Ana#Touches]] [[Nobody]]', 'Ana.md': '' });
		expect(metadataCache.resolvedLinks['Idea.md']).toEqual({ 'Ana.md': 2 });
		expect(metadataCache.unresolvedLinks['Idea.md']).toEqual({ Nobody: 1 });
	});
});
