import type { PersonToDo } from '../../core/event-plan.ts';
import type { ReviewedEvent } from '../../core/event-review.ts';

/** Whether a plan creates and updates the same notes as another: what the user has looked over is what is done, and nothing else. */
export function isSamePlan(one: ReviewedEvent, other: ReviewedEvent): boolean {
	const [mine, theirs] = [writesOf(one), writesOf(other)];
	return mine.length === theirs.length && mine.every((write, at) => write === theirs[at]);
}

/** What is written for each person, in an order of its own. */
function writesOf({ people }: ReviewedEvent): readonly string[] {
	return people.flatMap(({ toDo, attendee }) => writeFor(toDo, attendee.name ?? attendee.emails[0] ?? '')).sort();
}

function writeFor(toDo: PersonToDo, name: string): readonly string[] {
	switch (toDo.kind) {
		case 'create':
			return [`create:${name}`];
		case 'update':
			return [`update:${toDo.contact.path}`];
		case 'nothing':
			return [];
	}
}
