import type { OpenPromise } from '../core/promise.ts';
import { itemSource, withoutBlockId, type PlacedSource } from './item-source.ts';
import type { PlacedPromise } from './promises.ts';
import type { Range } from './structure/note-structure.ts';

/** A promise with its lines as they stand in its note, to be copied into another. */
export interface PromiseSource extends PlacedSource {
	/** What is promised, as it reads. */
	readonly text: OpenPromise['text'];
	/** The same for two promises whose checkbox and line are the same but for a block id. */
	readonly key: string;
}

/** The lines of a promise and of what is indented below it, but for those in the ranges to leave out. */
export function promiseSource(text: string, { promise, item, content }: PlacedPromise, leftOut: readonly Range[]): PromiseSource {
	const source = itemSource(text, item, content.to, leftOut);
	return { ...source, text: promise.text, key: withoutBlockId(source.first).trim() };
}
