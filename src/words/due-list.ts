/** What the due list says of itself. */

/** How many there are to reach, as the status bar has it, which a phone has not. */
export function toReach(count: number): string {
	return count === 0 ? 'Nobody due' : `${count} to reach`;
}
