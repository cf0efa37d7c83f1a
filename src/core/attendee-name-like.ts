import { isHonorific, isParticle } from './attendee-words.ts';

/** Whether a text has the look of a name: a few words, each but the particles with a capital or of a script that has none. */
export function isNameLike(text: string, mostWords: number): boolean {
	const words = withoutEmoji(text).split(/\s+/).filter((word) => word !== '' && word !== '·');
	const isWord = (word: string): boolean => /^['’"“(]?(?:d['’]|l['’]|al-|el-)?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}'’.\-‐‑&"”)®™]*$/u.test(word);
	const capital = words.filter(isWord);
	return words.length > 0 && words.length <= mostWords && capital.length > 0 && words.every((word) => isWord(word) || isParticle(word) || isHonorific(word));
}

/** A text without emoji, trimmed. */
export function withoutEmoji(text: string): string {
	return text.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F/gu, '').trim();
}
