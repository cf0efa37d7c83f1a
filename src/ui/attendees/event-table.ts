import type { Attendee } from '../../core/attendee.ts';
import { noChoice, withoutTakenBack, type PersonChoice } from '../../core/event-choice.ts';
import type { Choices, EventOptions } from '../../core/event-review.ts';
import type { AttendeeSource } from './attendee-sources.ts';
import { choicesMoved, eventMoved, eventWithout, sourcesMoved, sourcesWithout } from './moved-notes.ts';
import { choicesCarried, listsReread } from './reread-lists.ts';

/** What lies on the table: the lists, what holds for everybody, and what was said about each person. */
export interface EventTable {
	readonly sources: readonly AttendeeSource[];
	/** Those of them that the user pasted or dropped. */
	readonly given: ReadonlySet<AttendeeSource>;
	readonly options: EventOptions;
	/** The user has said which event it was: no source says it any more. */
	readonly isEventSaid: boolean;
	readonly choices: Choices;
	readonly isSaid: boolean;
	/** Another number when people have to be matched anew. */
	readonly revision: number;
}

const noEvent: EventOptions['event'] = { name: null, path: null, day: null };

export function emptyTable(followUpDays: number | null): EventTable {
	const options = { event: noEvent, folder: null, tags: [], tier: null, isTouch: false, followUpDays };
	return { sources: [], given: new Set(), options, isEventSaid: false, choices: new Map(), isSaid: false, revision: 0 };
}

/** With one list more; a date that the user has cleared does not come back with it. */
export function withSource(table: EventTable, source: AttendeeSource, from: 'opened' | 'given'): EventTable {
	const event = table.isEventSaid ? table.options.event : eventWith(table.options.event, source);
	const given = from === 'given' ? new Set([...table.given, source]) : table.given;
	return { ...changedLists(table, [...table.sources, source], event), given };
}

/** With lists that were read anew; what was said of entries that say the same as before stays. */
export function withReread(table: EventTable, reread: readonly AttendeeSource[]): EventTable {
	const sources = listsReread(table.sources, reread);
	const event = table.isEventSaid ? table.options.event : sources.reduce(eventWith, noEvent);
	return { ...changedLists(table, sources, event), choices: choicesCarried(table.choices, table.sources, sources) };
}

/** With one list less, and with its event only if another list says the same. */
export function withoutSource(table: EventTable, source: AttendeeSource): EventTable {
	const sources = table.sources.filter((one) => one !== source);
	return changedLists(table, sources, table.isEventSaid ? table.options.event : sources.reduce(eventWith, noEvent));
}

export function withOptions(table: EventTable, change: Partial<EventOptions>): EventTable {
	return { ...table, options: { ...table.options, ...change }, isSaid: true, isEventSaid: table.isEventSaid || change.event !== undefined };
}

/** With the same said about each of these people. `entriesOf` gives all entries of the one whom the choices know by an entry: what is taken back holds for none of them. */
export function withChoices(table: EventTable, entries: readonly Attendee[], change: Partial<PersonChoice>, entriesOf: (entry: Attendee) => readonly Attendee[]): EventTable {
	const choices = new Map(table.choices);
	for (const entry of entries) {
		for (const one of entriesOf(entry)) {
			const said = choices.get(one);
			if (said !== undefined) choices.set(one, withoutTakenBack(said, change));
		}
		choices.set(entry, { ...(choices.get(entry) ?? noChoice), ...change });
	}
	const isMatchedAnew = 'typed' in change || 'apartFrom' in change || 'isTakenIn' in change;
	return { ...table, choices, isSaid: true, revision: isMatchedAnew ? table.revision + 1 : table.revision };
}

/** Once a note or a folder has another path; the same table where that concerns nothing on it. */
export function tableMoved(table: EventTable, from: string, to: string): EventTable {
	const { sources, options, choices } = table;
	const moved = { sources: sourcesMoved(sources, from, to), event: eventMoved(options.event, from, to), choices: choicesMoved(choices, from, to) };
	if (moved.sources === sources && moved.event === options.event && moved.choices === choices) return table;
	return { ...changedLists(table, moved.sources, moved.event), choices: moved.choices };
}

/** Once a note or a folder is gone; the same table where neither lists nor event are of it. */
export function tableWithout(table: EventTable, gone: string): EventTable {
	const { sources, options } = table;
	const left = { sources: sourcesWithout(sources, gone), event: eventWithout(options.event, gone) };
	return left.sources === sources && left.event === options.event ? table : changedLists(table, left.sources, left.event);
}

function changedLists(table: EventTable, sources: readonly AttendeeSource[], event: EventOptions['event']): EventTable {
	return { ...table, sources, options: { ...table.options, event }, revision: table.revision + 1 };
}

/** What a further source says of the event, where nobody has said it yet. A note says it before all others. */
function eventWith({ name, path, day }: EventOptions['event'], { list, note }: AttendeeSource): EventOptions['event'] {
	if (path === null && note !== null) return { name: list.event ?? name, path: note.path, day: list.day ?? day };
	return { name: name ?? list.event, path, day: day ?? list.day };
}
