import { isNameLike } from './attendee-name-like.ts';
import { isCompanyLike, isRole } from './attendee-words.ts';
import { noteName } from './folder.ts';
import { foldName } from './person-name.ts';

/** A link as it stands in a list: what it leads to, without brackets, and what it shows, which may be blank. */
export interface LinkTexts {
	readonly target: string;
	readonly shown: string;
}

/**
 * The name that a link is for: what it leads to where that says no less than what it shows (`[[Ana Diaz|Ana]]`), or is the full name and what it shows is a short one
 * (`[[Robert Smith|Bob]]`), else what it shows (`[[id-123|Ana Diaz]]`). Nobody is called `ana-diaz`: before a full name, that is a file's name alone.
 */
export function linkName({ target, shown }: LinkTexts): string {
	const name = targetName(target);
	if (FILE_NAME.test(name) && isFullName(shown)) return shown;
	const words = (text: string): readonly string[] => text.toLowerCase().split(/[\s-]+/);
	const isShorter = shown === '' || words(shown).every((word) => words(name).includes(word));
	return name !== '' && (isShorter || isCalledByTarget(target, shown)) ? name : shown;
}

/** What else somebody is called, by the link to them: `Bob` of `[[Robert Smith|Bob]]`, `mirjam-keller` of `[[mirjam-keller|Mimi Keller]]`. Null where that says no more than the name. */
export function linkAlias(link: LinkTexts): string | null {
	const name = linkName(link);
	if (link.shown === '') return null;
	const isShown = name === link.shown;
	const alias = isShown ? targetName(link.target) : withoutBrackets(link.shown);
	const known = wordsIn(name);
	const saysMore = wordsIn(alias).some((word) => word.length > 1 && !known.includes(word));
	return saysMore && (isShown ? FILE_NAME.test(alias) && isCalledByTarget(link.target, link.shown) : isNameLike(alias, 5)) ? alias : null;
}

/** Whether a name would be nowhere any more if a link led to something else: what it leads to now has words that stand in none of these texts. An identifier such as `id-123` is no name. */
export function wouldLoseName(target: string, texts: readonly string[]): boolean {
	const there = texts.flatMap(wordsIn);
	const name = targetName(target);
	return !/\d/.test(name) && wordsIn(name).some((word) => !there.includes(word));
}

/** The name of the note that a link leads to, or would: without folders, heading and `.md`. */
export function targetName(target: string): string {
	return noteName(target.replace(/[#^].*$/, '')).trim();
}

/** The words of a name for comparison; a hyphen parts some, as it does in names of files. */
export function wordsIn(text: string): readonly string[] {
	return foldName(text).split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

/** Whether a link leads to a note that is called as the person is in full, while what it shows is short, or another form of it. A heading in a note is no person. */
function isCalledByTarget(target: string, shown: string): boolean {
	const name = targetName(target);
	if (/[#^]/.test(target) || !isNameOfNote(name) || isRole(name.replace(/[-_]/g, ' ')) || isCompanyLike(name)) return false;
	if (wordsIn(shown).length < 2) return isFull(name) || !isFull(shown);
	return isFull(name) && wordsIn(shown).some((word) => wordsIn(name).includes(word));
}

const SLUG = /^[\p{L}\p{M}'’]+(?:[-_][\p{L}\p{M}'’]+)+$/u;

/** `Robert Smith`, or `robert-smith` as some programs call files. */
function isNameOfNote(name: string): boolean {
	return !/\d/.test(name) && (isNameLike(name, 5) || SLUG.test(name));
}

/** Small letters and hyphens. */
const FILE_NAME = /^[\p{Ll}\p{M}\p{N}'’]+(?:[-_][\p{Ll}\p{M}\p{N}'’]+)+$/u;

/** Whether a text is a full name in which no more than initials are short. */
function isFullName(shown: string): boolean {
	const text = withoutBrackets(shown);
	return isNameLike(text, 5) && isFull(wordsIn(text).filter((word) => word.length > 1).join(' '));
}

function withoutBrackets(shown: string): string {
	return shown.replace(/\([^()]*\)/g, ' ').replace(/\s+/g, ' ').trim();
}

/** Two words or more, or a script that parts none. */
function isFull(name: string): boolean {
	return wordsIn(name).length > 1 || /^\p{Lo}{2,}$/u.test(name);
}
