import { restingUntil } from './away.ts';
import type { Contact } from './contact.ts';
import { addDays, daysBetween, type Day } from './day.ts';
import type { DueEntry, DueList } from './due-list.ts';
import { nextDueDay } from './network.ts';
import type { Settings } from './settings.ts';
import { startFresh, type FreshStart } from './start-fresh.ts';

/** What a plan is made from. */
export interface FreshPlanOptions {
	/** Everybody: those who are not spread take their room in the weeks. */
	readonly contacts: readonly Contact[];
	readonly list: DueList;
	readonly settings: Settings;
	readonly today: Day;
	/** The most in any week; at least 1. */
	readonly perWeek: number;
	/** Whether those are spread too whose own day has come. */
	readonly withSetDays: boolean;
	/** Paths of those whom the plan is about; null: everybody. */
	readonly among?: ReadonlySet<string> | null;
	/** Paths of contacts who stay as they are. */
	readonly leftOut?: ReadonlySet<string>;
}

/** A week of the plan. Where nobody of the backlog is in it, it is full with others. */
export interface FreshWeek {
	/** Its first day, and how many weeks it is after the first. */
	readonly from: Day;
	readonly index: number;
	readonly starts: readonly FreshStart[];
	/** Contacts who are due in it anyhow. */
	readonly others: number;
}

/** Who of a backlog comes up when. */
export interface FreshPlan {
	/** How many are waiting, all of the plan's. */
	readonly waiting: number;
	/** The first day of the first week: today, or the day on which a list that rests is back. */
	readonly from: Day;
	/** From the first to the last, without a gap. */
	readonly weeks: readonly FreshWeek[];
	/** How many they are; 0 where nobody waits. */
	readonly weekCount: number;
	/** Those after the first week, who get a next touch. Those of the first week are due as they are. */
	readonly moved: readonly FreshStart[];
}

const WEEK = 7;

/** Those who wait by lateness alone, new ones among them; with those whose own day has come if that is wanted. Promises, occasions and fresh meetings are for now. */
export function backlogOf(due: readonly DueEntry[], withSetDays: boolean): readonly DueEntry[] {
	return due.filter(({ rank }) => rank === 'by-lateness' || (withSetDays && rank === 'set-day'));
}

/** Spreads a backlog over as many weeks as it needs, beside all others who are due in them. */
export function freshPlanOf({ contacts, list, settings, today, perWeek, withSetDays, among = null, leftOut = new Set() }: FreshPlanOptions): FreshPlan {
	const backlog = backlogOf(list.due, withSetDays).filter(({ contact: { path } }) => !leftOut.has(path) && (among === null || among.has(path)));
	const from = restingUntil(settings.awayUntil, today) ?? today;
	const standing = standingDays({ contacts, list, settings, today }, new Set(backlog.map(({ contact }) => contact.path)), from);
	const starts = startFresh(backlog, { perWeek, today: from, tiers: settings.tiers, standing });
	const weeks = weeksOf(starts, standing, from);
	return { waiting: backlog.length, from, weeks, weekCount: weeks.length, moved: weeks.flatMap((week) => (week.index === 0 ? [] : week.starts)) };
}

/**
 * Days that are taken by those who are not spread, by weeks from a day on. Whoever is on the list waits today, whatever for; and everybody comes up on their next day, as
 * "Your network" counts them. Nobody is in one week twice.
 */
export function standingDays({ contacts, list, settings, today }: Pick<FreshPlanOptions, 'contacts' | 'list' | 'settings' | 'today'>, spread: ReadonlySet<string>, from: Day): readonly Day[] {
	const listed = new Set(list.due.map(({ contact }) => contact.path));
	return contacts.flatMap((contact) => {
		if (spread.has(contact.path)) return [];
		const next = nextDueDay(contact, settings, today);
		if (!listed.has(contact.path)) return next ?? [];
		return next === null || weekOf(next, from) === 0 ? [today] : [today, next];
	});
}

/** Weeks after the first; 0 also for what is before it. */
function weekOf(day: Day, from: Day): number {
	return Math.max(0, Math.floor(daysBetween(from, day) / WEEK));
}

function weeksOf(starts: readonly FreshStart[], standing: readonly Day[], from: Day): readonly FreshWeek[] {
	const others = new Map<number, number>();
	for (const day of standing) others.set(weekOf(day, from), (others.get(weekOf(day, from)) ?? 0) + 1);
	const byWeek = new Map<number, FreshStart[]>();
	for (const start of starts) byWeek.set(weekOf(start.day, from), [...(byWeek.get(weekOf(start.day, from)) ?? []), start]);
	const count = Math.max(-1, ...byWeek.keys()) + 1;
	return Array.from({ length: count }, (_, index) => ({ from: addDays(from, index * WEEK), index, starts: byWeek.get(index) ?? [], others: others.get(index) ?? 0 }));
}
