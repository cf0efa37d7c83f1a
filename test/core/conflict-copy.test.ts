import { describe, expect, it } from 'vitest';
import { isConflictCopy, originalOf } from '../../src/core/conflict-copy.ts';

const NAMES: readonly string[] = [
	'Ana Diaz (Conflicted copy Pixel 202611021030)', "Ana Diaz (Bo's conflicted copy 2026-11-02)", 'Ana Diaz (conflicted copy 2026-11-02 101500)', 'Ana Diaz (conflict copy 2026-11-02)', 'Ana Diaz.sync-conflict-20261102-101500-ABCDEFG',
	'Ana Diaz (Copia en conflicto de Bo 2026-11-02)', 'Ana Diaz (Copie en conflit de Bo 2026-11-02)', 'Ana Diaz (In Konflikt stehende Kopie von Bo 2026-11-02)', 'Ana Diaz (SFConflict bo@acme.example 2026-11-02-10-15-00)',
	'Ana Diaz [Conflict]', 'Ana Diaz (Case Conflict 1)', 'Ana Diaz_DiskStation_Nov-02-101500-2026_Conflict', 'Ana Diaz.Conflict', 'Ana Diaz-DESKTOP-AB12CD3', 'Ana Diaz-LAPTOP-AB12CD3-2',
];

describe('a conflict copy', () => {
	it.each(NAMES)('is known by its name, and with it the note: %s', (name) => {
		expect(isConflictCopy(`Contacts/${name}.md`)).toBe(true);
		expect(originalOf(`Contacts/${name}.md`, ['Ana Diaz.md', 'Contacts/Ana.md', 'Contacts/Ana Diaz.md', 'Contacts/Ana Diaz (conflicted copy 1).md', 'Contacts/Bo.md', 'Contacts/x/Ana Diaz.md'])).toBe('Contacts/Ana Diaz.md');
	});

	it.each(['Ana Diaz 2', 'Ana Diaz (1)', 'Ana (conflict resolution)', 'Conflict Kitchen (Bo)', 'Conor Conflictson', 'Ana-desktop-fan', 'Ana [Conflict Kitchen]'])('is not every name like it: %s', (name) => {
		expect(isConflictCopy(`Contacts/${name}.md`)).toBe(false);
	});

	it('may have no note any more, and none is guessed', () => {
		expect(originalOf('Contacts/Ana Diaz (conflicted copy).md', ['Contacts/An.md', 'Contacts/Ana Di.md', 'People/Ana Diaz.md'])).toBeNull();
		expect(originalOf('Ana Diaz (conflicted copy).md', ['Ana Diaz.md', 'Ana.md'])).toBe('Ana Diaz.md');
	});

	it.each([...NAMES, 'Ana-Maria (Conflicted copy 2026-11-20)', 'Ana. Diaz (conflict 2026-11-20)', 'Ana Diaz (conflicted copy 2026-11-02) 2'])('whose note is gone is not taken for one of somebody with a shorter name: %s', (name) => {
		expect(originalOf(`Contacts/${name}.md`, ['Contacts/Ana.md', 'Contacts/Ana Di.md', 'Contacts/Ana Diaz-DESKTOP.md', 'Contacts/Ana Diaz_DiskStation.md', `Contacts/${name}.md`])).toBeNull();
	});

	it.each([
		['Ana Voss (Acme) (conflicted copy 2026-11-02)', 'Ana Voss (Acme)'],
		['Dr. Bo Lind.sync-conflict-20261102-101500', 'Dr. Bo Lind'],
		['Ana-Maria-DESKTOP-AB12CD3', 'Ana-Maria'],
		['Ana Diaz (conflicted copy 2026-11-02) 2', 'Ana Diaz'],
		['Ana Diaz (conflicted copy 2026-11-02) (1)', 'Ana Diaz'],
		['Jo (family conflict) (conflicted copy 2026-11-02)', 'Jo (family conflict)'],
		['Ana Diaz.sync-conflict-20261101-101500-ABCDEFG.sync-conflict-20261102-101500-ABCDEFG', 'Ana Diaz'],
	])('is of the note that has its name but for the mark: %s', (copy, name) => {
		expect(originalOf(`${copy}.md`, ['Ana.md', 'Dr.md', 'Jo.md', 'Ana Voss.md', `${copy}.md`, `${name}.md`])).toBe(`${name}.md`);
	});

	it('may be of a note whose name is the same in other letter case or another spelling of its accents, where there is only one', () => {
		expect(originalOf('ana diaz (Case Conflict).md', ['Ana Diaz.md'])).toBe('Ana Diaz.md');
		expect(originalOf('ana diaz (Case Conflict).md', ['Ana Diaz.md', 'ANA DIAZ.md'])).toBeNull();
		expect(originalOf('Rene\u0301 Voss (conflicted copy).md', ['Ren\u00e9 Voss.md'])).toBe('Ren\u00e9 Voss.md');
	});
});
