/** Plain data, frozen through and through, so that nobody who is handed it can change what others are handed. */
export function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const part of Object.values(value)) frozen(part as unknown);
	}
	return value;
}
