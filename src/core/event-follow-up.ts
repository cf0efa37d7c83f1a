import { restingUntil } from './away.ts';
import type { Contact } from './contact.ts';
import { addDays, laterDay, type Day } from './day.ts';
import type { DueList } from './due-list.ts';
import type { EventPlan } from './event-plan.ts';
import { standingDays } from './fresh-plan.ts';
import { contactsThatFit } from './session-plan.ts';
import type { Settings } from './settings.ts';
import { spreadDueDays } from './spread-weeks.ts';
import type { SpreadFollowUps } from '../words/attendees.ts';

/** What follow-ups are planned beside. */
export interface FollowUpContext {
	/** Everybody who has a note already. */
	readonly contacts: readonly Contact[];
	/** Who of them is due; asked for only where there are many to follow up. */
	readonly list: () => DueList;
	readonly settings: Settings;
	readonly today: Day;
}

/**
 * The days on which so many new contacts are to be heard from again, in their order and none before today; null where no follow-up is wanted. As many as a week has time for
 * come in the week that begins with the day that was asked for. Of more no week gets any beyond that number, those who are due in it anyhow among them.
 */
export function followUpDays({ followUp, event }: Pick<EventPlan, 'followUp' | 'event'>, count: number, { contacts, list, settings, today }: FollowUpContext): readonly Day[] | null {
	if (followUp === null) return null;
	const perWeek = contactsThatFit(settings.minutesAWeek, settings.minutesPerContact);
	const first = laterDay(addDays(event.day ?? today, followUp.days), today);
	const people = Array.from({ length: count }, (_, index) => index);
	if (count <= perWeek) return spreadDueDays(people, { perWeek, from: first, standing: [] }).map(({ day }) => day);
	const from = laterDay(first, restingUntil(settings.awayUntil, today) ?? first);
	const standing = standingDays({ contacts, list: list(), settings, today }, new Set(), from);
	return spreadDueDays(people, { perWeek, from, standing }).map(({ day }) => day);
}

/** When the first and the last of many are followed up, for the user to look over; null where they fit into a week, or there are none. */
export function spreadOf(days: readonly Day[] | null, settings: Pick<Settings, 'minutesAWeek' | 'minutesPerContact'>): SpreadFollowUps | null {
	const perWeek = contactsThatFit(settings.minutesAWeek, settings.minutesPerContact);
	const [first, last] = [days?.[0], days?.[days.length - 1]];
	return days === null || first === undefined || last === undefined || days.length <= perWeek ? null : { count: days.length, first, last, perWeek };
}
