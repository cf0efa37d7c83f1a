import { addDays, parseDay, type Day } from '../core/day.ts';
import { dayMarked, OCCASION_GRACE_DAYS } from '../core/occasion.ts';
import { valueText } from '../core/problem.ts';
import { moreThanDays } from '../words/notes-contact.ts';
import { planProperties } from './properties/set-properties.ts';
import { keyOf, readContactNote, type NoteContext } from './read-contact-note.ts';
import { nothingToChange, refused, type EditPlan } from './splice.ts';

/** For so many days a mark is kept, at the least: longer than it holds. */
const KEPT_DAYS = 60;

/**
 * Marks the occasion that falls on a day as done for this year, beside the marks that may still hold. The mark is today, or the occasion's own day where today is
 * nearer to another one. Refused where something else than plain days stands there.
 */
export function markOccasion(text: string, day: Day, { settings, today }: NoteContext): EditPlan {
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	const key = keyOf(note, 'occasion-done', settings);
	const value = note.lookUp('occasion-done')[0]?.value;
	const marks = marksIn(value);
	if (marks === null) return refused(moreThanDays({ key, value: valueText(value) }));
	const noticeDays = settings.occasionNoticeDays;
	const isNearest = dayMarked(note.contact.occasions, today, { noticeDays, graceDays: OCCASION_GRACE_DAYS }) === day;
	const mark = isNearest ? today : day;
	if (marks.includes(mark)) return nothingToChange;
	const oldest = addDays(today, -Math.max(KEPT_DAYS, noticeDays + OCCASION_GRACE_DAYS));
	const all = [...marks.filter((one) => oldest === null || one >= oldest), mark];
	return planProperties(text, new Map([[key, all.length === 1 && !Array.isArray(value) ? mark : all]]));
}

/** Null where something else than a plain day or a list of such days stands there. */
function marksIn(value: unknown): readonly Day[] | null {
	if (value === null || value === undefined || value === '') return [];
	const days = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map((one) => (typeof one === 'string' ? parseDay(one) : null));
	return days.every((one) => one !== null) ? days : null;
}
