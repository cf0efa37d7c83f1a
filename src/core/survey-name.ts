const DAY_IN_NAME = /(?<!\d)\d{4}[-_.]?\d{2}[-_.]?\d{2}(?!\d)/;
/** What people put in front of a name or behind it: a mark, emoji, what stands in brackets, where somebody works. */
const BEFORE = /^[^\p{L}\p{N}([{]+/u;
const BEHIND = /\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|\s[-–—|·]\s.*$|\p{Extended_Pictographic}|\u200D|\uFE0F/gu;
const BETWEEN = /[\s,，、_&+]+/u;
const WORD = /^\p{L}[\p{L}\p{M}'’.·-]*$/u;
/** Words within a name that begin small. */
const PARTICLES = new Set('von van der den de da do dos das del della di du des la le el al bin ibn ben zu zum zur ten ter af av y e i und and'.split(' '));
const MOST_WORDS = 5;

/** Whether a note's name holds a day, as names of meetings and daily notes do. */
export function hasDayInName(name: string): boolean {
	return DAY_IN_NAME.test(name);
}

/**
 * Whether a note's name could be somebody's, in whatever script: a first name alone, `Berg, Anna`, `Ana Voss (Acme)`. Many a title could be one, too; what has
 * digits, or words in lower case behind one that is not, could not.
 */
export function couldBeSomebody(name: string): boolean {
	const words = name.replace(BEHIND, ' ').replace(BEFORE, '').split(BETWEEN).filter((word) => word !== '');
	if (words.length === 0 || words.some((word) => !WORD.test(word))) return false;
	const telling = words.filter((word) => !PARTICLES.has(word));
	const small = telling.filter((word) => /^\p{Ll}/u.test(word)).length;
	return telling.length <= MOST_WORDS && (small === 0 || small === telling.length);
}
