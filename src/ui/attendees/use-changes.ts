import { useEffect, useState } from 'preact/hooks';
import type { EventChanges } from '../../actions/find-changes.ts';
import type { ReviewedEvent } from '../../core/event-review.ts';
import type { Screen } from '../screen.ts';
import { changesOf } from './create-from-review.ts';
import type { EventDesk } from './event-desk.ts';

/** Of more people it would take too long to read all their notes each time something is said. */
const MOST_PEOPLE = 50;
/** Milliseconds after the last change. */
const AFTER_QUIET = 200;

/** What would be changed in notes that are there, as these are now. Null while that is worked out, of many people, and where it cannot be. */
export function useChanges(screen: Screen, desk: EventDesk, review: ReviewedEvent, isWriting: boolean): EventChanges | null {
	const [found, setFound] = useState<{ readonly key: string; readonly changes: EventChanges | null } | null>(null);
	const key = keyOf(review);
	useEffect(() => {
		if (key === null || isWriting) return undefined;
		let isStale = false;
		const timer = window.setTimeout(() => {
			void changesOf(screen, desk, review).then((changes) => {
				if (!isStale) setFound({ key, changes });
			});
		}, AFTER_QUIET);
		return () => {
			isStale = true;
			window.clearTimeout(timer);
		};
	}, [review, isWriting]);
	return found !== null && found.key === key ? found.changes : null;
}

/** Equal while the same would be done; null where there is nothing to do, or too much. */
function keyOf({ people, event, touch, folder, tags, followUp }: ReviewedEvent): string | null {
	const those = people.filter(({ toDo, apartFrom }) => toDo.kind !== 'nothing' || apartFrom.length > 0);
	if (those.length === 0 || those.length > MOST_PEOPLE) return null;
	return JSON.stringify([event, touch, folder, tags, followUp, those.map(({ toDo, attendee, entries, promise, job, apartFrom, tier }) => [toDo, attendee, entries, promise, job, apartFrom, tier])]);
}
