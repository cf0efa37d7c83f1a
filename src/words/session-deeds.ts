import type { LeftOver } from '../core/left-over.ts';

/** What was done in a session, by kind: a touch logged, a promise kept, something else crossed off (a question, what they promised), an occasion marked as done, somebody put off, how often to be in touch changed. */
export type Deed = 'touch' | 'promise' | 'crossed-off' | 'occasion' | 'put-off' | 'cycle';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** `You logged two touches and kept a promise.` Null: nothing was done. */
export function deedsPhrase(deeds: readonly Deed[]): string | null {
	const count = (deed: Deed): number => deeds.filter((one) => one === deed).length;
	const part = (deed: Deed, one: string, several: (number: string) => string): readonly string[] => say(count(deed), one, several);
	const parts = [
		...part('touch', 'logged a touch', (number) => `logged ${number} touches`),
		...part('promise', 'kept a promise', (number) => `kept ${number} promises`),
		...part('crossed-off', 'crossed one thing off', (number) => `crossed ${number} things off`),
		...part('occasion', 'marked an occasion as done', (number) => `marked ${number} occasions as done`),
		...part('cycle', 'found a better rhythm for one', (number) => `found a better rhythm for ${number}`),
		...part('put-off', 'put one off', (number) => `put ${number} off`),
	];
	return parts.length === 0 ? null : `You ${joined(parts)}.`;
}

/** `You looked in on three contacts.`: where nothing was written. */
export function lookedPhrase(shown: number): string {
	return shown === 1 ? 'You looked in on one contact.' : `You looked in on ${inWords(shown)} contacts.`;
}

/** What can wait goes first: `Five can wait until next week. For a free moment before then: one contact with a promise due and two birthdays (Cards to write).` */
export function leftOverPhrase(left: LeftOver): string {
	const { promises, birthdays, otherOccasions, setDays, freshMeetings, byLateness } = left;
	const parts = [
		...say(promises, 'one contact with a promise due', (number) => `${number} contacts with promises due`),
		...occasionsPhrase(birthdays, otherOccasions).map((occasions) => occasions + cardsPhrase(left)),
		...say(setDays, 'somebody you set a day for', (number) => `${number} contacts you set a day for`),
		...say(freshMeetings, 'a first word to somebody you just met', (number) => `a first word to ${number} people you just met`),
	];
	if (parts.length === 0 && byLateness === 0) return 'Nobody else needs you today.';
	const waiting = byLateness === 0 ? [] : [`${capital(inWords(byLateness))} can wait until next week.`];
	const rest = parts.length === 0 ? [] : [`For a free moment${byLateness === 0 ? '' : ' before then'}: ${joined(parts)}.`];
	return [...waiting, ...rest].join(' ');
}

function occasionsPhrase(birthdays: number, otherOccasions: number): readonly string[] {
	if (otherOccasions === 0) return say(birthdays, 'one birthday', (number) => `${number} birthdays`);
	return say(birthdays + otherOccasions, 'one occasion', (number) => `${number} occasions`);
}

/** Points to the cards of the occasions that are counted. */
function cardsPhrase({ birthdays, otherOccasions, hasCards, cards }: LeftOver): string {
	if (!hasCards) return '';
	return cards === birthdays + otherOccasions ? ' (Cards to write)' : ` (${inWords(cards)} of them in Cards to write)`;
}

function say(count: number, one: string, several: (number: string) => string): readonly string[] {
	if (count === 0) return [];
	return [count === 1 ? one : several(inWords(count))];
}

/** `three`; digits beyond twelve. */
export function inWords(count: number): string {
	return NUMBERS[count] ?? String(count);
}

function joined(parts: readonly string[]): string {
	return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
