import { parseAttendeeName } from './attendee-name.ts';
import { generationOf, isHonorific } from './attendee-words.ts';
import { givenNamesOf } from './name-comparison-nicknames.ts';
import { foldName } from './person-name.ts';

/** A name as it is compared: without case, accents, forms of address, credentials and the order of its words. */
export interface ComparedName {
	/** Equal for names that are the same. Empty where the name has no letters. */
	readonly key: string;
	/** Folded words in the order of the alphabet. */
	readonly words: readonly string[];
	/** `junior`, `senior`, `3`; null where the name says nothing of it. */
	readonly generation: string | null;
	/** Two words or more, or as much in a script that puts no blanks between them. */
	readonly isFull: boolean;
}

/**
 * How alike two names are. `same`: nothing but order and spelling of accents. `fits`: one has more words, a short form, or another spelling of the same sound (Müller, Mueller).
 * `loose`: initials, or only one says junior. `similar`: one letter apart, which different people are too. `different`: all else.
 */
export type Likeness = 'same' | 'fits' | 'loose' | 'similar' | 'different';

const BETWEEN_WORDS = /[\s\-‐‑‒–—_/.,·・•&|]+/;
/** Marks mean no more than an accent in these scripts; in others (Devanagari, Thai, kana) they are letters. */
const PLAIN_MARKS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u;
const WITHOUT_BLANKS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;
/** A given name in Chinese or Japanese has two characters at the most, mostly. */
const FULL_WITHOUT_BLANKS = 3;

/** A name made ready for comparison. */
export function compareReady(name: string): ComparedName {
	const plain = parseAttendeeName(name).name ?? name;
	const written = plain.split(BETWEEN_WORDS).map((word) => word.replace(/[^\p{L}\p{M}\p{N}'’]/gu, '')).filter((word) => word !== '');
	const generationWord = written.length > 1 ? (written[written.length - 1] ?? '') : '';
	const generation = generationOf(generationWord);
	const named = generation === null ? written : written.slice(0, -1);
	const first = named.findIndex((word) => !isHonorific(word));
	const words = (first <= 0 ? named : named.slice(first)).map(foldWord).filter((word) => word !== '');
	if (words.length > 0 && words.every((word) => WITHOUT_BLANKS.test(word))) return ofOneWord(words.join(''), generation);
	const sorted = [...words].sort();
	const key = sorted.join(' ');
	return { key: generation === null || key === '' ? key : `${key}, ${generation}`, words: sorted, generation, isFull: words.length > 1 };
}

function ofOneWord(word: string, generation: string | null): ComparedName {
	return { key: word, words: [word], generation, isFull: [...word].length >= FULL_WITHOUT_BLANKS };
}

function foldWord(word: string): string {
	const folded = PLAIN_MARKS.test(word) ? foldName(word) : word.normalize('NFKC').toLowerCase();
	return folded.replace(/['’]/g, '');
}

/** How alike two names are; the order of the two does not matter. */
export function likeness(a: ComparedName, b: ComparedName): Likeness {
	if (a.key === '' || b.key === '') return 'different';
	if (a.key === b.key) return 'same';
	if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return 'different';
	const words = likenessOfWords(a.words, b.words);
	const isOneSided = a.generation !== b.generation;
	return isOneSided && (words === 'same' || words === 'fits') ? 'loose' : words;
}

function likenessOfWords(a: readonly string[], b: readonly string[]): Likeness {
	const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
	if (isWithin(fewer, more)) return fewer.length === more.length ? 'same' : partLikeness(fewer);
	if (isWithin(fewer.map(transliterated), more.map(transliterated))) return 'fits';
	return likenessOfRest(withoutCommon(fewer, more), { hasCommon: withoutCommon(fewer, more)[0].length < fewer.length, isOneWord: more.length === 1 });
}

/** How alike two names are by the words that they do not have in common. */
function likenessOfRest([fewer, more]: readonly [readonly string[], readonly string[]], { hasCommon, isOneWord }: { readonly hasCommon: boolean; readonly isOneWord: boolean }): Likeness {
	const [one = '', other = ''] = [fewer[0], more[0]];
	const isNickname = fewer.length === 1 && more.some((word) => shareGivenName(one, word));
	if (isNickname && (hasCommon || isOneWord)) return 'fits';
	if (hasCommon && fewer.every((word) => more.some((long) => isInitialOf(word, long) || isInitialOf(long, word)))) return 'loose';
	return fewer.length === 1 && more.length === 1 && isOneLetterApart(one, other) ? 'similar' : 'different';
}

/** `A. B.` alone is within many names. */
function partLikeness(fewer: readonly string[]): Likeness {
	return fewer.some((word) => word.length > 1) ? 'fits' : 'loose';
}

function isWithin(fewer: readonly string[], more: readonly string[]): boolean {
	return withoutCommon(fewer, more)[0].length === 0;
}

/** What is left of each where each word takes one of the other. */
function withoutCommon(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
	const left = [...b];
	const own = a.filter((word) => {
		const at = left.indexOf(word);
		if (at !== -1) left.splice(at, 1);
		return at === -1;
	});
	return [own, left];
}

function isInitialOf(initial: string, word: string): boolean {
	return initial.length === 1 && word.startsWith(initial);
}

function shareGivenName(a: string, b: string): boolean {
	const names = givenNamesOf(b);
	return givenNamesOf(a).some((name) => names.includes(name));
}

/** `mueller` and `muller`, `oesterberg` and `osterberg`, `aase` and `ase` alike. */
export function transliterated(word: string): string {
	return word.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u').replace(/aa/g, 'a');
}

/** Shorter words are one letter apart too often. */
export const SHORTEST_SIMILAR = 3;

/** One letter more, less, other, or swapped with the next, in words of three letters or more. */
export function isOneLetterApart(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length < SHORTEST_SIMILAR || long.length - short.length > 1) return false;
	let same = 0;
	while (same < short.length && short[same] === long[same]) same++;
	if (short.length < long.length) return short.slice(same) === long.slice(same + 1);
	if (short.slice(same + 1) === long.slice(same + 1)) return true;
	return short[same] === long[same + 1] && short[same + 1] === long[same] && short.slice(same + 2) === long.slice(same + 2);
}
