import { changesTo, changesToBlank } from '../words/event-review.ts';
import type { Attendee } from './attendee.ts';
import type { Contact } from './contact.ts';
import { saysNothing } from './attendee-nothing.ts';
import { pageProperty } from './event-pages.ts';
import { isSameCompany } from './matching-evidence.ts';
import { foldName } from './person-name.ts';

/** What a list says of somebody's job that their note says otherwise. Null: the same, or one of the two does not say. */
export interface JobDifference {
	readonly company: Difference | null;
	readonly role: Difference | null;
}

export interface Difference {
	readonly ours: string;
	readonly theirs: string;
}

/** What taking the list's job over changes in the note: `Initech → Globex`. A role goes with the company that it was in, unless the list names one. */
export function jobChangeWords({ company, role }: JobDifference, ours: Pick<Contact, 'role'>, theirs: Pick<Attendee, 'role'>): readonly string[] {
	const changes = [company, role].flatMap((one) => (one === null ? [] : [changesTo(one.ours, one.theirs)]));
	return company !== null && ours.role !== null && theirs.role === null ? [...changes, changesToBlank(ours.role)] : changes;
}

/** Where the company or the role on a list differs from those in the note; null where neither does. */
export function jobDifference({ companies, role: ours }: Pick<Contact, 'companies' | 'role'>, { company, role }: Pick<Attendee, 'company' | 'role'>): JobDifference | null {
	const isNewCompany = company !== null && !saysNothing(company) && !companies.every(saysNothing) && !companies.some((one) => isSameCompany(one, company));
	const isNewRole = role !== null && ours !== null && !saysNothing(role) && !saysNothing(ours) && foldName(ours) !== foldName(role);
	if (!isNewCompany && !isNewRole) return null;
	return { company: isNewCompany ? { ours: companies.join(', '), theirs: company } : null, role: isNewRole ? { ours, theirs: role } : null };
}

/** What a list says of somebody without what belongs to a job at another company: its role, and addresses and pages of that company, as far as their names tell. A profile such as LinkedIn's is their own. */
export function withoutJobAt(company: string, attendee: Attendee): Attendee {
	const isOfCompany = (host: string): boolean => host.split('.').slice(0, -1).some((name) => isSameCompany(name, company));
	return {
		...attendee,
		role: null,
		emails: attendee.emails.filter((email) => !isOfCompany(email.slice(email.lastIndexOf('@') + 1))),
		profiles: attendee.profiles.filter((url) => pageProperty(url) !== 'website' || !isOfCompany(/^https?:\/\/(?:[^\s/?#@]*@)?([^\s/?#:]+)/i.exec(url)?.[1] ?? '')),
	};
}
