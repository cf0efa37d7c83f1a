/** Numbers that look random and are the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export interface Random {
	/** From 0 to below `limit`, a whole number. */
	readonly below: (limit: number) => number;
	readonly pick: <T>(choices: readonly T[]) => T;
	/** True in that part of the cases, from 0 to 1. */
	readonly chance: (part: number) => boolean;
}

export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return { below, pick: (choices) => choices[below(choices.length)] as (typeof choices)[number], chance: (part) => next() < part };
}
