import type { Attendee } from '../core/attendee.ts';
import { plainName } from '../core/property-names.ts';
import type { LinkUnit } from './event-links-unit.ts';
import { ATTENDEE_NAMES } from './event/attendee-words.ts';
import { bodyStart, readFrontmatter } from './properties/frontmatter.ts';
import { sameValue } from './properties/property-check.ts';
import { readStructure } from './structure/sections.ts';
import { applySplices } from './splice.ts';

/** Whether the note with these links reads as before, but for the links: the same people, properties, headings, items and code. */
export function readsAsMeant(text: string, units: readonly LinkUnit[], attendees: readonly Attendee[], read: (text: string) => readonly Attendee[]): boolean {
	const after = applySplices(text, units.flatMap(({ splices }) => splices));
	const linked = new Map(units.flatMap(({ links }) => links.map(({ index, linkText }) => [index, linkText] as const)));
	// A link may say more of the name than what it shows.
	const bare = ({ alias, ...attendee }: Attendee, index: number): Attendee => ({ ...attendee, ...(linked.has(index) ? { name: null, isGuessedName: false } : alias === undefined ? {} : { alias }), place: null });
	const meant = attendees.map((attendee, index) => bare({ ...attendee, link: linked.get(index) ?? attendee.link }, index));
	const found = read(after).map(bare);
	return JSON.stringify(found) === JSON.stringify(meant) && haveSameProperties(text, after) && shapeOf(text) === shapeOf(after);
}

/** Properties that hold no people are as they were, and those that do hold as much. */
function haveSameProperties(before: string, after: string): boolean {
	const [old, now] = [readFrontmatter(before), readFrontmatter(after)];
	if (old.kind !== 'properties' || now.kind !== 'properties') return old.kind === now.kind;
	const keys = Object.keys(old.properties);
	if (keys.join('\n') !== Object.keys(now.properties).join('\n')) return false;
	return keys.every((key) => (ATTENDEE_NAMES.has(plainName(key)) ? sizeOf(old.properties[key]) === sizeOf(now.properties[key]) : sameValue(old.properties[key], now.properties[key])));
}

function sizeOf(value: unknown): number {
	return Array.isArray(value) ? value.length : -1;
}

function shapeOf(text: string): string {
	const { headings, items, code, comments } = readStructure(text, bodyStart(text));
	return [headings.map(({ level, line }) => `${level}:${line}`), items.map(({ depth, line, task }) => `${depth}:${line}:${task ?? ''}`), [code.length, comments.length]].join('|');
}
