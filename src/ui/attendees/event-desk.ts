import type { Attendee } from '../../core/attendee.ts';
import type { Contact } from '../../core/contact.ts';
import { noChoice, type PersonChoice } from '../../core/event-choice.ts';
import { matchList, reviewEvent, type EventOptions, type MatchedList, type ReviewedEvent } from '../../core/event-review.ts';
import { indexContacts, type Match, type MatchingIndex } from '../../core/matching.ts';
import type { Settings } from '../../core/settings.ts';
import type { Screen } from '../screen.ts';
import type { AttendeeSource } from './attendee-sources.ts';

/** What is on the table while somebody looks an event's people over: the lists, what was said about each person, and what would come of it. */
export interface EventDesk {
	sources(): readonly AttendeeSource[];
	addSource(source: AttendeeSource): void;
	removeSource(source: AttendeeSource): void;
	options(): EventOptions;
	setOptions(change: Partial<EventOptions>): void;
	choose(entry: Attendee, change: Partial<PersonChoice>): void;
	/** The user has said something that closing would lose. */
	isChanged(): boolean;
	review(): ReviewedEvent;
	/** What somebody was matched as when the list came: the group in which they stay, whatever is said about them. */
	firstKind(entry: Attendee): Match['kind'];
	/** The path of the note that a link of the lists leads to. */
	linkTarget(link: string): string | null;
}

const noEvent: EventOptions['event'] = { name: null, path: null, day: null };
const FOLLOW_UP = 'attendees-follow-up';

export function createEventDesk(screen: Screen, linkTarget: (link: string, from: string) => string | null): EventDesk {
	let sources: readonly AttendeeSource[] = [];
	let options: EventOptions = { event: noEvent, folder: null, tags: [], tier: null, isTouch: false, followUpDays: savedFollowUp(screen) };
	let choices: ReadonlyMap<Attendee, PersonChoice> = new Map();
	let list: readonly Attendee[] = [];
	let isChanged = false;
	/** The user has said which event it was: no source says it any more. */
	let isEventSaid = false;
	/** Another number when people have to be matched anew. */
	let revision = 0;
	const firstKinds = new Map<Attendee, Match['kind']>();
	const matching = createMatching(screen);
	const targetOf = (link: string): string | null => linkTarget(link, sources.find(({ note }) => note !== null)?.note?.path ?? '');
	const take = (next: readonly AttendeeSource[]): void => {
		sources = next;
		list = sources.flatMap(({ list: { attendees } }) => attendees);
		revision += 1;
	};
	const review = (): ReviewedEvent => {
		const reviewed = reviewEvent(matching(list, choices, revision, targetOf), choices, options, { settings: screen.settings(), today: screen.today(), contact: (path) => screen.known.contact(path) });
		for (const { entry, match } of reviewed.people) if (!firstKinds.has(entry)) firstKinds.set(entry, match.kind);
		return reviewed;
	};
	return {
		sources: () => sources,
		options: () => options,
		isChanged: () => isChanged,
		review,
		firstKind: (entry) => firstKinds.get(entry) ?? 'new',
		linkTarget: targetOf,
		addSource(source) {
			take([...sources, source]);
			options = { ...options, event: eventWith(options.event, source) };
		},
		removeSource(source) {
			take(sources.filter((one) => one !== source));
			if (!isEventSaid) options = { ...options, event: sources.reduce(eventWith, noEvent) };
		},
		setOptions(change) {
			options = { ...options, ...change };
			isChanged = true;
			isEventSaid ||= change.event !== undefined;
			if (change.followUpDays !== undefined) screen.device.save(FOLLOW_UP, change.followUpDays);
		},
		choose(entry, change) {
			choices = new Map(choices).set(entry, { ...(choices.get(entry) ?? noChoice), ...change });
			isChanged = true;
			if ('typed' in change || 'apartFrom' in change || 'isTakenIn' in change) revision += 1;
		},
	};
}

/** What a further source says of the event, where nobody has said it yet. A note says it before all others. */
function eventWith({ name, path, day }: EventOptions['event'], { list, note }: AttendeeSource): EventOptions['event'] {
	if (path === null && note !== null) return { name: list.event ?? name, path: note.path, day: list.day ?? day };
	return { name: name ?? list.event, path, day: day ?? list.day };
}

function savedFollowUp({ device }: Screen): number | null {
	const saved = device.load(FOLLOW_UP);
	return typeof saved === 'number' && Number.isInteger(saved) && saved > 0 && saved <= 365 ? saved : null;
}

/** Matches a list, and remembers it until something that it depends on changes. */
function createMatching(screen: Screen): (list: readonly Attendee[], choices: ReadonlyMap<Attendee, PersonChoice>, revision: number, linkTarget: (link: string) => string | null) => MatchedList {
	let last: { readonly contacts: readonly Contact[]; readonly settings: Settings; readonly revision: number; readonly matched: MatchedList } | null = null;
	let indexed: { readonly contacts: readonly Contact[]; readonly index: MatchingIndex } | null = null;
	return (list, choices, revision, linkTarget) => {
		const contacts = screen.known.contacts();
		const settings = screen.settings();
		if (indexed?.contacts !== contacts) indexed = { contacts, index: indexContacts(contacts) };
		if (last?.contacts !== contacts || last.settings !== settings || last.revision !== revision) {
			last = { contacts, settings, revision, matched: matchList(list, choices, { index: indexed.index, linkTarget, settings }) };
		}
		return last.matched;
	};
}
