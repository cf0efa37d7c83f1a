import { cardsToWrite, formatCards, type Card } from '../../core/cards-to-write.ts';
import type { Contact } from '../../core/contact.ts';
import { addDays, type Day } from '../../core/day.ts';
import { occasionViewOf } from '../../core/due-list.ts';
import { CARD_DAYS, type Occurrence } from '../../core/occasion.ts';
import type { Settings } from '../../core/settings.ts';
import { NO_OCCASIONS, noCardsUntil } from '../../words/cards.ts';

/** A card to write to a contact. */
export type ContactCard = Card<Contact>;

/** The cards of the coming two weeks: for contacts who are living and not archived, whose tier has occasions. What settles an occasion in the due list takes its card off. */
export function cardsOf(contacts: readonly Contact[], settings: Pick<Settings, 'occasionNoticeDays'>, today: Day): readonly ContactCard[] {
	const wanted = contacts.filter(({ standing, tier }) => (standing.kind === 'active' || standing.kind === 'paused') && tier?.occasions === true);
	const asked = wanted.map((contact) => {
		const { name, address, occasions } = contact;
		const { touchDays, doneDays } = occasionViewOf(contact, settings, today);
		return { contact, name, address, occasions, touchedOn: touchDays, doneDays };
	});
	return cardsToWrite(asked, today, settings.occasionNoticeDays).map(({ contact: { contact }, occurrence }) => ({ contact, occurrence }));
}

/** All of them as text to copy or print. */
export function cardsText(cards: readonly ContactCard[], today: Day): string {
	return formatCards(cards.map(({ contact: { name, address, occasions }, occurrence }) => ({ contact: { name, address, occasions }, occurrence })), today);
}

/**
 * The day that marks an occasion as done. Marked before the due list gives notice of it, it is the occasion's own: a mark of today would be forgotten by
 * then, and the card asked for again.
 */
export function markDay({ day, daysUntil }: Occurrence, { occasionNoticeDays }: Pick<Settings, 'occasionNoticeDays'>, today: Day): Day {
	return daysUntil > occasionNoticeDays ? day : today;
}

/** What to say where there is nothing to write. */
export function noCardsSentence({ tiers }: Pick<Settings, 'tiers'>, today: Day): string {
	const names = tiers.filter(({ occasions }) => occasions).map(({ name }) => name);
	return names.length === 0 ? NO_OCCASIONS : noCardsUntil(addDays(today, CARD_DAYS), today, names);
}
