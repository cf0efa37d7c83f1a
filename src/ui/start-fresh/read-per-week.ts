/** A number of contacts a week as somebody types it; null if it is none that makes sense. */
export function readPerWeek(typed: string): number | null {
	const number = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0;
	return number >= 1 ? number : null;
}
