import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf, freePath, pathKey } from '../../src/core/file-name.ts';
import { isConflictCopy } from '../../src/core/conflict-copy.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

describe('the name of a note', () => {
	it.each([
		['Ana Diaz', 'Ana Diaz'],
		['  Ana \t Diaz ', 'Ana Diaz'],
		['Al/Bo Park', 'Al-Bo Park'],
		['Q: Who', 'Q-Who'],
		['a\\b|c', 'a-b-c'],
		['Hugo "Hank" Moss', "Hugo 'Hank' Moss"],
		['[Ana] #1 ^x *?<>', 'Ana 1 x'],
		['John Smith Jr.', 'John Smith Jr'],
		['.hidden', 'hidden'],
		['...', ''],
		['???', ''],
		['-', ''],
		[String.raw`\.\./a`, 'a'],
		['con', 'con_'],
		['Aux', 'Aux_'],
		['nul.tar', 'nul_.tar'],
		['COM1', 'COM1_'],
		['lpt³', 'lpt³_'],
		['Connor', 'Connor'],
		['COM10', 'COM10'],
		['Zoe\u0308 Hill', 'Zoë Hill'],
		['温若岚', '温若岚'],
		['رنيم الياسمينة', 'رنيم الياسمينة'],
		['Zoë 🧗 Hill', 'Zoë 🧗 Hill'],
		['\u202Eevil\u202C Ana\u0000', 'evil Ana'],
		['half \uD83E pair', 'half pair'],
		['Ana Diaz.md', 'Ana Diaz'],
		['Ana.md .md', 'Ana'],
		['.md', 'md'],
		['An\u00ADa\u2060 \uFFFEDiaz', 'Ana Diaz'],
		['CON .txt', 'CON_ .txt'],
		['Ana (conflict)', 'Ana (conflict)_'],
		['%%x%%', '%x%'],
		['100% sure', '100% sure'],
		['a%\u200B%b', 'a%b'],
		['%'.repeat(5), '%'],
		['José (Ana’s conflicted copy 2026)', 'José (Ana’s conflicted copy 2026)_'],
	])('of %j is %j', (text, name) => {
		expect(fileNameOf(text)).toBe(name);
	});

	it('fits everywhere: no more than 120 bytes, cut between characters', () => {
		const bytes = (text: string): number => new TextEncoder().encode(text).length;
		expect(fileNameOf('x'.repeat(300))).toBe('x'.repeat(120));
		expect(fileNameOf('若'.repeat(300))).toBe('若'.repeat(40));
		expect(fileNameOf('👩‍👩‍👧'.repeat(30))).not.toMatch(/\u200D$/);
		expect(bytes(fileNameOf('🧗'.repeat(31)))).toBe(120);
	});

	it('has nothing in it that a system or a link does not take, and is its own name', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: fc.constantFrom(...'ab% .-_/\\:*?"<>|[]#^\t\n\u0301\u200D🧗若', 'con', 'NUL', 'com1', '(conflict)', '.md') })), (text) => {
				const name = fileNameOf(text);
				expect(name).not.toMatch(/[[\]#^|\\/:*?"<>\p{Cc}\p{Cs}]/u);
				expect(name).not.toMatch(/^[\s.]|[\s.]$/);
				expect(name).not.toContain('%%');
				expect(name).not.toMatch(/^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])\s*(?:\.|$)/i);
				expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(122);
				expect(isConflictCopy(`${name}.md`)).toBe(false);
				expect(name).toBe(name.normalize('NFC'));
				expect(fileNameOf(name)).toBe(name);
				expect(name).not.toMatch(/\.md$/i);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});

describe('the path of a new note', () => {
	const taken = (...names: string[]): ReadonlySet<string> => new Set(names.map(pathKey));

	it('is that of the first name that is free', () => {
		expect(freePath('Contacts', ['Ana Diaz'], taken())).toBe('Contacts/Ana Diaz.md');
		expect(freePath('', ['Ana Diaz'], taken('Ana'))).toBe('Ana Diaz.md');
		expect(freePath('Contacts', ['Ana Diaz', 'Ana Diaz (Acme)'], taken('Ana Diaz'))).toBe('Contacts/Ana Diaz (Acme).md');
	});

	it('counts a name as taken that some system takes for the same', () => {
		expect(freePath('Contacts', ['Ana Diaz'], taken('ANA DIAZ'))).toBe('Contacts/Ana Diaz 2.md');
		expect(freePath('Contacts', ['Zoë'], taken('Zoe\u0308'))).toBe('Contacts/Zoë 2.md');
	});

	it('gets a number where all names are taken, within the length', () => {
		expect(freePath('C', ['Ana', 'Ana (Jam)'], taken('Ana', 'Ana (Jam)', 'Ana (Jam) 2'))).toBe('C/Ana (Jam) 3.md');
		const long = 'x'.repeat(120);
		expect(freePath('C', [long], taken(long))).toBe(`C/${'x'.repeat(118)} 2.md`);
	});

	it('is none where no name can be one', () => {
		expect(freePath('C', ['???'], taken())).toBeNull();
	});
});
