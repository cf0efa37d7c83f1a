import type { Attendee } from '../src/core/attendee.ts';
import type { Contact } from '../src/core/contact.ts';
import { indexContacts, matchAttendees, noMatchOptions } from '../src/core/matching.ts';
import { linkKey, namesOf } from '../src/core/matching-index.ts';
import { nearKeysOf } from '../src/core/name-comparison-keys.ts';
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
		const warm = await compare(() => matchAttendees(attendees, index, noMatchOptions), () => hashKeys(contacts, attendees), 7);
		const keys = keysOf(contacts);
		const cold = await compare(() => indexContacts(contacts), () => hashAll(keys), 7);
		return [
			rowOf('matching 5,000 attendees with 10,000 contacts', 'hashing the names, words and addresses of both once', warm, `${matchAttendees(attendees, index, noMatchOptions).filter(({ kind }) => kind === 'known').length} known`),
			rowOf('making 10,000 contacts ready to be matched, once for a dialog', 'putting the same keys together and hashing them', cold, `${keys.length.toLocaleString('en')} keys: names, their spellings a letter apart, short forms, initials, links, addresses`),
		];
	},
};

function rowOf(what: string, beside: string, { work, base, ratio }: Comparison, remark: string): Row {
	return { what, beside, figure: milliseconds(work.median), base: milliseconds(base.median), ratio, most: 10, remark };
}

/** Each key by which a contact is found, as often as a contact has it, and nothing of what it was made from. */
function keysOf(contacts: readonly Contact[]): readonly string[] {
	const keys = contacts.flatMap((contact) => [...namesOf(contact).flatMap((name) => [name.key, ...name.words, ...nearKeysOf(name)]), ...contact.emails, ...contact.phones, linkKey(contact.path)]);
	return JSON.parse(JSON.stringify(keys)) as readonly string[];
}

/** Each key is put together anew: a text that has been hashed before knows its hash. */
function hashAll(keys: readonly string[]): number {
	const found = new Set<string>();
	for (const key of keys) found.add(`${key} `);
	return found.size;
}

/** What any matching without comparing all with all has to do: every key of both once into a table. */
function hashKeys(contacts: readonly Contact[], attendees: readonly Attendee[]): number {
	const keys = new Set<string>();
	const hash = (text: string): void => void keys.add(text.toLowerCase());
	for (const { name, aliases, emails, phones, profiles, path } of contacts) {
		hash(name);
		hash(path);
		for (const list of [name.split(' '), aliases, emails, phones]) for (const text of list) hash(text);
		for (const { url } of profiles) hash(url);
	}
	for (const { name, emails } of attendees) {
		hash(name ?? '');
		for (const list of [(name ?? '').split(' '), emails]) for (const text of list) hash(text);
	}
	return keys.size;
}
