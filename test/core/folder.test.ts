import { describe, expect, it } from 'vitest';
import { movedPath } from '../../src/core/folder.ts';

describe('where a note is after something was renamed', () => {
	it('is the new path, for the note itself and for what lies in a folder', () => {
		expect(movedPath('Contacts/Ana.md', 'Contacts/Ana.md', 'People/Ana Diaz.md')).toBe('People/Ana Diaz.md');
		expect(movedPath('Contacts/Work/Ana.md', 'Contacts', 'People')).toBe('People/Work/Ana.md');
	});

	it('is where it was, where only the beginning of a name is the same', () => {
		expect(movedPath('Contacts-old/Ana.md', 'Contacts', 'People')).toBe('Contacts-old/Ana.md');
		expect(movedPath('Contacts/Ana.md', 'Contacts/Ana.md.md', 'X.md')).toBe('Contacts/Ana.md');
	});
});
