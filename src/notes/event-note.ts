import type { Attendee, AttendeeList } from '../core/attendee.ts';
import type { DayOrder } from '../core/day-text.ts';
import { noteName } from '../core/folder.ts';
import { plainName } from '../core/property-names.ts';
import { readTags } from '../core/tags.ts';
import { nobodyNamed, nobodyNamedUnder, propertiesNotRead } from '../words/notes-event.ts';
import { inLine } from '../words/problems-contact.ts';
import { attendeesInItems, type ItemReading } from './event/attendee-items.ts';
import { readLabels } from './event/attendee-labels.ts';
import { attendeesInTables } from './event/attendee-table.ts';
import { isAttendeeHeading } from './event/attendee-headings.ts';
import { ATTENDEE_NAMES } from './event/attendee-words.ts';
import { linesOutside, type BodyLine } from './event/body-lines.ts';
import { countableText, readableText, type NoteTexts } from './event/countable-text.ts';
import { readEventDay } from './event/event-day.ts';
import { isNamed, namesIn, namesInProse, type FoundAttendee } from './event/names-in-line.ts';
import { findSectionsBy } from './named-section.ts';
import { bodyStart, readFrontmatter, type Properties } from './properties/frontmatter.ts';
import { placedProperties } from './properties/text-places.ts';
import type { NoteStructure, Range } from './structure/note-structure.ts';
import { readStructure } from './structure/sections.ts';

export interface EventNoteSource {
	readonly path: string;
	readonly text: string;
}

/**
 * The attendees and the day of an event note: from its properties, its labels and inline fields, and its sections of attendees, in the order in which they stand there.
 * Code, comments, embeds and quotes do not count.
 */
export function readEventNote({ path, text }: EventNoteSource, dayOrder: DayOrder): AttendeeList {
	const frontmatter = readFrontmatter(text);
	const properties = frontmatter.kind === 'properties' ? frontmatter.properties : {};
	const bodyFrom = bodyStart(text);
	const structure = readStructure(text, bodyFrom);
	const countable = countableText(text, structure, bodyFrom);
	const sections = findSectionsBy(structure, isAttendeeHeading, text.length);
	const body = readBody({ countable, readable: readableText(text, structure, bodyFrom) }, structure, { from: bodyFrom, to: text.length }, sections);
	const inBlock = inProperties(text);
	const { day, warnings } = readEventDay(path, properties, dayOrder);
	const malformed = frontmatter.kind === 'malformed' ? [propertiesNotRead(frontmatter.message)] : [];
	const attendees = inOrder([...inBlock.found, ...inTags(properties), ...body.found]);
	return { event: noteName(path), day, attendees, warnings: [...malformed, ...warnings, ...inBlock.warnings, ...body.warnings] };
}

/** The attendees in a stretch of a note that somebody selected, whatever heading it stands under. Places are those in the whole text. */
export function readSelectedAttendees(text: string, range: Range): Pick<AttendeeList, 'attendees' | 'warnings'> {
	const bodyFrom = Math.min(Math.max(bodyStart(text), itemBefore(text, range.from)), range.to);
	const read = text.slice(0, range.to);
	// Who selects code or a quote means it: only the selection itself tells what it is. An item further in is one only below its list.
	const structure = readStructure(read, INDENTED_MARKER.test(read.slice(bodyFrom)) ? bodyStart(text) : bodyFrom);
	const countable = countableText(read, structure, bodyFrom);
	const { found, warnings } = readBody({ countable, readable: readableText(read, structure, bodyFrom) }, structure, { from: bodyFrom, to: range.to }, [{ from: bodyFrom, to: range.to }]);
	const inBlock = range.from < bodyStart(text) ? inProperties(text).found.filter(({ order }) => order >= range.from && order < range.to) : [];
	return { attendees: inOrder([...inBlock, ...found]), warnings };
}

/** Where the line of a list item begins, if nothing but its marker stands before an offset: who selects from the name on means the item. */
function itemBefore(text: string, at: number): number {
	const lineFrom = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
	const marker = MARKER.exec(text.slice(lineFrom, at + LONGEST_MARKER));
	return marker !== null && lineFrom + marker[0].length >= at ? lineFrom : at;
}

const MARKER = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?/u;
const INDENTED_MARKER = /^[ \t]+(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** Of what may follow an offset before it. */
const LONGEST_MARKER = 40;

interface BodyReading {
	readonly found: readonly FoundAttendee[];
	readonly warnings: readonly string[];
}

function readBody(texts: NoteTexts, structure: NoteStructure, body: Range, sections: readonly Range[]): BodyReading {
	const { countable, readable } = texts;
	const lines = linesOutside(countable, structure, body);
	const labels = readLabels(texts, structure, lines);
	const inSections = sections.flatMap((section) => structure.items.filter(({ from, quoted }) => !quoted && from >= section.from && from < section.to));
	const items = [...new Set([...labels.listed, ...inSections])].filter((item) => !labels.items.has(item)).sort((a, b) => a.markerFrom - b.markerFrom);
	const listed = attendeesInItems(texts, items, structure.items);
	const loose = sections.map((section) => inLines(lines.filter(({ from }) => from >= section.from && from < section.to && !labels.lines.has(from)), readable));
	const lineAt = (at: number): number => countable.slice(0, at).split(/\r\n|\n|\r/).length;
	const unread = [...labels.unread.map(({ at, text }) => ({ line: lineAt(at), text })), ...listed.unread, ...loose.flatMap((one) => one.unread)];
	return {
		found: [...labels.found, ...listed.found, ...loose.flatMap(({ found }) => found)],
		warnings: unread.sort((a, b) => a.line - b.line).map(({ line, text }) => inLine(line, nobodyNamed(text.slice(0, 60)))),
	};
}

function inLines(lines: readonly BodyLine[], readable: string): ItemReading {
	const tables = attendeesInTables(lines, readable);
	const others = lines.filter((line) => !tables.taken.has(line) && line.text.trim() !== '');
	const named = others.map(({ text, from, number }) => ({ number, ...namesInProse({ text, readable: readable.slice(from, from + text.length), at: from, order: from, within: 'line', setting: 'line' }) }));
	return {
		found: [...tables.found, ...named.flatMap(({ found }) => found)],
		unread: [...tables.unread, ...named.flatMap(({ number, unread }) => unread.map((text) => ({ line: number, text })))],
	};
}

function inProperties(text: string): BodyReading {
	const found: FoundAttendee[] = [];
	const warnings: string[] = [];
	for (const { key, texts } of placedProperties(text).filter((property) => ATTENDEE_NAMES.has(plainName(property.key)))) {
		// What is spelt in a way that gives it no place stands where the one before it does.
		let order = 0;
		for (const { text: value, at, isItem, isPair } of texts) {
			order = at ?? order;
			const people = namesIn({ text: value, at, order, within: 'property', setting: isItem ? 'item' : 'line' });
			// A key is somebody only by a full name: `table: 4` is a field.
			const isField = isPair === true && !people.found.every(({ attendee }) => isNamed(attendee));
			warnings.push(...(isField ? [value] : people.unread).map((text) => nobodyNamedUnder(key, text.slice(0, 60))));
			if (!isField) found.push(...people.found.map((one) => (at === null ? { ...one, order } : one)));
		}
	}
	return { found, warnings };
}

/** Tags such as `person/ana-diaz`, as programs that write meeting notes make them. */
function inTags(properties: Properties): readonly FoundAttendee[] {
	const people = readTags(properties).flatMap((tag) => /^person\/(.+)$/i.exec(tag)?.[1] ?? []);
	const names = people.map((slug) => slug.split(/[-_/]+/).filter((word) => word !== '').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' '));
	return names.flatMap((name) => namesIn({ text: name, at: null, order: 0, within: 'property', setting: 'item' }).found);
}

/** The sort is stable: what has no place of its own stays before the rest, in its order. */
function inOrder(found: readonly FoundAttendee[]): readonly Attendee[] {
	return [...found].sort((a, b) => a.order - b.order).map(({ attendee }) => attendee);
}

