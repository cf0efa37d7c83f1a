import { emailsIn, guessName } from './attendee-address.ts';
import { answerSign, deviceOwner, isDevice, readMark, type AttendeeMark } from './attendee-marks.ts';
import { withoutEmoji } from './attendee-name-like.ts';
import { isLastFirst, type CommaContext } from './attendee-turned.ts';
import { areCredentials, areTitles, generationOf, isCredential } from './attendee-words.ts';
import type { Attendee, AttendeeKind } from './attendee.ts';

export { isNameLike } from './attendee-name-like.ts';

/** What the text of a name says. */
export interface AttendeeName {
	/** Turned round from `Last, First` and without credentials, else as written; null where there is none. */
	readonly name: string | null;
	/** The name was made from the address. */
	readonly isGuessedName: boolean;
	/** In lower case, each once. */
	readonly emails: readonly string[];
	readonly answer: Attendee['answer'];
	readonly came: boolean | null;
	readonly isOrganizer: boolean;
	readonly kind: AttendeeKind;
	/** What else stood there, in order: `Contractor; EU: Paris`. */
	readonly rest: readonly string[];
}

/** `field`: the text is nothing but a name, as in a calendar or a column. `item`: people wrote it, and after a comma stands what they liked. */
export type NameSetting = 'field' | 'item';

/** The status words of iCalendar after a colon (RFC 5545, 3.2.12). */
const STATUS = /:\s*(accepted|declined|tentative|needs[- ]action|delegated)\s*$/i;
const BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]/g;
const TRAILING_PRONOUNS = /[\s|,–-]+((?:she|he|they|ze|xe|ella|él|elle|sie|er)\s*\/\s*[\p{L}]+(?:\s*\/\s*[\p{L}]+)?)\s*$/iu;
/** What people write where there is no name. */
const NO_NAME = /^(?:[^\p{L}]*|n\s?\/?\s?a|none|null|undefined|nan|unknown|anonymous|tba|tbd|tbc|no name)$/iu;
/** No name is longer, and what is would take long to read. */
const LONGEST = 400;

/** Reads a name as people and programs write it: `Diaz, Dr. Ana, PhD (she/her) <ana@acme.example>` is Dr. Ana Diaz. */
export function parseAttendeeName(text: string, setting: NameSetting = 'field'): AttendeeName {
	const line = text.slice(0, LONGEST).replace(/[\s\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu, ' ').trim();
	const emails = emailsIn(line);
	const marks: AttendeeMark[] = [];
	const rest: string[] = [];
	const bare = withoutMarks(withoutEmails(line, emails), marks, rest);
	const parts = nameParts(bare, { setting, emails });
	const name = NO_NAME.test(parts.name) ? null : parts.name;
	const guessed = name === null && emails[0] !== undefined ? guessName(emails[0]) : null;
	return { name: name ?? guessed, isGuessedName: guessed !== null, emails, ...said(marks), rest: [...rest, ...parts.rest] };
}

function withoutEmails(line: string, emails: readonly string[]): string {
	if (emails.length === 0) return line;
	const without = line.replace(/[<([]?\s?(?:mailto:)?[^\s@<>()[\]|",;:]{1,64}@[^\s@<>()[\]|",;:]+\s?[>)\]]?/gi, ' ');
	return without.replace(/\s+/g, ' ').trim();
}

/** Takes off what stands in brackets, signs and pronouns; what is about the person goes to `rest`. */
function withoutMarks(line: string, marks: AttendeeMark[], rest: string[]): string {
	const status = STATUS.exec(line);
	if (status !== null) addMark(status[1] ?? '', marks);
	const sign = answerSign(line);
	if (sign !== null) marks.push({ kind: 'answer', answer: sign.answer });
	const unsigned = sign === null ? line : line.replace(new RegExp(`${sign.sign}\\uFE0F?`, 'u'), ' ');
	const inBrackets: string[] = [];
	const outside = unsigned
		.replace(STATUS, '')
		.replace(BRACKETS, (_, round?: string, square?: string) => {
			const inner = (round ?? square ?? '').trim();
			if (!addMark(inner, marks)) inBrackets.push(inner);
			return ' ';
		})
		.replace(TRAILING_PRONOUNS, '')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^["“”]*['‘](.+)['’]["“”]*$/, '$1')
		.replace(/^["“”'‘]+(?=\S)|["“”]+$/g, '')
		.trim();
	const owner = deviceOwner(outside);
	if (owner !== null) return owner;
	// `iPhone (Brian Smith)` is how Zoom shows a device and whose it is; `(Brian Smith)` alone comes after an address.
	const isNameless = isDevice(outside) || (outside === '' && inBrackets.length > 0);
	const named = isNameless ? inBrackets.filter((text) => !NO_NAME.test(text)).pop() : undefined;
	rest.push(...inBrackets.filter((text) => text !== named && !(isNameless && NO_NAME.test(text))));
	if (isDevice(outside)) return named ?? '';
	return named ?? outside;
}

function addMark(text: string, marks: AttendeeMark[]): boolean {
	const mark = readMark(text);
	if (mark !== null) marks.push(mark);
	return mark !== null;
}

function said(marks: readonly AttendeeMark[]): Pick<AttendeeName, 'answer' | 'came' | 'isOrganizer' | 'kind'> {
	const answers = marks.flatMap((mark) => (mark.kind === 'answer' ? [mark.answer] : []));
	const came = marks.flatMap((mark) => (mark.kind === 'came' ? [mark.came] : []));
	const isRoom = marks.some(({ kind }) => kind === 'room');
	return { answer: answers[answers.length - 1] ?? null, came: came[0] ?? null, isOrganizer: marks.some(({ kind }) => kind === 'organizer'), kind: isRoom ? 'room' : 'person' };
}

interface NameContext {
	readonly setting: NameSetting;
	readonly emails: readonly string[];
}

/** The name in a text without brackets, and what stands after it. */
function nameParts(text: string, { setting, emails }: NameContext): { readonly name: string; readonly rest: readonly string[] } {
	const [head = '', ...behindBar] = text.split(/\s*[|│]\s*/);
	const behind = behindBar.filter((part) => part !== '' && !areCredentials(part));
	const parts = head.split(',').map((part) => part.trim()).filter((part) => part !== '');
	const generation = parts.slice(1).find((part) => generationOf(part) !== null);
	const titles = parts.slice(1).filter(areTitles);
	const plain = parts.filter((part, index) => index === 0 || !(areCredentials(withoutEmoji(part)) || part === generation || titles.includes(part)));
	const [last = '', first, ...further] = plain;
	const credentials = behind.length < behindBar.length ? 'behind' : placeOfCredentials(parts, first);
	const isTurned = first !== undefined && isLastFirst(last, first, { isField: setting === 'field', emails, credentials });
	const name = isTurned ? turned(withoutCredentials(last), withoutCredentials(first)) : withoutCredentials(last);
	const rest = isTurned || first === undefined ? further : [first, ...further];
	const dotted = generation === undefined ? '' : ` ${/^(?:jr|sr|jnr|snr)$/i.test(generation) ? `${generation}.` : generation}`;
	return { name: name === '' ? '' : `${titles.map((title) => `${title} `).join('')}${name}${dotted}`, rest: [...rest, ...behind] };
}

/** Where credentials stand among the parts of a name, of which `first` is the second that is none. */
function placeOfCredentials(parts: readonly string[], first: string | undefined): CommaContext['credentials'] {
	const at = parts.findIndex((part, index) => index > 0 && areCredentials(withoutEmoji(part)));
	if (at === -1) return 'none';
	return first !== undefined && at < parts.indexOf(first, 1) ? 'between' : 'behind';
}

/** `Smith, John Jr.` is John Smith Jr. */
function turned(last: string, first: string): string {
	const words = first.split(' ');
	const generation = words.length > 1 && generationOf(words[words.length - 1] ?? '') !== null ? words.pop() : undefined;
	return [...words, last, ...(generation === undefined ? [] : [generation])].join(' ');
}

/** Without credentials at its end: `Priya Sharma MBA`. Where all is in capitals, nobody can tell a credential from a name. */
function withoutCredentials(name: string): string {
	const isShouted = name === name.toUpperCase();
	let words: readonly string[] = name.split(' ');
	while (!isShouted) {
		// An emoji may follow the credentials, and goes with them.
		const solid = words.filter((word) => withoutEmoji(word) !== '');
		const last = withoutEmoji(solid[solid.length - 1] ?? '');
		const isTail = solid.length > (last.replace(/[^\p{L}]/gu, '').length > 2 ? 1 : 2) && isCredential(last) && /\p{Lu}/u.test(last);
		if (!isTail) break;
		words = solid.slice(0, -1);
	}
	return words.join(' ').replace(/[\s–—-]+$/, '');
}
