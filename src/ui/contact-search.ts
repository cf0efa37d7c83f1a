import { prepareFuzzySearch, type SearchMatches } from 'obsidian';
import type { Contact } from '../core/contact.ts';
import type { DueList } from '../core/due-list.ts';
import { foldName } from '../core/person-name.ts';

/** A contact that was found. */
export interface FoundContact {
	readonly contact: Contact;
	/** The alias that was meant, where the name does not hold what was typed; else null. */
	readonly alias: string | null;
}

/** Finds contacts by what is typed, best first, at most so many. An empty query gives those that are due, then the rest by name. */
export type ContactSearch = (query: string, limit: number) => readonly FoundContact[];

interface Folded {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly companies: readonly string[];
	/** Words of the name and the aliases, each behind a blank. */
	readonly nameWords: string;
	/** The same with those of the companies. */
	readonly allWords: string;
}

/** How well a contact fits, best first: called that; words of the name; words of name and company; letters in their order. */
const [CALLED, NAME_WORDS, ALL_WORDS, LETTERS, COMPANY_LETTERS] = [0, 1, 2, 3, 4];

interface Fit {
	readonly how: number;
	/** Of letters in their order; the higher the better. */
	readonly score: number;
}

/** Contacts that are readied at a time: a few milliseconds. */
const AT_ONCE = 500;

/** Contacts are readonly: one that changed is another object. */
const foldedContacts = new WeakMap<Contact, Folded>();

/** Prepares to search these contacts without regard to case and accents, also by alias and company. Who is due goes first among equals. */
export function createContactSearch(contacts: readonly Contact[], dueList: DueList): ContactSearch {
	const ordered = inOrder(contacts, dueList);
	return (query, limit) => {
		const wanted = foldName(query);
		if (wanted === '') return ordered.slice(0, limit).map((contact) => ({ contact, alias: null }));
		const fitOf = prepareFit(wanted);
		const found = ordered.flatMap((contact) => {
			const fit = fitOf(foldedOf(contact));
			return fit === null ? [] : [{ contact, ...fit }];
		});
		// The sort is stable: among equals the order of the due list stays.
		found.sort((a, b) => (a.how === b.how ? b.score - a.score : a.how - b.how));
		return found.slice(0, limit).map(({ contact }) => ({ contact, alias: aliasMeant(contact, wanted) }));
	};
}

/** Readies contacts to be searched, some at a time, so that the first key is as quick as the next. `later` is to do what it is handed when there is time. */
export function readyToSearch(contacts: readonly Contact[], later: (work: () => void) => void, from = 0): void {
	if (from >= contacts.length) return;
	later(() => {
		for (const contact of contacts.slice(from, from + AT_ONCE)) foldedOf(contact);
		readyToSearch(contacts, later, from + AT_ONCE);
	});
}

/** Where the letters of a query stand in a name as it is written; null where that cannot be told. */
export function matchesInName(query: string, name: string): SearchMatches | null {
	const [starts, ends]: [number[], number[]] = [[], []];
	let [folded, at] = ['', 0];
	for (const letter of name) {
		const plain = letter.trim() === '' ? ' ' : foldName(letter);
		for (let unit = 0; unit < plain.length; unit += 1) {
			starts.push(at);
			ends.push(at + letter.length);
		}
		folded += plain;
		at += letter.length;
	}
	const match = folded === foldName(name) ? prepareFuzzySearch(foldName(query))(folded) : null;
	return match === null ? null : match.matches.map(([from, to]) => [starts[from] ?? 0, ends[to - 1] ?? 0]);
}

function inOrder(contacts: readonly Contact[], { due, upcoming }: DueList): readonly Contact[] {
	const offered = new Set(contacts);
	const listed = [...due, ...upcoming].map(({ contact }) => contact).filter((contact) => offered.has(contact));
	for (const contact of listed) offered.delete(contact);
	const key = (contact: Contact): string => `${foldedOf(contact).name}\n${contact.path}`;
	return [...listed, ...[...offered].map((contact) => ({ contact, at: key(contact) })).sort((a, b) => compare(a.at, b.at)).map(({ contact }) => contact)];
}

function prepareFit(wanted: string): (folded: Folded) => Fit | null {
	const words = wordsOf(wanted).split(' ').filter((word) => word !== '').map((word) => ` ${word}`);
	const search = prepareFuzzySearch(wanted);
	const best = (texts: readonly string[]): number => Math.max(-Infinity, ...texts.map((text) => search(text)?.score ?? -Infinity));
	return ({ name, aliases, companies, nameWords, allWords }) => {
		if (name === wanted || aliases.includes(wanted)) return { how: CALLED, score: 0 };
		if (words.length > 0 && words.every((word) => nameWords.includes(word))) return { how: NAME_WORDS, score: 0 };
		if (words.length > 0 && words.every((word) => allWords.includes(word))) return { how: ALL_WORDS, score: 0 };
		const byName = best([name, ...aliases]);
		if (byName > -Infinity) return { how: LETTERS, score: byName };
		const byCompany = best(companies);
		return byCompany > -Infinity ? { how: COMPANY_LETTERS, score: byCompany } : null;
	};
}

/** The alias to show: the first that fits where the name does not. */
function aliasMeant({ name, aliases }: Contact, wanted: string): string | null {
	const search = prepareFuzzySearch(wanted);
	if (search(foldName(name)) !== null) return null;
	return aliases.find((alias) => search(foldName(alias)) !== null) ?? null;
}

function foldedOf(contact: Contact): Folded {
	const known = foldedContacts.get(contact);
	if (known !== undefined) return known;
	const [name, aliases, companies] = [foldName(contact.name), contact.aliases.map(foldName), contact.companies.map(foldName)];
	const nameWords = ` ${wordsOf([name, ...aliases].join(' '))}`;
	const folded = { name, aliases, companies, nameWords, allWords: `${nameWords} ${wordsOf(companies.join(' '))}` };
	foldedContacts.set(contact, folded);
	return folded;
}

/** Only letters and digits, with one blank between words. */
function wordsOf(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
