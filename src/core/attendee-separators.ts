import { emailPlaces, localWords } from './attendee-address.ts';
import { isNameLike } from './attendee-name.ts';
import { isMadeOfBoth } from './attendee-turned.ts';
import { areCredentials, areTitles, isCompanyLike, isParticle, isRole } from './attendee-words.ts';
import { foldName } from './person-name.ts';

/**
 * What a comma means in a line that has semicolons as well, by the whole line: `within` an entry, as in `Diaz, Ana <ana@acme.example>; Lind, Bo <bo@acme.example>` and
 * `Ana Diaz, CTO; Bo Lind, Acme`, else `between` people. `parts` are the parts between semicolons, none of them blank, each cut at its commas.
 */
export function commasMean(parts: ReadonlyArray<readonly string[]>): 'within' | 'between' {
	const cut = parts.filter((part) => part.length > 1);
	const bare = parts.map(withoutTitles);
	const isAlike = parts.length > 1 && (bare.every(isAddressed) || bare.every(isBarePair) || bare.every((part) => isNameAndWords(part, bare[0]?.length ?? 0)));
	return isAlike || cut.every((part) => isLastFirst(part) || hasDetails(part)) ? 'within' : 'between';
}

/** Without what stands in brackets, and with the address behind the name where nothing but credentials or forms of address stand between: `Smith, Bob, Dr. (EXT) <bob@…>`. */
function withoutTitles(part: readonly string[]): readonly string[] {
	const pieces: string[] = [];
	for (const piece of part.map((one) => (isPointed(one.replace(/<[^<>]*>/g, '')) ? one : withoutBrackets(one)))) {
		const before = pieces[pieces.length - 1];
		if (before !== undefined && isTitle(piece)) pieces[pieces.length - 1] = `${before}${piece.slice(titleOf(piece).length)}`;
		else pieces.push(piece);
	}
	return pieces;
}

/** Whether nothing but credentials or forms of address stand in a piece, before an address or not. */
export function isTitle(piece: string): boolean {
	const title = titleOf(piece).trim();
	return title !== '' && (areCredentials(title) || areTitles(title));
}

/** What stands before an address in angle brackets. */
function titleOf(piece: string): string {
	return /^[^<@]*(?=<|$)/.exec(piece)?.[0].trimEnd() ?? '';
}

/** Whether the part after a comma, with an address, knows of the one before: `Diaz, Ana <adiaz@…>`. */
export function isNamedInAddress(before: string, text: string): boolean {
	const [address] = emailPlaces(text);
	if (address === undefined || before.includes('@')) return false;
	const local = localWords(address.email).map(foldName);
	const given = text.slice(0, address.from).trim();
	if (isNameLike(before, 4) && isNameLike(withoutBrackets(given), 3) && isMadeOfBoth(before, withoutBrackets(given), address.email)) return true;
	const first = foldName(given);
	return isNameLike(before, 4) && local.some((word) => word === foldName(before) || word === `${first.charAt(0)}${foldName(before)}`) && local.some((word) => first.startsWith(word.charAt(0)));
}

/** `Diaz, Ana <ana@acme.example>`, whatever the two are. */
function isAddressed([last = '', first = '', ...more]: readonly string[]): boolean {
	return more.length === 0 && !last.includes('@') && emailPlaces(first).length === 1 && beforeAddress(first) !== '';
}

function beforeAddress(text: string): string {
	return text.slice(0, emailPlaces(text)[0]?.from).trim();
}

function isBarePair(part: readonly string[]): boolean {
	return part.length === 2 && part.every((piece) => isNameLike(piece.trim(), 3) && wordsOf(piece) === 1 && !isAbout(piece));
}

/** One word each, the address behind the second; or an address that knows of both. */
function isLastFirst(part: readonly string[]): boolean {
	const [last = '', first = ''] = part;
	if (!isAddressed(part)) return false;
	return (wordsOf(last) === 1 && wordsOf(beforeAddress(first)) === 1) || isNamedInAddress(last.trim(), first);
}

/** A name with what cannot be people behind it, at least some of which is surely about somebody. */
function hasDetails([, ...behind]: readonly string[]): boolean {
	return behind.some(isAbout) && !behind.some(isSomebody);
}

/** A full name and as many words behind it as in the others: `Ana Diaz, Acme; Bo Lind, Globex`. */
function isNameAndWords([name = '', ...behind]: readonly string[], pieces: number): boolean {
	return behind.length > 0 && behind.length === pieces - 1 && isSomebody(name) && !behind.some(isSomebody);
}

/** A role, a company by its form, or no name at all. */
function isAbout(piece: string): boolean {
	const text = withoutBrackets(piece);
	return areCredentials(text) || isRole(text) || isCompanyLike(text) || (!isNameLike(text, 5) && !isPointed(piece));
}

function isSomebody(piece: string): boolean {
	return isPointed(piece) || (wordsOf(withoutBrackets(piece)) > 1 && !isAbout(piece));
}

/** A link or an address. */
function isPointed(piece: string): boolean {
	return piece.includes('[[') || piece.includes('@');
}

function withoutBrackets(piece: string): string {
	return piece.replace(/\([^()]*\)/g, ' ').replace(/\s+/g, ' ').trim();
}

function wordsOf(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\uE000]/u.test(word) && !isParticle(word)).length;
}
