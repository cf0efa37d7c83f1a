import type { Attendee } from '../../core/attendee.ts';
import type { Contact } from '../../core/contact.ts';
import type { PersonChoice } from '../../core/event-choice.ts';
import { matchList, reviewEvent, type EventOptions, type MatchedList, type ReviewedEvent } from '../../core/event-review.ts';
import { indexContacts, unreadableNotes, type Match, type MatchingIndex } from '../../core/matching.ts';
import type { Problem } from '../../core/problem.ts';
import type { Settings } from '../../core/settings.ts';
import type { Screen } from '../screen.ts';
import type { AttendeeSource } from './attendee-sources.ts';
import { emptyTable, tableMoved, tableWithout, withChoices, withOptions, withoutSource, withReread, withSource, type EventTable } from './event-table.ts';
import { readingNotes } from './reading-notes.ts';

/** What is on the table while somebody looks an event's people over: the lists, what was said about each person, and what would come of it. */
export interface EventDesk {
	sources(): readonly AttendeeSource[];
	/** `given` is a list that the user pasted or dropped: it cannot be read again as one of the vault can. */
	addSource(source: AttendeeSource, from?: 'opened' | 'given'): void;
	/** Lists of the desk that were read anew: what was said of the entries that are as before stays. */
	reread(sources: readonly AttendeeSource[]): void;
	removeSource(source: AttendeeSource): void;
	options(): EventOptions;
	setOptions(change: Partial<EventOptions>): void;
	choose(entry: Attendee, change: Partial<PersonChoice>): void;
	/** The same about each of them. */
	chooseAll(entries: readonly Attendee[], change: Partial<PersonChoice>): void;
	/** A note or a folder has another path: lists, event and choices follow it. True where that concerns them. */
	moved(from: string, to: string): boolean;
	/** A note or a folder is gone: its people stay, and no links are written into it nor lead there. True where that concerns the lists or the event. */
	deleted(path: string): boolean;
	/** The user has said or given something that closing would lose. */
	isChanged(): boolean;
	/** What would be done, with the contacts as they are now: everybody may have to be matched anew. */
	review(): ReviewedEvent;
	/** The same with the contacts of the last review, so that nobody is matched anew but for what was said since. */
	reviewAsShown(): ReviewedEvent;
	/** What somebody was matched as when the list came: the group in which they stay, whatever is said about them. */
	firstKind(entry: Attendee): Match['kind'];
	/** The path of the note that a link of the lists leads to. */
	linkTarget(link: string): string | null;
}

const FOLLOW_UP = 'attendees-follow-up';

export function createEventDesk(screen: Screen, linkTarget: (link: string, from: string) => string | null): EventDesk {
	let table = emptyTable(savedFollowUp(screen));
	/** The entries of each person, as they were shown the last time. */
	let rows: ReadonlyMap<Attendee, readonly Attendee[]> = new Map();
	const entriesOf = (entry: Attendee): readonly Attendee[] => rows.get(entry) ?? [];
	const groups = createGroups(screen);
	const matching = createMatching(screen);
	const targetOf = (link: string): string | null => linkTarget(link, table.sources.find(({ note }) => note !== null)?.note?.path ?? '');
	const reviewWith = (contacts: ContactsOf): ReviewedEvent => {
		const reviewed = reviewEvent(matching(table, targetOf, contacts), table.choices, table.options, { settings: screen.settings(), today: screen.today(), contact: (path) => screen.known.contact(path) });
		groups.keep(reviewed);
		rows = new Map(reviewed.people.map(({ entry, entries }) => [entry, entries]));
		return reviewed;
	};
	/** True where there is another table now. */
	const change = (next: EventTable): boolean => {
		const isOther = next !== table;
		table = next;
		return isOther;
	};
	return {
		sources: () => table.sources,
		options: () => table.options,
		isChanged: () => table.isSaid || table.sources.some((source) => table.given.has(source)),
		review: () => reviewWith('now'),
		reviewAsShown: () => reviewWith('as-shown'),
		firstKind: (entry) => groups.of(entry),
		linkTarget: targetOf,
		addSource: (source, from = 'opened') => void change(withSource(table, source, from)),
		reread: (sources) => void change(withReread(table, sources)),
		removeSource: (source) => void change(withoutSource(table, source)),
		setOptions(options) {
			change(withOptions(table, options));
			if (options.followUpDays !== undefined) screen.device.save(FOLLOW_UP, options.followUpDays);
		},
		choose: (entry, said) => void change(withChoices(table, [entry], said, entriesOf)),
		chooseAll: (entries, said) => void change(withChoices(table, entries, said, entriesOf)),
		moved: (from, to) => change(tableMoved(table, from, to)),
		deleted: (path) => change(tableWithout(table, path)),
	};
}

function savedFollowUp({ device }: Screen): number | null {
	const saved = device.load(FOLLOW_UP);
	return typeof saved === 'number' && Number.isInteger(saved) && saved > 0 && saved <= 365 ? saved : null;
}

/** In which group each person stands: the one of the first time, once all notes are read that tell who is known. */
function createGroups({ known }: Screen): { readonly keep: (reviewed: ReviewedEvent) => void; readonly of: (entry: Attendee) => Match['kind'] } {
	const kinds = new Map<Attendee, Match['kind']>();
	let isSettled = false;
	return {
		keep({ people }) {
			if (!isSettled) kinds.clear();
			isSettled ||= readingNotes(known) === null;
			for (const { entry, match } of people) if (!kinds.has(entry)) kinds.set(entry, match.kind);
		},
		of: (entry) => kinds.get(entry) ?? 'new',
	};
}

/** The contacts as they are now, or as they were the last time. */
type ContactsOf = 'now' | 'as-shown';

/** Matches the people of a table, and remembers that until something on which it depends changes. */
function createMatching(screen: Screen): (table: EventTable, linkTarget: (link: string) => string | null, contacts: ContactsOf) => MatchedList {
	let last: { readonly settings: Settings; readonly revision: number; readonly index: MatchingIndex; readonly matched: MatchedList } | null = null;
	let indexed: { readonly contacts: readonly Contact[]; readonly problems: readonly Problem[]; readonly index: MatchingIndex } | null = null;
	return ({ sources, choices, revision }, linkTarget, which) => {
		const { contacts, problems } = which === 'as-shown' && indexed !== null ? indexed : { contacts: screen.known.contacts(), problems: screen.known.problems(screen.today()) };
		const settings = screen.settings();
		if (indexed?.contacts !== contacts || indexed.problems !== problems) indexed = { contacts, problems, index: indexContacts(contacts, unreadableNotes(problems)) };
		const { index } = indexed;
		if (last?.index !== index || last.settings !== settings || last.revision !== revision) {
			const attendees = sources.flatMap(({ list }) => list.attendees);
			last = { settings, revision, index, matched: matchList(attendees, choices, { index, linkTarget, settings }) };
		}
		return last.matched;
	};
}
