import type { LeftOver } from './left-over.ts';

/** What was done in a session, by kind: a touch logged, a promise kept, something else crossed off (a question, what they promised), an occasion marked as done, somebody put off, how often to be in touch changed. */
export type Deed = 'touch' | 'promise' | 'crossed-off' | 'occasion' | 'put-off' | 'cycle';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** `You logged two touches and kept a promise.` Null: nothing was done. */
export function deedsPhrase(deeds: readonly Deed[]): string | null {
	const count = (deed: Deed): number => deeds.filter((one) => one === deed).length;
	const part = (deed: Deed, one: string, several: (number: string) => string): readonly string[] => {
		const times = count(deed);
		if (times === 0) return [];
		return [times === 1 ? one : several(inWords(times))];
	};
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

/** `Five more can wait until next week.` */
function leftPhrase(left: number): string {
	if (left === 0) return 'Nobody else needs you today.';
	return `${capital(inWords(left))} more can wait until next week.`;
}

/** `One contact has a promise due. Two birthdays are on the list: Cards to write. Five more can wait until next week.` */
export function leftOverPhrase(left: LeftOver): string {
	const { promises, birthdays, otherOccasions, setDays, freshMeetings, byLateness } = left;
	const occasions = birthdays + otherOccasions;
	const parts = [
		...say(promises, 'contact has a promise due', 'contacts have promises due', '.'),
		...(otherOccasions === 0 ? say(birthdays, 'birthday is on the list', 'birthdays are on the list', cardsPhrase(left)) : say(occasions, 'occasion is on the list', 'occasions are on the list', cardsPhrase(left))),
		...say(setDays, 'day that you set has come', 'days that you set have come', '.'),
		...say(freshMeetings, 'person you just met waits for a first word', 'people you just met wait for a first word', '.'),
	];
	if (parts.length === 0) return leftPhrase(byLateness);
	return [...parts, ...(byLateness === 0 ? [] : [leftPhrase(byLateness)])].join(' ');
}

/** Points to the cards of the occasions that are counted. */
function cardsPhrase({ birthdays, otherOccasions, hasCards, cards }: LeftOver): string {
	if (!hasCards) return '.';
	return cards === birthdays + otherOccasions ? ': Cards to write.' : `, ${inWords(cards)} of them in Cards to write.`;
}

function say(count: number, one: string, several: string, end: string): readonly string[] {
	return count === 0 ? [] : [`${capital(inWords(count))} ${count === 1 ? one : several}${end}`];
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
