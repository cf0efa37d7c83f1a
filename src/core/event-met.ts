import type { Contact } from './contact.ts';
import { linkOfNestedList } from './day-text.ts';
import type { Day } from './day.ts';
import { isLinkTo } from './event-link-text.ts';
import type { PlannedEvent } from './event-plan.ts';
import { noteName } from './folder.ts';
import { foldName } from './person-name.ts';

/** The day to write as that of the meeting: that of the event, unless it is to come; null where there is none. */
export function metOnOfEvent({ day }: PlannedEvent, today: Day): Day | null {
	return day !== null && day > today ? null : day;
}

/** Whether the value of `met-at` means this very event: a link to its note, or the name of an event that has no note. */
export function isMetAtEvent(value: unknown, { name, path }: PlannedEvent, linkTarget: (link: string) => string | null): boolean {
	const text = typeof value === 'string' ? value.trim() : Array.isArray(value) ? (linkOfNestedList(value) ?? '') : '';
	const link = /^\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(text)?.[1];
	if (link === undefined) return path === null && name !== null && text !== '' && foldName(text) === foldName(name);
	const target = linkTarget(link);
	return path !== null && (target === null ? isLinkTo(link, path) : target === path);
}

/** Whether a known contact's note will get the day of the meeting, as far as its properties tell. */
export function lacksMetOn({ metAt, metOn }: Pick<Contact, 'metAt' | 'metOn'>, event: PlannedEvent, today: Day): boolean {
	const name = event.path === null ? event.name : noteName(event.path);
	return metOn === null && metAt !== null && name !== null && metOnOfEvent(event, today) !== null && foldName(metAt) === foldName(name);
}
