import { localWords } from '../core/attendee-address.ts';
import { isNameLike } from '../core/attendee-name.ts';
import { shieldQuotedPairs } from '../core/attendee-quotes.ts';
import { commasMean, isTitle } from '../core/attendee-separators.ts';
import { isMadeOfBoth } from '../core/attendee-turned.ts';
import { areCredentials, isCompanyLike, isParticle, isRole } from '../core/attendee-words.ts';
import { foldName } from '../core/person-name.ts';
import { isMailAddress } from './mail-address.ts';

const BULLET = /^(?:(?:[-*+•▪◦‣·–—]|\d{1,4}[.)])\s+|\[[ xX]\]\s+|>\s*)/;
const LABEL = /^(?:to|cc|bcc|from|an|von|à|de|para|a|da|aan|van|kopie|attendees|participants|people|guests|invitees|who|with|required|optional|organi[sz]er|teilnehmer(?:innen)?|teilnehmende|gäste|participantes|invités|asistentes|invitados|convidados|partecipanti|invitati|deelnemers|gasten)\s*:\s*/i;
/**
 * The people in a pasted text as they stand there, one text each: one a line, or several with `;` or `,` between them. `Last, First` stays
 * together where it is told by what stands around it.
 */
export function splitEntries(text: string): readonly string[] {
	const lines = text
		.split(/\r\n|\n|\r/)
		.reduce<string[]>((joined, line) => {
			const before = joined[joined.length - 1];
			// A mail program breaks a long line between name and address.
			const isRest = before !== undefined && /[\p{L}"']\s*$/u.test(before) && !/@[^;,]*$/.test(before) && /^\s*<[^<>\s]+@/.test(line);
			if (isRest) joined[joined.length - 1] = `${before} ${line.trim()}`;
			else joined.push(line);
			return joined;
		}, [])
		.map(withoutMarks)
		.filter((line) => line !== '');
	return lines.flatMap((line) => splitLine(line, lines.length > 1)).filter((entry) => entry !== '');
}

function withoutMarks(line: string): string {
	let rest = line.trim();
	while (BULLET.test(rest)) rest = rest.replace(BULLET, '');
	return rest.replace(/^\*\*([^*]+:)\*\*|^\*\*([^*]+)\*\*:/, '$1$2:').replace(/::+/, ':').replace(LABEL, '').trim();
}

function splitLine(line: string, isOneOfSeveral: boolean): readonly string[] {
	const bySemicolon = splitOutside(line, ';');
	if (bySemicolon.length > 1) {
		const parts = bySemicolon.filter((part) => part !== '');
		return commasMean(parts.map((part) => splitOutside(part, ','))) === 'within' ? parts : parts.flatMap((part) => splitLine(part, false));
	}
	const parts = withTitlesJoined(withNumbersJoined(splitOutside(line, ',').filter((part) => part !== '')));
	if (parts.length < 2) return parts.flatMap((part) => splitPair(part, 2));
	return line.includes('@') ? joinAddressed(parts, isOneOfSeveral) : joinNames(parts, isOneOfSeveral);
}

/** A phone number belongs to whoever stands before it. */
function withNumbersJoined(parts: readonly string[]): readonly string[] {
	return joinedTo(parts, (part) => (/^[+\d(][\d\s()./-]{5,}$/.test(part) ? ' – ' : null));
}

/** Credentials and forms of address belong to the name before, also where an address stands behind them. */
function withTitlesJoined(parts: readonly string[]): readonly string[] {
	return joinedTo(parts, (part) => (isTitle(part) ? ', ' : null));
}

/** The parts, each that `sign` gives a sign for joined by it to the one before. */
function joinedTo(parts: readonly string[], sign: (part: string) => string | null): readonly string[] {
	const groups: string[][] = [];
	for (const part of parts) {
		const between = sign(part);
		const group = groups[groups.length - 1];
		if (between === null || group === undefined) groups.push([part]);
		else group.push(between, part);
	}
	return groups.map((group) => group.join(''));
}

/** `Ana Diaz and Bo Berg` are two; how many words each needs at least, since `Berg & Berg` may be a company. */
function splitPair(text: string, fewestWords: number): readonly string[] {
	const names = text.split(/\s+(?:and|und|et|&)\s+/);
	return names.length === 2 && names.every((name) => isNameLike(name, 3) && name.split(' ').length >= fewestWords) ? names : [text];
}

/** Cut at a sign, but not within quotation marks, brackets or parentheses; trimmed. */
function splitOutside(text: string, sign: string): readonly string[] {
	const parts: string[] = [];
	let depth = 0;
	let isQuoted = false;
	let start = 0;
	const isPaired = (text.split('"').length - 1) % 2 === 0;
	const shielded = shieldQuotedPairs(text);
	for (let at = 0; at < text.length; at++) {
		const character = shielded[at] ?? '';
		if (character === '"' && isPaired) isQuoted = !isQuoted;
		else if (isQuoted) continue;
		else if ('<([{'.includes(character)) depth++;
		else if ('>)]}'.includes(character)) depth = Math.max(0, depth - 1);
		else if (character === sign && depth === 0) {
			parts.push(text.slice(start, at));
			start = at + 1;
		}
	}
	// Without its other half, a parenthesis parts nothing.
	if (depth > 0) return text.split(sign).map((part) => part.trim());
	return [...parts, text.slice(start)].map((part) => part.trim());
}

/** Parts of a line with addresses: `Diaz, Ana <a@b>` is one, `Ana Diaz, ana@acme.example` too, `Bo Berg, Ana Diaz <a@b>` are two. */
function joinAddressed(parts: readonly string[], isOneOfSeveral: boolean): readonly string[] {
	if (isOnePerson(parts, isOneOfSeveral)) return [parts.join(' – ')];
	const entries: string[] = [];
	let waiting: string[] = [];
	for (const part of parts) {
		const before = waiting[waiting.length - 1];
		if (areCredentials(part) && before !== undefined) {
			waiting[waiting.length - 1] = `${before}, ${part}`;
		} else if (!part.includes('@')) {
			waiting.push(part);
		} else {
			const joined = before === undefined ? null : joinAddress(before, part);
			entries.push(...(joined === null ? waiting : waiting.slice(0, -1)), joined ?? part);
			waiting = [];
		}
	}
	return [...entries, ...waiting];
}

/** A line that says one thing after another of the same person: `Ana Diaz, ana@acme.example, CTO, Acme`. */
function isOnePerson([name = '', address = '', ...others]: readonly string[], isOneOfSeveral: boolean): boolean {
	const isAlone = isMailAddress(bareAddress(address)) && ![name, ...others].some((part) => part.includes('@'));
	return isAlone && (isOneOfSeveral || address !== bareAddress(address) || others.some(isAboutSomebody));
}

/** A name and the address after it, or the two halves of `Diaz, Ana <a@b>`; null where they are two people. */
function joinAddress(before: string, part: string): string | null {
	if (isMailAddress(bareAddress(part))) return `${before} <${bareAddress(part)}>${part.slice(bareAddress(part).length)}`;
	const [, name = '', address = ''] = /^(.*?)[<("']?([^\s<>()"']+@[^\s<>()"']+)/s.exec(part) ?? [];
	return isOneName(before, bareName(name), address) ? `${before}, ${part}` : null;
}

/** Whether `last, first` before an address is one person. `Bo, Ana Diaz <ana@b>` are two, unless the address knows of a Bo; `van der Berg` alone is nobody. */
function isOneName(last: string, first: string, address: string): boolean {
	if (isNameLike(last, 5) && isMadeOfBoth(last, first, address)) return true;
	const isKnown = localWords(address).includes(foldName(last).split(' ').pop() ?? '');
	return isLastFirst(last, first) && (!first.includes(' ') || isKnown || isParticle(last.split(/\s/)[0] ?? ''));
}

/** `Bob (EXT)` and `Jane, PhD` without what is no name. */
function bareName(text: string): string {
	const [name = '', ...titles] = text.replace(/\([^()]*\)/g, ' ').split(',').map((part) => part.replace(/\s+/g, ' ').trim());
	return [name, ...titles.filter((title) => title !== '' && !isTitle(title))].join(', ');
}

/** `ana@acme.example – +34 600 000 000` without what was joined to it. */
function bareAddress(part: string): string {
	return part.split(' – ')[0] ?? '';
}

function isAboutSomebody(text: string): boolean {
	return isRole(text) || isCompanyLike(text);
}

/** Parts of a line of names: credentials belong to the name before; in a list with one a line, `Diaz, Ana` is one person. */
function joinNames(parts: readonly string[], isOneOfSeveral: boolean): readonly string[] {
	const [first = '', second = ''] = parts;
	if (isOneOfSeveral && parts.length === 2 && isLastFirst(first, second)) return [`${first}, ${second}`];
	// One person with what they do and where: `Ana Diaz, CTO, Acme`.
	if (first.includes(' ') && parts.length <= 3 && parts.slice(1).some(isRole)) return [parts.join(', ')];
	const people = joinedTo(parts, (part) => (areCredentials(part) ? ', ' : null));
	return people.flatMap((part, index) => splitPair(index === 0 ? part : part.replace(/^(?:and|und|et|y|e|en|&)\s+/i, ''), 1));
}

/** A family name and what can be first names: a single word on one side, or a particle in front. */
function isLastFirst(last: string, first: string): boolean {
	const words = (name: string): number => name.trim().split(/\s+/).filter((word) => word !== '').length;
	if (words(first) === 0 || words(first) > 3) return false;
	return (words(last) === 1 || isParticle(last.trim().split(/\s/)[0] ?? '')) && !/^(?:and|und|et|y|&)\s/i.test(first);
}
