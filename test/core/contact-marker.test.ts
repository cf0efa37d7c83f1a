import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContact, mayMarkContact } from '../../src/core/contact-marker.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { frontmatterText, readFrontmatter } from '../../src/notes/properties/frontmatter.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const settings = { ...defaultSettings, contactMarkers: [...defaultSettings.contactMarkers, { property: 'person', value: 'true' }] };
const mayBe = (text: string): boolean => mayMarkContact(frontmatterText(text), settings);

function isOne(text: string): boolean {
	const frontmatter = readFrontmatter(text);
	return frontmatter.kind === 'properties' && isContact('Notes/a.md', frontmatter.properties, settings);
}

describe('a cheap look at the text of the properties', () => {
	it.each(['tags: [contact]', 'Tags: "#Contact/work"', 'tag: a, CONTACT', 'tags:\n  - contact', 'type: Contact', 'TYPE: [contact]', 'person: True', 'tags: ["\\x63ontact"]', 'x: &t contact\ntags: [*t]'])('sees that %j may be a contact', (lines) => {
		const text = `---\n${lines}\n---\n`;
		expect([isOne(text), mayBe(text)]).toEqual([true, true]);
	});

	it.each([["l'ami", "type: 'l''ami'"], ['key person', 'type: key\n  person']])('may find %j however YAML writes it', (value, lines) => {
		const french = { ...defaultSettings, contactMarkers: [{ property: 'type', value }] };
		expect(mayMarkContact(frontmatterText(`---\n${lines}\n---\n`), french)).toBe(true);
	});

	it('spares the rest of the notes the reading of YAML', () => {
		expect(['', 'No properties, and a contact in the text.\n', '---\ntags: [idea]\nstatus: open\n---\ncontact\n', '---\nnot closed, contact\n'].map(mayBe)).toEqual([false, false, false, false]);
	});

	it('never says no of a contact', () => {
		const value = fc.constantFrom('contact', 'Contact/a', '"contact"', "'#contact'", '[a, contact]', '[a]', 'true', 'TRUE', '"tr\\u0075e"', '', '- contact', '{a: contact}', '"con\\\n  tact"', '>\n  contact');
		const line = fc.tuple(fc.constantFrom('tags', 'Tag', 'type', 'person', '"ty\\u0070e"', 'x'), value).map(([key, written]) => `${key}: ${written}`);
		fc.assert(fc.property(fc.array(line, { maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
			const text = `---\n${lines.join('\n')}\n---\n`.replaceAll('\n', eol);
			return !isOne(text) || mayBe(text);
		}), { numRuns: GENERATED_NOTES });
	});
});
