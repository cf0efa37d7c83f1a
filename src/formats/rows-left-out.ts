import { leftOutWithoutPerson, type Entry } from '../words/attendee-files.ts';

/** A sentence on rows without a person; none where there are none. */
export function rowsLeftOut(count: number, entry: Entry = 'row'): readonly string[] {
	return count === 0 ? [] : [leftOutWithoutPerson(count, entry)];
}
