import { describe, expect, it } from 'vitest';
import { openVault } from './support.ts';

describe('processFrontMatter', () => {
	it('sets a property and leaves the text below alone', async () => {
		const { fileManager, disk, file } = await openVault({ 'Ana.md': '---\ntier: A\n---\nText.\n' });
		await fileManager.processFrontMatter(file('Ana.md'), (frontmatter) => {
			frontmatter['last-touch'] = '2026-07-01';
		});
		expect(disk.text('Ana.md')).toBe('---\ntier: A\nlast-touch: 2026-07-01\n---\nText.\n');
	});

	it('loses comments and the style of what was there', async () => {
		const { fileManager, disk, file } = await openVault({ 'Ana.md': '---\ntags: [a] # mine\n---\n' });
		await fileManager.processFrontMatter(file('Ana.md'), () => undefined);
		expect(disk.text('Ana.md')).not.toContain('mine');
	});

	it('fails for broken YAML, and for an edit that throws, and writes nothing', async () => {
		const broken = '---\nrole: a: b\n---\n';
		const { fileManager, disk, file } = await openVault({ 'Ana.md': broken, 'Bo.md': 'Text.' });
		await expect(fileManager.processFrontMatter(file('Ana.md'), () => undefined)).rejects.toThrow();
		const refused = fileManager.processFrontMatter(file('Bo.md'), () => {
			throw new Error('refused');
		});
		await expect(refused).rejects.toThrow('refused');
		expect([disk.text('Ana.md'), disk.text('Bo.md')]).toEqual([broken, 'Text.']);
	});
});

it('writes links by the name alone where that is enough', async () => {
	const { fileManager, file } = await openVault({ 'Contacts/Ana.md': '', 'Ana.md': '', 'Contacts/Bo.md': '' });
	expect(fileManager.generateMarkdownLink(file('Contacts/Bo.md'), 'Idea.md', '#Touches', 'B')).toBe('[[Bo#Touches|B]]');
	expect(fileManager.generateMarkdownLink(file('Contacts/Ana.md'), 'Idea.md')).toBe('[[Contacts/Ana]]');
});
