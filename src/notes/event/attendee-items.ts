import { isNameLike } from '../../core/attendee-name.ts';
import type { Attendee } from '../../core/attendee.ts';
import type { ListItem } from '../structure/note-structure.ts';
import { isSure, namesIn, type FoundAttendee } from './names-in-line.ts';

/** What was read from list items, and the lines (1 for the first of the note) of those that name nobody. */
export interface ItemReading {
	readonly found: readonly FoundAttendee[];
	readonly unread: ReadonlyArray<{ readonly line: number; readonly text: string }>;
}

/** What an item of a list turned out to be: people (with the index of the last of them), a heading for the items below it, or neither. */
type ItemRole = { readonly kind: 'people'; readonly last: number } | { readonly kind: 'label' } | { readonly kind: 'nobody' };

/** A task that was called off, as task plugins write it. */
const CANCELLED = '-';

/**
 * The people in items of a list, those of nested lists included. What stands below somebody is about them, unless it is somebody for sure; below a line that ends
 * with a colon everybody counts. `items` are in the order of the note; `all` are those of the whole note, in which parents are found by index.
 */
export function attendeesInItems(countable: string, items: readonly ListItem[], all: readonly ListItem[]): ItemReading {
	const found: FoundAttendee[] = [];
	const unread: Array<{ readonly line: number; readonly text: string }> = [];
	const roles = new Map<ListItem, ItemRole>();
	const childFroms = new Map<ListItem, number>();
	for (const item of items) {
		const parent = all[item.parent ?? -1];
		if (parent !== undefined && !childFroms.has(parent)) childFroms.set(parent, item.from);
	}
	for (const item of items) {
		const parent = all[item.parent ?? -1];
		const above = parent === undefined ? undefined : roles.get(parent);
		const text = countable.slice(item.contentFrom, Math.max(item.contentFrom, Math.min(item.to, childFroms.get(item) ?? item.to))).trimEnd();
		const role = readItem({ text, item, above }, found);
		roles.set(item, role);
		if (role.kind === 'nobody' && text.trim() !== '') unread.push({ line: item.line + 1, text: text.trim() });
	}
	return { found, unread };
}

function readItem({ text, item, above }: { readonly text: string; readonly item: ListItem; readonly above: ItemRole | undefined }, found: FoundAttendee[]): ItemRole {
	if (isLabel(text)) return { kind: 'label' };
	const people = namesIn({ text, at: item.contentFrom, order: item.contentFrom, within: 'line', setting: 'item' });
	const isAbout = above?.kind === 'people' && !people.every(({ attendee }) => isSomebodyElse(attendee));
	if (isAbout || (above?.kind === 'people' && people.length === 0)) {
		addRemark(found, above.last, text);
		return above;
	}
	const answered = item.task === CANCELLED ? people.map((one) => ({ ...one, attendee: { ...one.attendee, answer: 'declined' as const } })) : people;
	found.push(...answered);
	return people.length === 0 ? { kind: 'nobody' } : { kind: 'people', last: found.length - 1 };
}

/** `Speakers:` with the speakers below. */
function isLabel(text: string): boolean {
	return /:[*_]{0,3}\s*$/.test(text) && !text.includes('[[') && !text.includes('@') && text.length <= 60;
}

/** Below a person, a word alone is about them. */
function isSomebodyElse(attendee: Attendee): boolean {
	const isFullName = attendee.name !== null && attendee.name.includes(' ') && isNameLike(attendee.name, 5);
	return isSure(attendee) && (attendee.link !== null || attendee.emails.length > 0 || isFullName);
}

function addRemark(found: FoundAttendee[], index: number, text: string): void {
	const one = found[index];
	const said = text.replace(/\s+/g, ' ').trim();
	if (one === undefined || said === '') return;
	const remark = one.attendee.remark === null ? said : `${one.attendee.remark}; ${said}`;
	found.splice(index, 1, { ...one, attendee: { ...one.attendee, remark } });
}
