/** What is said while notes are still being read. */

export const READING = 'Reading your notes…';
export const STILL_READING = 'Still reading your notes.';

export function stillToRead(count: number): string {
	return `Still reading your notes: ${count} to go.`;
}
