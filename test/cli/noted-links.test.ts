import { describe, expect, it } from 'vitest';
import { createNotedLinks } from '../../src/cli/noted-links.ts';
import { memoryNotes } from '../support/memory-notes.ts';

describe('links that are noted while a vault is read', () => {
	it('leads from a contact to every note with a link that may be theirs, however it is written', async () => {
		const linking = {
			'Alias.md': 'With [[Ana Diaz|her]].',
			'Case.md': '[[ana diaz]]',
			'Folder.md': '[[People/Ana Diaz#Touches]]',
			'Markdown.md': '[her](Contacts/Ana%20Diaz.md)',
			'Property.md': '---\nwith: "[[Ana Diaz]]"\n---\n',
			'Twice.md': '[[Ana Diaz]] and [[Ana Diaz]]',
		};
		const others = { 'Nobody.md': 'Ana Diaz, without a link.', 'Other.md': '[[Ana]] [[Ana Diaz Moreno]] [[#Ana Diaz]]' };
		const noted = createNotedLinks();
		const notes = noted.watch(memoryNotes({ ...others, ...linking }));
		for (const path of (await notes.list()).paths) expect((await notes.open(path)).kind).toBe('note');
		expect((await notes.open('Gone.md')).kind).toBe('failed');
		expect(noted.mayLinkTo('Contacts/Ana Diaz.md')).toEqual(Object.keys(linking));
		expect(noted.mayLinkTo('Contacts/Bo.md')).toEqual([]);
	});
});
