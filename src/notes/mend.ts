import { asPast, lastTouchProperty, lastTouchToMend } from '../core/past-day.ts';
import { readDay } from '../core/day-text.ts';
import type { OwnMend } from '../core/problem.ts';
import { mendKeys } from './mend-keys.ts';
import { whyNotWrittenOver } from './next-touch.ts';
import { planProperties } from './properties/set-properties.ts';
import { keyOf, readContactNote, type NoteContext } from './read-contact-note.ts';
import { nothingToChange, refused, type EditPlan } from './splice.ts';

/** Mends what a problem offers to mend without asking. Where it is mended already, nothing changes. */
export function mendNote(text: string, mend: OwnMend, context: NoteContext): EditPlan {
	switch (mend) {
		case 'last-touch':
			return mendLastTouch(text, context);
		case 'doubled-keys':
			return mendKeys(text, context);
	}
}

/** Sets the properties of the last touch that are behind the list, cannot be read or lie in the future to the newest day of the list. */
function mendLastTouch(text: string, { settings, today }: NoteContext): EditPlan {
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	const day = lastTouchToMend(note.contact, today);
	if (day === null) return nothingToChange;
	const wrong = note.lookUp('last-touch').filter(({ value }) => {
		const read = readDay(value, settings.dayOrder);
		return read.kind === 'unreadable' || (read.kind === 'read' && asPast(read.value, today) === null);
	});
	for (const entry of wrong) {
		const refusal = whyNotWrittenOver(entry, settings);
		if (refusal !== null) return refusal;
	}
	const behind = lastTouchProperty(note.contact, today)?.property ?? keyOf(note, 'last-touch', settings);
	const keys = wrong.length === 0 ? [behind] : wrong.map(({ key }) => key);
	return planProperties(text, new Map(keys.map((key) => [key, day])));
}
