/** What is kept on this device alone, and not in the vault: what is folded, what can be undone. JSON values by key. */
export interface DeviceData {
	/** Null where nothing was saved, or it cannot be read. */
	load(key: string): unknown;
	/** Null forgets. What cannot be saved is not: nothing that matters depends on it. */
	save(key: string, value: unknown): void;
}
