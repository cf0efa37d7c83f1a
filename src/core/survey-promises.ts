import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import { duePromisesOf } from './due-promise.ts';
import type { Settings } from './settings.ts';

/** The promises whose day has come, and how many of them each age limit leaves. */
export interface PromiseSurvey {
	/** Each counted once, whomever it is made to. */
	readonly count: number;
	readonly oldest: Day;
	/** Limits in days, the shortest first; null, the last, is no limit. */
	readonly limits: ReadonlyArray<{ readonly days: number | null; readonly shown: number }>;
}

const LIMITS = [30, 90, 365];

/** What limits there are for old promises in other notes than the contacts' own; null where no promise has come due. */
export function surveyPromises(contacts: readonly Contact[], { oldPromiseDays }: Pick<Settings, 'oldPromiseDays'>, today: Day): PromiseSurvey | null {
	const living = contacts.filter(({ standing, promises }) => promises.length > 0 && standing.kind !== 'died' && standing.kind !== 'archived');
	const within = (days: number | null): readonly { readonly place: string; readonly due: Day }[] => {
		const due = living.flatMap((contact) => duePromisesOf(contact, { oldPromiseDays: days }, today));
		return [...new Map(due.map((promise) => [`${promise.path}\n${promise.line}`, promise])).entries()].map(([place, promise]) => ({ place, due: promise.due }));
	};
	const all = within(null);
	const days = all.map(({ due }) => due).sort();
	const [oldest] = days;
	if (oldest === undefined) return null;
	const limits = [...new Set([...LIMITS, ...(oldPromiseDays === null ? [] : [oldPromiseDays])])].sort((a, b) => a - b);
	return { count: all.length, oldest, limits: [...limits.map((limit) => ({ days: limit, shown: within(limit).length })), { days: null, shown: all.length }] };
}
