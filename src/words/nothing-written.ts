/** Before the reason, a sentence: that an action has changed no note. */
export function nothingWritten(reason: string): string {
	return `Nothing was written. ${reason}`;
}
