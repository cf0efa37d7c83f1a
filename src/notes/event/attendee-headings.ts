import { headingTest } from '../named-section.ts';
import { ATTENDEE_HEADINGS, HEADING_ASIDE } from './attendee-words.ts';

/** What is passed over behind a heading: `(3)`, `[12]`, `: 3`, `– online`. */
const TAIL = new RegExp(String.raw`\s*(?:[:–—-]\s*)?[([]\s*(?:${HEADING_ASIDE})\s*[)\]]\s*(?=[:*_\s]*$)|\s*[:–—-]\s+(?:${HEADING_ASIDE})\s*(?=[:*_\s]*$)`, 'iu');

const isNamedSo = headingTest(ATTENDEE_HEADINGS);

/** Whether a heading is one of a section of attendees, with or without how many there are. */
export function isAttendeeHeading(text: string): boolean {
	return isNamedSo(withoutCount(text));
}

/** A heading or label without how many there are behind it: `Participants (3)`. */
export function withoutCount(text: string): string {
	return text.replace(TAIL, '');
}
