import { localWords } from './attendee-address.ts';
import { isNameLike } from './attendee-name-like.ts';
import { generationOf, isCompanyLike, isHonorific, isParticle, isRole } from './attendee-words.ts';
import { foldName } from './person-name.ts';

/** What stands around two texts with a comma between them. */
export interface CommaContext {
	/** Whether the text is nothing but a name; see NameSetting. */
	readonly isField: boolean;
	/** Addresses that stand with the name. */
	readonly emails: readonly string[];
	/** Where credentials stand: behind the first text, as in `Ana Diaz, PhD, Acme`, or behind both. */
	readonly credentials: 'none' | 'between' | 'behind';
}

/** Whether `last, first` is a name turned round: where an address says so or there is nothing but a name, else only where it is plain. In doubt it is not. */
export function isLastFirst(last: string, first: string, context: CommaContext): boolean {
	if (!isGivenName(first, last) || !isNameLike(last, 5)) return false;
	const said = context.emails.map((email) => saidByAddress(last, first, email)).find((one) => one !== null) ?? null;
	return said === null ? isPlain(last, first, context) : said === 'turned';
}

/** By the words alone. */
function isPlain(last: string, first: string, { isField, emails, credentials }: CommaContext): boolean {
	const [lasts, firsts] = [wordsOf(last).length, wordsOf(first).length];
	if (credentials === 'between' && lasts > 1) return false;
	if (isField) return true;
	if (lasts !== 1 || emails.some((email) => isOfCompany(first, email))) return false;
	// `Smith, John Michael, MD`, and what a mail program puts before an address.
	return firsts === 1 || (firsts === 2 && (credentials === 'behind' || emails.length > 0));
}

/** Whether an address is made of these two names, given and family: `gabriel.garcia@…` and `ggarcia@…` of `García Márquez` and `Gabriel`. Not where it is made of one of them alone: `Bo Berg, Ana Berg <a.berg@…>`. */
export function isMadeOfBoth(last: string, first: string, email: string): boolean {
	return !isWholeIn(last, email) && !isWholeIn(first, email) && isMadeOf(foldedWords(first), foldedWords(last), email);
}

/** Whether an address is made of the first word of a name and the others. */
function isWholeIn(name: string, email: string): boolean {
	const [begin, ...further] = foldedWords(wordsOf(name).join(' '));
	return begin !== undefined && further.length > 0 && isMadeOf([begin], further, email);
}

function isMadeOf(given: readonly string[], family: readonly string[], email: string): boolean {
	const local = foldName(localWords(email).join('')).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
	const [begin = ''] = given;
	const families = [...family, family.join('')].filter((word) => word.length > 1);
	const givens = [begin, given.join(''), given.map((word) => word.charAt(0)).join(''), begin.charAt(0)].filter((word) => word !== '');
	const isMade = (one: string): boolean => givens.some((word) => local === word + one || local === one + word) || (begin.length > 1 && local === begin + one.charAt(0));
	return families.some(isMade);
}

/** `whole`: one of the texts is a name of its own by the address. Null where the address says nothing of it. */
function saidByAddress(last: string, first: string, email: string): 'turned' | 'whole' | null {
	const local = localWords(email).map(foldName);
	const begins = (part: string): boolean => local.some((word) => word === foldName(part.split(' ')[0] ?? '') && word.length > 1);
	const isFull = wordsOf(last).length > 1;
	if (isWholeIn(last, email) || (isFull && isWholeIn(first, email))) return 'whole';
	if (isMadeOfBoth(last, first, email) || (begins(first) && !begins(last))) return 'turned';
	return begins(last) && !begins(first) && isFull ? 'whole' : null;
}

/** `Sam, Globex <sam@globex.example>` */
function isOfCompany(text: string, email: string): boolean {
	const host = email.slice(email.lastIndexOf('@') + 1);
	return host.split('.').slice(0, -1).includes(foldedWords(text).join(''));
}

/** Whether a text after a comma can be a first name: not a role, a company or an acronym. */
function isGivenName(first: string, last: string): boolean {
	const isAcronym = /^\p{Lu}{3,}$/u.test(first) && last !== last.toUpperCase();
	return !isAcronym && !isRole(first) && !isCompanyLike(first) && isNameLike(first, 3);
}

/** Words without particles, initials and forms of address. */
function wordsOf(text: string): readonly string[] {
	return text.split(' ').filter((word) => !isParticle(word) && !isHonorific(word) && generationOf(word) === null && !/^\p{L}\.?$/u.test(word));
}

function foldedWords(text: string): readonly string[] {
	return foldName(text).split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '' && !isHonorific(word));
}
