import { cardHeading, NO_ADDRESS } from '../words/cards-text.ts';
import type { Day } from './day.ts';
import { CARD_DAYS, isSettled, OCCASION_GRACE_DAYS, occurrencesAround, type Occasion, type Occurrence } from './occasion.ts';
import { foldName } from './person-name.ts';

/** What a card needs to know of a contact. */
export interface CardContact {
	readonly name: string;
	/** Of one line or several; null where the note has none. */
	readonly address: string | null;
	readonly occasions: readonly Occasion[];
	/** Days of touches, full or light: within notice and grace they settle an occasion, by whatever channel. */
	readonly touchedOn?: readonly Day[];
	/** Days on which an occasion was marked as done. */
	readonly doneDays?: readonly Day[];
}

/** A card to write, for the day of an occasion. */
export interface Card<T extends CardContact> {
	readonly contact: T;
	readonly occurrence: Occurrence;
}

/** The cards of the coming two weeks, by day and then by name: one for each occasion that is not settled yet, as the due list has it. `noticeDays`: of the settings. */
export function cardsToWrite<T extends CardContact>(contacts: readonly T[], today: Day, noticeDays: number): ReadonlyArray<Card<T>> {
	const cards = contacts.flatMap((contact) =>
		contact.occasions
			.flatMap((occasion) => occurrencesAround(occasion, today, 0, CARD_DAYS))
			.filter((occurrence) => !isDone(occurrence, contact, today, noticeDays))
			.map((occurrence) => ({ contact, occurrence, name: foldName(contact.name) })),
	);
	cards.sort((a, b) => (a.occurrence.day === b.occurrence.day ? compareText(a.name, b.name) : compareText(a.occurrence.day, b.occurrence.day)));
	return cards.map(({ contact, occurrence }) => ({ contact, occurrence }));
}

/** The cards as text to copy or print: the day, the name and what for, the address below, an empty line between cards. Empty where there are none. */
export function formatCards(cards: ReadonlyArray<Card<CardContact>>, today: Day): string {
	return cards.map((card) => [cardHeading(card.contact.name, card.occurrence, today), ...addressLines(card.contact.address)].join('\n')).join('\n\n');
}

function isDone(occurrence: Occurrence, { occasions, touchedOn = [], doneDays = [] }: CardContact, today: Day, noticeDays: number): boolean {
	return isSettled(occurrence, occasions, { today, noticeDays, graceDays: OCCASION_GRACE_DAYS, touchDays: touchedOn, doneDays });
}

/** An address of several lines in one: `Calle Mayor 1, 28013 Madrid`. */
export function addressInOneLine(address: string): string {
	return address.split(/\r\n|[\n\r]/).map((line) => line.trim().replace(/,+$/, '')).filter((line) => line !== '').join(', ');
}

function addressLines(address: string | null): readonly string[] {
	const lines = (address ?? '').split(/\r\n|[\n\r]/).map((line) => line.trim()).filter((line) => line !== '');
	return lines.length > 0 ? lines : [NO_ADDRESS];
}

function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
