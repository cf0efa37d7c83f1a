import type { Attendee } from '../../src/core/attendee.ts';

/** An attendee of whom only this is known. */
export function attendee(known: Partial<Attendee>): Attendee {
	return { name: null, isGuessedName: false, link: null, emails: [], phones: [], profiles: [], company: null, role: null, remark: null, kind: 'person', answer: null, came: null, place: null, ...known };
}
