import type { Attendee } from './attendee.ts';
import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import { doubtAbout } from './event-doubt.ts';
import { jobDifference, withoutJobAt } from './event-job.ts';
import type { Match } from './matching.ts';
import type { NewPromise } from './promise.ts';
import type { Settings } from './settings.ts';
import { findChannel } from './touch.ts';

/** The event that people were at. */
export interface PlannedEvent {
	/** Null where nobody named it. */
	readonly name: string | null;
	/** Its note; null where it has none. */
	readonly path: string | null;
	/** Null where it is not known. */
	readonly day: Day | null;
}

export type PersonToDo =
	| { readonly kind: 'create' }
	/** Blanks are filled in, and the touch is logged where one is wanted. */
	| { readonly kind: 'update'; readonly contact: Contact }
	| { readonly kind: 'nothing' };

/** One person of a list and what is to be done about them. */
export interface PlannedPerson {
	readonly match: Match;
	/** Their entries as the list has them: by these they are found again in the event's note. */
	readonly entries: readonly Attendee[];
	/** What is known of them, as the user left it. */
	readonly attendee: Attendee;
	readonly toDo: PersonToDo;
	/** The key of a tier; null for none. Only a new contact gets one. */
	readonly tier: string | null;
	readonly promise: NewPromise | null;
	/** What becomes of a company or role in the note that differs from the list's. */
	readonly job: 'keep' | 'update';
	/** Contacts that they were told apart from, for good. */
	readonly apartFrom: readonly Contact[];
	/** Where a new note lies; null for the folder of the plan. */
	readonly folder: string | null;
}

export interface FollowUp {
	/** After the event's day: from then on, as event-follow-up.ts spreads them. */
	readonly days: number;
}

/** What creating contacts from an event would do, for the user to look over and change. */
export interface EventPlan {
	readonly event: PlannedEvent;
	/** Where new notes lie; '' is the top of the vault. */
	readonly folder: string;
	/** Tags of new notes, without `#`. What is none (see isTagName) is not written. */
	readonly tags: readonly string[];
	/** The touch that the event was, for the known; null where it counts as none. Its channel is null where the settings have no meetings. */
	readonly touch: { readonly channel: string | null } | null;
	/** When to be in touch with new contacts; null leaves that to their tier. */
	readonly followUp: FollowUp | null;
	readonly people: readonly PlannedPerson[];
}

export interface PlanOptions {
	readonly event: PlannedEvent;
	/** The list that was matched. */
	readonly attendees: readonly Attendee[];
	readonly tier?: string | null;
	readonly isTouch?: boolean;
	readonly followUpDays?: number | null;
	readonly tags?: readonly string[];
}

/**
 * What to do unless the user says otherwise: the new are created, the known brought up to date, and nothing is done about the unsure, those left out, and the new of whom
 * it is doubtful who they are.
 */
export function planEvent(matches: readonly Match[], options: PlanOptions, settings: Settings): EventPlan {
	const { event, attendees, tier = null, isTouch = false, followUpDays = null, tags = [] } = options;
	return {
		event,
		folder: settings.newContactFolder ?? settings.contactFolders[0] ?? '',
		tags,
		touch: isTouch ? { channel: findChannel('meeting', settings.channels)?.name ?? null } : null,
		followUp: followUpDays === null ? null : { days: followUpDays },
		people: matches.map((match) => ({
			match,
			// In the order of the list, on which it depends who is who.
			entries: [...match.sources].sort((a, b) => a - b).flatMap((source) => attendees[source] ?? []),
			attendee: match.attendee,
			toDo: toDoFor(match),
			tier,
			promise: null,
			job: 'keep',
			apartFrom: [],
			folder: null,
		})),
	};
}

/** Whether nothing is to be done about somebody unless their own box is ticked: the note of somebody who died is left in peace. */
export function isLeftInPeace({ match }: Pick<PlannedPerson, 'match'>): boolean {
	return match.kind === 'known' && match.contact.standing.kind === 'died';
}

function toDoFor(match: Match): PersonToDo {
	switch (match.kind) {
		case 'new':
			return { kind: doubtAbout(match.attendee) === null ? 'create' : 'nothing' };
		case 'known':
			return isLeftInPeace({ match }) ? { kind: 'nothing' } : { kind: 'update', contact: match.contact };
		case 'unsure':
		case 'left-out':
			return { kind: 'nothing' };
	}
}

/** The job that a person's list and note differ in; null where there is no note, or no difference. */
export function differenceFor({ toDo, attendee }: PlannedPerson): ReturnType<typeof jobDifference> {
	return toDo.kind === 'update' ? jobDifference(toDo.contact, attendee) : null;
}

/** What the list says of a person that goes with the company in their note: where that one stays, nothing of the job at another. */
export function saidBesideJob(person: PlannedPerson): Attendee {
	const company = person.job === 'keep' ? (differenceFor(person)?.company ?? null) : null;
	return company === null ? person.attendee : withoutJobAt(company.theirs, person.attendee);
}
