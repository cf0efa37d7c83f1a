/** What reading a value gave: the value, nothing there, or the reason why it cannot be read (a sentence that says what would be right). */
export type Reading<T> =
	| { readonly kind: 'read'; readonly value: T }
	| { readonly kind: 'blank' }
	| { readonly kind: 'unreadable'; readonly message: string };

export const blank = { kind: 'blank' } as const;

export function read<T>(value: T): Reading<T> {
	return { kind: 'read', value };
}

export function unreadable(message: string): { readonly kind: 'unreadable'; readonly message: string } {
	return { kind: 'unreadable', message };
}

/** The value that was read, or null where there is none or it cannot be read. */
export function valueOf<T>(reading: Reading<T>): T | null {
	return reading.kind === 'read' ? reading.value : null;
}
