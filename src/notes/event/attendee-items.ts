import { isNameLike } from '../../core/attendee-name.ts';
import { noPersonBy } from '../../core/attendee-no-person.ts';
import { isCompanyLike, isRole } from '../../core/attendee-words.ts';
import type { Attendee } from '../../core/attendee.ts';
import type { ListItem } from '../structure/note-structure.ts';
import type { NoteTexts } from './countable-text.ts';
import { HEADING_WORD, SOURCE_LABEL } from './attendee-words.ts';
import { isNamed, isSure, namesIn, type FoundAttendee } from './names-in-line.ts';

/** What was read from list items or lines, and the lines (1 for the first of the note) of parts that name nobody. */
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
export function attendeesInItems(note: NoteTexts, items: readonly ListItem[], all: readonly ListItem[]): ItemReading {
	const found: FoundAttendee[] = [];
	const unread: Array<{ readonly line: number; readonly text: string }> = [];
	const roles = new Map<ListItem, ItemRole>();
	const texts = textsOf(note, items, all);
	const below = textsBelow(items, all, texts);
	for (const item of items) {
		const parent = all[item.parent ?? -1];
		const source = { ...(texts.get(item) ?? NO_TEXT), item, above: parent === undefined ? undefined : roles.get(parent), below: below.get(item) ?? [] };
		const { role, nobody } = readItem(source, found);
		roles.set(item, role);
		unread.push(...nobody.filter((text) => text.trim() !== '').map((text) => ({ line: item.line + 1, text: text.trim() })));
	}
	return { found, unread };
}

/** The texts of the items right below each that has some. */
function textsBelow(items: readonly ListItem[], all: readonly ListItem[], texts: ReadonlyMap<ListItem, ItemText>): ReadonlyMap<ListItem, readonly string[]> {
	const below = new Map<ListItem, string[]>();
	for (const item of items) {
		const parent = all[item.parent ?? -1];
		if (parent === undefined) continue;
		const others = below.get(parent) ?? [];
		others.push((texts.get(item) ?? NO_TEXT).text);
		below.set(parent, others);
	}
	return below;
}

const NO_TEXT: ItemText = { text: '', readable: '' };

/** The text of each item without the items in it. */
function textsOf({ countable, readable }: NoteTexts, items: readonly ListItem[], all: readonly ListItem[]): ReadonlyMap<ListItem, ItemText> {
	const childFroms = new Map<ListItem, number>();
	for (const item of items) {
		const parent = all[item.parent ?? -1];
		if (parent !== undefined && !childFroms.has(parent)) childFroms.set(parent, item.from);
	}
	const ofItem = (text: string, { contentFrom, to }: ListItem, childFrom = to): string => text.slice(contentFrom, Math.max(contentFrom, Math.min(to, childFrom))).trimEnd();
	return new Map(items.map((item) => [item, { text: ofItem(countable, item, childFroms.get(item)), readable: ofItem(readable, item, childFroms.get(item)) }]));
}

interface ItemText {
	readonly text: string;
	/** The same with the code in it. */
	readonly readable: string;
}

interface ItemSource extends ItemText {
	readonly item: ListItem;
	readonly above: ItemRole | undefined;
	/** The texts of the items right below. */
	readonly below: readonly string[];
}

/** What an item is, and the parts of it that name nobody. */
interface ReadItem {
	readonly role: ItemRole;
	readonly nobody: readonly string[];
}

function readItem({ text, readable, item, above, below }: ItemSource, found: FoundAttendee[]): ReadItem {
	const title = titleOf(readable) === null ? null : titleOf(text);
	if (title !== null && !isTitlePerson(title, below)) return { role: { kind: 'label' }, nobody: couldBeName(title) ? [text] : [] };
	const people = namesIn({ text: title ?? text, readable: title === null ? readable : readable.slice(0, title.length), at: item.contentFrom, order: item.contentFrom, within: 'line', setting: 'item' });
	// Of nobody, every one is somebody else.
	const isAbout = people.found.length === 0 || !people.found.every(({ attendee }) => isSomebodyElse(attendee));
	if (above?.kind === 'people' && isAbout) {
		addRemark(found, above.last, readable);
		return { role: above, nobody: [] };
	}
	if (people.found.length === 0) return { role: { kind: 'nobody' }, nobody: [text] };
	found.push(...people.found.map((one) => (item.task === CANCELLED ? { ...one, attendee: { ...one.attendee, answer: 'declined' as const } } : one)));
	return { role: { kind: 'people', last: found.length - 1 }, nobody: people.unread };
}

/** What stands before the colon of `Speakers:`; null for other items. */
function titleOf(text: string): string | null {
	const isTitle = /:[*_]{0,3}\s*$/.test(text) && !text.includes('[[') && !text.includes('@') && text.length <= 60;
	return isTitle ? text.replace(/:[*_]{0,3}\s*$/, '') : null;
}

function couldBeName(title: string): boolean {
	const named = peopleIn(title);
	return !HEADING_WORD.test(title) && !SOURCE_LABEL.test(title.replace(/^[*_\s]+/, '')) && named.length === 1 && named.every(isNamed);
}

/** `Ana Diaz:` is somebody, and the items below are about her, unless they are people: `Design team:`, `Acme Research:`. One word is somebody only above what is surely no name. */
function isTitlePerson(title: string, below: readonly string[]): boolean {
	const written = below.filter((text) => text.trim() !== '' && !isMentioning(text));
	const people = written.map((text) => peopleIn(text).filter(isSomebodyElse));
	// A link of one word may be a company: `[[Acme]]` among what is said of somebody.
	const areLinks = written.length > 0 && people.every((named) => named.length > 0);
	if (areLinks || people.flat().some(({ name, emails }) => emails.length > 0 || name?.includes(' ') === true)) return false;
	if (areBareNames(written)) return false;
	if (couldBeName(title)) return true;
	const areRemarks = below.length > 0 && written.every((text) => peopleIn(text).every((one) => !isNamed(one) && noPersonBy(one) === 'words'));
	return areRemarks && /^[*_\s]*\p{Lu}\p{L}*[*_\s]*$/u.test(title) && !HEADING_WORD.test(title);
}

/** Whether every text begins with a single name, and one at least holds nothing else: `Bo`, `Cy (Acme)`. What stands above is no person then: `New York`. */
function areBareNames(texts: readonly string[]): boolean {
	const people = texts.map((text) => peopleIn(text).filter((one) => noPersonBy(one) === null));
	const isName = ({ name }: Attendee): boolean => name !== null && (isNameLike(name, 5) || /^\p{Ll}[\p{Ll}\p{M}'’-]*$/u.test(name));
	return people.length > 0 && people.every((named) => named.length > 0 && named.every(isName)) && people.flat().some(({ remark }) => remark === null);
}

/** Somebody is named within words: `met through [[Ana Diaz]]`. */
function isMentioning(text: string): boolean {
	return /^[^[]*\p{L}[^[]*\[\[/u.test(text);
}

/** Those that a text names, without rooms, companies and roles. */
function peopleIn(text: string): readonly Attendee[] {
	const { found } = namesIn({ text, at: null, order: 0, within: 'line', setting: 'item' });
	return found.map(({ attendee }) => attendee).filter((one) => one.link !== null || one.emails.length > 0 || !(isRole(one.name ?? '') || isCompanyLike(one.name ?? '') || (noPersonBy(one) ?? 'words') !== 'words'));
}

/** Below a person, a word alone is about them. */
function isSomebodyElse(attendee: Attendee): boolean {
	return isSure(attendee) && isNamed(attendee);
}

function addRemark(found: FoundAttendee[], index: number, text: string): void {
	const one = found[index];
	const said = text.replace(/\s+/g, ' ').trim();
	if (one === undefined || said === '') return;
	const remark = one.attendee.remark === null ? said : `${one.attendee.remark}; ${said}`;
	found.splice(index, 1, { ...one, attendee: { ...one.attendee, remark } });
}
