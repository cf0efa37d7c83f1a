import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attendee, AttendeeList } from '../../../src/core/attendee.ts';
import { readAttendees } from '../../../src/formats/read-attendees.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/formats');

/** Names of the recorded files, invented people in the shapes that the programs write. */
export const FIXTURES = readdirSync(FOLDER).sort();

/** The bytes of a recorded file. */
export function fixture(name: string): Uint8Array {
	return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** The list in a recorded file; a file that has none fails the test. */
export function listIn(name: string): AttendeeList {
	const reading = readAttendees(name, fixture(name));
	if (reading.kind !== 'list') throw new Error(`${name}: ${reading.kind}`);
	return reading.list;
}

/** An attendee without what is blank, for comparing in a test. */
export function brief(attendee: Attendee): Record<string, unknown> {
	const isTold = ([key, value]: [string, unknown]): boolean =>
		value !== null && !(Array.isArray(value) && value.length === 0) && !(key === 'kind' && value === 'person') && !(key === 'isGuessedName' && value === false);
	return Object.fromEntries(Object.entries(attendee).filter(isTold));
}
