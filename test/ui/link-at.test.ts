import { describe, expect, it } from 'vitest';
import { linkAt } from '../../src/ui/link-at.ts';

/** The link at the place that `‸` marks. */
function at(marked: string): string | null {
	return linkAt(marked.replace('‸', ''), marked.indexOf('‸'));
}

describe('the link under the cursor', () => {
	it('is the one around it, from its first bracket to behind its last', () => {
		expect(at('Lunch with [[Ana ‸Diaz]] and [[Bo]]')).toBe('Ana Diaz');
		expect(at('‸[[Ana Diaz]]')).toBe('Ana Diaz');
		expect(at('[[Ana Diaz]]‸')).toBe('Ana Diaz');
		expect(at('Lunch with [[Ana Diaz]] and [[B‸o]]')).toBe('Bo');
		expect(at('Lunch ‸with [[Ana Diaz]]')).toBeNull();
	});

	it('leads to what stands before its other name or heading', () => {
		expect(at('[[Contacts/Ana Diaz#Touches|A‸na]]')).toBe('Contacts/Ana Diaz#Touches');
		expect(at('an embed ![[Ana Di‸az]]')).toBe('Ana Diaz');
	});

	it('may be a Markdown link, with its blanks written in any way', () => {
		expect(at('[A‸na](Contacts/Ana%20Diaz.md)')).toBe('Contacts/Ana Diaz.md');
		expect(at('[Ana](<Contacts/Ana Di‸az.md>)')).toBe('Contacts/Ana Diaz.md');
		expect(at('[100 %](Contacts/100%‸.md)')).toBe('Contacts/100%.md');
	});

	it('is none where brackets are left open', () => {
		expect(at('[[Ana ‸Diaz')).toBeNull();
		expect(at('')).toBeNull();
	});
});
