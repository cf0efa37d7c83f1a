import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintsAtAttendees } from '../../src/notes/event/attendee-hints.ts';
import { readEventNote } from '../../src/notes/event-note.ts';
import { readFrontmatter } from '../../src/notes/properties/frontmatter.ts';
import { arbitraryEventNote } from '../support/arbitrary-event.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

/** As Obsidian's cache has them: properties by key, headings without their marks. */
const hints = (text: string): boolean => {
	const frontmatter = readFrontmatter(text);
	return hintsAtAttendees(frontmatter.kind === 'properties' ? Object.keys(frontmatter.properties) : [], [...text.matchAll(/^#{1,6}[ \t]+(.*?)[ \t]*\r?$/gm)].map(([, heading = '']) => heading));
};

describe('whether a note is likely to list attendees', () => {
	it.each([
		['a property', '---\nattendees:\n  - Ana Diaz\n---\n'],
		['a property in another spelling', '---\nMeeting Recipients: Ana Diaz\n---\n'],
		['a heading', '## Attendees\n- Ana Diaz\n'],
		['a heading at any level, in any case', '##### WHO WAS THERE\n- Ana Diaz\n'],
		['a heading with how many there are', '## Participants (1)\n- Ana Diaz\n'],
		['a heading with a colon', '## Participants:\n- Ana Diaz\n'],
		['a heading that is emphasised', '## **Guest list**\n- Ana Diaz\n'],
	])('%s says so', (_, text) => {
		expect(readEventNote({ path: 'Events/Jam.md', text }, null).attendees).toHaveLength(1);
		expect(hints(text)).toBe(true);
	});

	it.each([['no word of people', '---\ndate: 2026-11-18\n---\n# Jam\n## Notes\n'], ['a word within another', '---\npeople-count: 3\nwithout: x\n---\n## Guests of honour\n'], ['nothing', '']])('%s does not', (_, text) => {
		expect(hints(text)).toBe(false);
	});

	it('is said of every note in which a section or a property names somebody', () => {
		fc.assert(
			fc.property(arbitraryEventNote, (text) => {
				const inProperties = readEventNote({ path: 'Events/Jam.md', text }, null).attendees.some(({ place }) => place?.within === 'property');
				const hasSection = /^#+ (?:Participants|People|Guests|Who|Attendees)\r?$/m.test(text);
				if (inProperties || hasSection) expect(hints(text)).toBe(true);
			}),
			{ numRuns: Math.ceil(GENERATED_NOTES / 10) },
		);
	});
});
