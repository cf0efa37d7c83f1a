/** Words for how close somebody is, from the closest group of four to the last. Folded. */
const RANKS: ReadonlyArray<readonly string[]> = [
	['core', 'inner', 'inner circle', 'vip', 'closest', 'best', 'best friend', 'best friends', 'top', 'very close', 'intimate', 'high', 'highest', 'very high', 'strong', 'hot', 'platinum', 'gold', 'essential', 'vital', 'first', 'primary', 's', 'hoch', 'eng', 'haute', 'alta', 'alto', 'hoog'],
	['key', 'close friend', 'close friends', 'good friend', 'good friends', 'friend', 'friends', 'important', 'medium', 'mid', 'middle', 'moderate', 'silver', 'active', 'regular', 'good', 'second', 'secondary', 'mittel', 'moyenne', 'media', 'medio', 'gemiddeld'],
	['network', 'outer', 'outer circle', 'casual', 'acquaintance', 'acquaintances', 'low', 'weak', 'bronze', 'normal', 'extended', 'occasional', 'third', 'niedrig', 'basse', 'baja', 'bassa', 'laag'],
	['keep warm', 'dormant', 'distant', 'cold', 'peripheral', 'inactive', 'rare', 'rarely', 'periphery', 'lowest', 'very low', 'fourth', 'e', 'f'],
];

export const LAST_RANK = RANKS.length - 1;

/** Says the closest beside words for less, and less than the closest beside one of these. */
const CLOSE = 'close';

/** How close a word says that somebody is, from 0 for the closest to LAST_RANK; null where it says nothing. `beside`: all words of these notes, on which it depends, too: `warm` is next to `hot`, and the last but one otherwise. */
export function rankOf(word: string, beside: readonly string[]): number | null {
	if (word === 'warm') return beside.includes('hot') || beside.includes('cold') ? 1 : 3;
	if ((word === 'inner' || word === 'inner circle') && beside.includes('core')) return 1;
	if (word === CLOSE) return beside.some((other) => RANKS[0]?.includes(other) === true) ? 1 : 0;
	const rank = RANKS.findIndex((words) => words.includes(word));
	return rank === -1 ? null : rank;
}
