/** As far as every list knows its items. */
interface Item {
	readonly kind: string;
	/** No other item of the list has it. */
	readonly key: string;
}

/** What stands in a list from top to bottom. An item is made when it is asked for: of ten thousand only those in sight are drawn. */
export interface ItemList<T extends Item> {
	readonly length: number;
	/** Undefined where none stands. */
	at(index: number): T | undefined;
	kindAt(index: number): T['kind'] | undefined;
	keyAt(index: number): string | undefined;
	/** Where the item with that key stands; -1 where none has it. */
	indexOf(key: string): number;
	/** How many there are of each kind. */
	kinds(): ReadonlyMap<T['kind'], number>;
}

/** Items that are there already. */
export function listOf<T extends Item>(items: readonly T[]): ItemList<T> {
	return {
		length: items.length,
		at: (index) => items[index],
		kindAt: (index) => items[index]?.kind,
		keyAt: (index) => items[index]?.key,
		indexOf: (wanted) => items.findIndex(({ key }) => key === wanted),
		kinds() {
			const counts = new Map<T['kind'], number>();
			for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
			return counts;
		},
	};
}

/** One list below the other. */
export function joined<T extends Item>(lists: ReadonlyArray<ItemList<T>>): ItemList<T> {
	let length = 0;
	const parts = lists.map((list) => {
		const from = length;
		length += list.length;
		return { list, from, to: length };
	});
	let last = parts[0];
	const partAt = (index: number): typeof last => {
		// Mostly one after the other is asked for.
		if (last === undefined || index < last.from || index >= last.to) last = parts.find(({ from, to }) => index >= from && index < to);
		return last;
	};
	return {
		length,
		at(index) {
			const part = partAt(index);
			return part?.list.at(index - part.from);
		},
		kindAt(index) {
			const part = partAt(index);
			return part?.list.kindAt(index - part.from);
		},
		keyAt(index) {
			const part = partAt(index);
			return part?.list.keyAt(index - part.from);
		},
		indexOf(key) {
			for (const { list, from } of parts) {
				const index = list.indexOf(key);
				if (index >= 0) return from + index;
			}
			return -1;
		},
		kinds() {
			const sums = new Map<T['kind'], number>();
			for (const [kind, count] of lists.flatMap((list) => [...list.kinds()])) sums.set(kind, (sums.get(kind) ?? 0) + count);
			return sums;
		},
	};
}

/** All items, made now. */
export function allOf<T extends Item>(list: ItemList<T>): readonly T[] {
	return Array.from({ length: list.length }, (_, index) => list.at(index)).filter((item) => item !== undefined);
}
