/** What several reports of the command line say: sentences. */

/** `tiers`: what a note may say, by key. */
export function noContactsYet(folder: string, tiers: readonly string[]): string {
	return `No contacts yet. Write a note for each in the folder ${folder}, with a tier: ${tiers.join(', ')}.`;
}

/** In a sentence that counts those who are in no list. */
export function withoutTier(count: number): string {
	return `${count} without a tier`;
}

export function paused(count: number): string {
	return `${count} paused`;
}
