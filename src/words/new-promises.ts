/** Promises that the program writes into a note. */

export function replyTo(name: string): string {
	return `Reply to ${name}`;
}
