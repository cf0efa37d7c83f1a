import type { Attendee } from '../src/core/attendee.ts';
import type { Contact } from '../src/core/contact.ts';
import { indexContacts, matchAttendees, noMatchOptions } from '../src/core/matching.ts';
import { attendee } from '../test/support/attendee.ts';
import { compare, type Comparison } from './measure/ratio.ts';
import { milliseconds, type Bench, type Row } from './measure/row.ts';
import { mailOf, nameOf } from './vault/contact-text.ts';
import { contactsIn } from './vault/contacts.ts';
import { generateVault } from './vault/generate.ts';
import { TODAY } from './vault/today.ts';

/** A large event, half of whose people are known. */
export const matching: Bench = {
	name: 'matching',
	async run() {
		const contacts = contactsIn(generateVault({ contacts: 10_000, dated: 0, others: 0, seed: 7 }, TODAY));
		const attendees = Array.from({ length: 5_000 }, (_, index) => attendee({ name: nameOf(index + 7_500), emails: index % 3 === 0 ? [] : [mailOf(index + 7_500)] }));
		const index = indexContacts(contacts);
		const hash = (): unknown => hashKeys(contacts, attendees);
		const cold = await compare(() => matchAttendees(attendees, indexContacts(contacts), noMatchOptions), hash, 7);
		const warm = await compare(() => matchAttendees(attendees, index, noMatchOptions), hash, 7);
		return [rowOf('matching 5,000 attendees with 10,000 contacts', warm, `${matchAttendees(attendees, index, noMatchOptions).filter(({ kind }) => kind === 'known').length} known`), rowOf('the same, the contacts’ names made ready as well', cold, '')];
	},
};

function rowOf(what: string, { work, base, ratio }: Comparison, remark: string): Row {
	return { what, beside: 'hashing the names, words and addresses of both once', figure: milliseconds(work.median), base: milliseconds(base.median), ratio, most: 10, remark };
}

/** What any matching without comparing all with all has to do: every key of both once into a table. */
function hashKeys(contacts: readonly Contact[], attendees: readonly Attendee[]): number {
	const byKey = new Map<string, number>();
	const hash = (text: string): void => void byKey.set(text.toLowerCase(), (byKey.get(text.toLowerCase()) ?? 0) + 1);
	const hashAll = (name: string, others: readonly string[]): void => {
		for (const word of name.split(' ')) hash(word);
		for (const text of [name, ...others]) hash(text);
	};
	for (const { name, aliases, emails, phones, profiles, path } of contacts) hashAll(name, [...aliases, ...emails, ...phones, ...profiles.map(({ url }) => url), path]);
	for (const { name, emails } of attendees) hashAll(name ?? '', emails);
	return byKey.size;
}
