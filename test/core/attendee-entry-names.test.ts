import { describe, expect, it } from 'vitest';
import { parseAttendeeEntry } from '../../src/core/attendee-entry.ts';
import { parseAttendeeName } from '../../src/core/attendee-name.ts';

/** What an entry says besides nothing, and the words that stand for the name. */
function said(text: string): unknown {
	const entry = parseAttendeeEntry(text);
	if (entry === null) return null;
	const facts = Object.entries(entry.attendee).filter(([, value]) => value !== null && value !== false && value !== 'person' && !(Array.isArray(value) && value.length === 0));
	return { ...Object.fromEntries(facts), place: entry.name === null ? null : text.slice(entry.name.from, entry.name.to) };
}

describe('emphasis and quotation marks around a name are no part of it', () => {
	it.each<readonly [string, unknown]>([
		['**Zed Yee:** wants slides', { name: 'Zed Yee', remark: 'wants slides', place: 'Zed Yee' }],
		['**Zed Yee**: wants slides', { name: 'Zed Yee', remark: 'wants slides', place: 'Zed Yee' }],
		['==Ttt Bee:== hi there', { name: 'Ttt Bee', remark: 'hi there', place: 'Ttt Bee' }],
		['*Ital Name*', { name: 'Ital Name', place: 'Ital Name' }],
		['*Ital Name*, Acme', { name: 'Ital Name', company: 'Acme', place: 'Ital Name' }],
		['_Under Name_', { name: 'Under Name', place: 'Under Name' }],
		['***Both Name***', { name: 'Both Name', place: 'Both Name' }],
		['*Ooo Bee (Acme)*', { name: 'Ooo Bee', company: 'Acme', place: 'Ooo Bee' }],
		['**Ana Diaz (Acme):** wants *the* slides', { name: 'Ana Diaz', company: 'Acme', remark: 'wants *the* slides', place: 'Ana Diaz' }],
		['**Doe, Jane**', { name: 'Jane Doe', place: 'Doe, Jane' }],
		['"Quy Ree", Acme', { name: 'Quy Ree', company: 'Acme', place: 'Quy Ree' }],
		['“Quy Ree”, Acme', { name: 'Quy Ree', company: 'Acme', place: 'Quy Ree' }],
		["'Quy Ree', Acme", { name: 'Quy Ree', company: 'Acme', place: 'Quy Ree' }],
		['"Smith, Dana", Acme', { name: 'Dana Smith', company: 'Acme', place: 'Smith, Dana' }],
		['"Annie" Diaz', { name: 'Annie Diaz', place: '"Annie" Diaz' }],
		['Ana "Annie" Diaz', { name: 'Ana "Annie" Diaz', place: 'Ana "Annie" Diaz' }],
		["Siobhan O'Meagher, Acme", { name: "Siobhan O'Meagher", company: 'Acme', place: "Siobhan O'Meagher" }],
		['**[[Ooo Bee]]:** wants slides', { name: 'Ooo Bee', link: 'Ooo Bee', remark: 'wants slides', place: '[[Ooo Bee]]' }],
		['*[[Ooo Bee]]*, Acme', { name: 'Ooo Bee', link: 'Ooo Bee', company: 'Acme', place: '[[Ooo Bee]]' }],
		['"[[Ooo Bee]]", Acme', { name: 'Ooo Bee', link: 'Ooo Bee', company: 'Acme', place: '[[Ooo Bee]]' }],
	])('%s', (text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	it.each(['**Nnn** Bee', 'Nnn **Bee**', '***Both** Name*', '_Nnn_ Bee'])('a name that emphasis ends within has no place, since a link there would hold half a mark: %s', (text) => {
		expect(said(text)).toMatchObject({ name: text.replace(/[*_]/g, ''), place: null });
	});

	it('marks that are no pair stay what they were', () => {
		expect(said('Ana_Diaz')).toMatchObject({ name: 'Ana_Diaz' });
		expect(said('Ana Diaz: 2 * 3 * 4')).toMatchObject({ name: 'Ana Diaz', remark: '2 * 3 * 4' });
		expect(said('Ana Diaz: *the* slides')).toMatchObject({ name: 'Ana Diaz', remark: '*the* slides' });
	});
});

describe('a handle or an arrow ends a name', () => {
	it.each<readonly [string, unknown]>([
		['Xav Fee @xavfee', { name: 'Xav Fee', remark: '@xavfee', place: 'Xav Fee' }],
		['Ned Nee → Acme', { name: 'Ned Nee', company: 'Acme', place: 'Ned Nee' }],
		['Ned Nee -> Acme', { name: 'Ned Nee', company: 'Acme', place: 'Ned Nee' }],
		['Ana Diaz @ Acme', { name: 'Ana Diaz', company: 'Acme', place: 'Ana Diaz' }],
	])('%s', (text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('in doubt, a comma is not turned round', () => {
	it.each<readonly [string, unknown]>([
		['Ned Fee, PhD, Acme', { name: 'Ned Fee', company: 'Acme', place: 'Ned Fee' }],
		['Ned Kee, M.D., Acme', { name: 'Ned Kee', company: 'Acme', place: 'Ned Kee' }],
		['Ned Nee, Acme, PhD', { name: 'Ned Nee', company: 'Acme', place: 'Ned Nee' }],
		['Ned Oee, Globex Research, PhD', { name: 'Ned Oee', company: 'Globex Research', place: 'Ned Oee' }],
		['Fee, Ned, PhD, Acme', { name: 'Ned Fee', company: 'Acme', place: 'Fee, Ned' }],
		['Smith, John Michael, MD', { name: 'John Michael Smith', place: 'Smith, John Michael' }],
		['Sam, Globex <sam@globex.example>', { name: 'Sam', emails: ['sam@globex.example'], company: 'Globex', place: 'Sam' }],
		['Ned Fee, Nordea <nfee@nordea.example>', { name: 'Ned Fee', emails: ['nfee@nordea.example'], company: 'Nordea', place: 'Ned Fee' }],
		['Ana Diaz, Diaz Design <ana.diaz@x.example>', { name: 'Ana Diaz', emails: ['ana.diaz@x.example'], company: 'Diaz Design', place: 'Ana Diaz' }],
		['Ana Diaz, ING', { name: 'Ana Diaz', company: 'ING', place: 'Ana Diaz' }],
	])('%s', (text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	it('nor in a cell of a table that holds the whole name', () => {
		expect(parseAttendeeName('Ned Fee, PhD, Acme')).toMatchObject({ name: 'Ned Fee', rest: ['Acme'] });
		expect(parseAttendeeName('Smith Jones, Dana, PhD')).toMatchObject({ name: 'Dana Smith Jones', rest: [] });
	});
});

describe('before an address that agrees, a comma is', () => {
	it.each<readonly [string, string]>([
		['Doe, Jane Ann <jane.doe@x.example>', 'Jane Ann Doe'],
		['García Márquez, Gabriel <gabriel.garcia@x.example>', 'Gabriel García Márquez'],
		['García Márquez, Gabriel <ggarcia@x.example>', 'Gabriel García Márquez'],
		['García Márquez, Gabriel (EXT) <gabriel.garcia@x.example>', 'Gabriel García Márquez'],
		['van der Berg, Jan Willem <jw@x.example>', 'Jan Willem van der Berg'],
		['van der Berg, Jan Willem <jan-willem.vanderberg@x.example>', 'Jan Willem van der Berg'],
		['de la Cruz, María José <delacruz@x.example>', 'María José de la Cruz'],
		['Doe, Jane Ann <jane.ann@x.example>', 'Jane Ann Doe'],
		['Smith, Bob (EXT) <bob@x.example>', 'Bob Smith'],
		['Smith, Bob, Dr. <bob@x.example>', 'Dr. Bob Smith'],
		['Doe, Jane, PhD <jane@x.example>', 'Jane Doe'],
	])('%s is %s', (text, name) => {
		const entry = said(text);
		expect(entry).toMatchObject({ name, emails: [/<(.*)>/.exec(text)?.[1]] });
		expect(entry).not.toHaveProperty('company');
		expect(entry).not.toHaveProperty('remark');
	});
});

describe('a first word that is no name elsewhere', () => {
	it.each(['My Nguyen', 'See Wei Ling', 'No Jae-hyun', 'All Smith', 'Some One', 'I Made Sudana', 'MY NGUYEN'])('is one in %s', (name) => {
		expect(said(`${name}, Acme`)).toEqual({ name, company: 'Acme', place: name });
		expect(said(`${name} <x1@x.example>`)).toEqual({ name, emails: ['x1@x.example'], place: name });
	});

	it.each(['my wife', 'My wife', 'My Wife', 'See below', 'See Below', 'No show', 'No Show', 'No One', 'All Hands', 'Some Others', 'We Met', 'I think so', 'The Team', 'and Others', 'Met at the bar'])('is none in %s', (text) => {
		expect(said(text)).toBeNull();
	});
});

describe('the name that a link is for', () => {
	it.each<readonly [string, unknown]>([
		['[[Robert Smith|Bob]]', { name: 'Robert Smith', link: 'Robert Smith', alias: 'Bob' }],
		['[[Robert Smith|Bob Smith]]', { name: 'Robert Smith', link: 'Robert Smith', alias: 'Bob Smith' }],
		['[[Tab Two\\|T. Two]]', { name: 'Tab Two', link: 'Tab Two' }],
		['[[Qi Dee|Q]]', { name: 'Qi Dee', link: 'Qi Dee' }],
		['[[Gus Gee|Gus (Acme)]]', { name: 'Gus Gee', link: 'Gus Gee' }],
		['[[people/robert-smith|Rob]]', { name: 'robert-smith', link: 'people/robert-smith', alias: 'Rob' }],
		['[Bob](Robert%20Smith.md)', { name: 'Robert Smith', link: 'Robert Smith', alias: 'Bob' }],
		['[[Robert|Bob]]', { name: 'Robert', link: 'Robert', alias: 'Bob' }],
		['[[李小龙|Bruce]]', { name: '李小龙', link: '李小龙', alias: 'Bruce' }],
		['[[id-123|Ana Diaz]]', { name: 'Ana Diaz', link: 'id-123' }],
		['[[People/ana|Ana Diaz]]', { name: 'Ana Diaz', link: 'People/ana' }],
		['[[Acme Corp|Ana Diaz]]', { name: 'Ana Diaz', link: 'Acme Corp' }],
		['[[Meetup Madrid|Ana Diaz]]', { name: 'Ana Diaz', link: 'Meetup Madrid' }],
		['[[Our Team#Ana|Ana Diaz]]', { name: 'Ana Diaz', link: 'Our Team#Ana' }],
		['[[Ana Diaz (Acme)|Ana Diaz]]', { name: 'Ana Diaz', link: 'Ana Diaz (Acme)' }],
		['[[people/mirjam-keller|Mirjam Keller]]', { name: 'Mirjam Keller', link: 'people/mirjam-keller' }],
		['[[people/mirjam-keller|Mimi Keller]]', { name: 'Mimi Keller', link: 'people/mirjam-keller', alias: 'mirjam-keller' }],
		['[[mirjam-keller-2|Mirjam Keller]]', { name: 'Mirjam Keller', link: 'mirjam-keller-2' }],
		['[[jean-luc|Jean-Luc Picard]]', { name: 'Jean-Luc Picard', link: 'jean-luc' }],
		['[[robert-smith|R. Smith]]', { name: 'robert-smith', link: 'robert-smith' }],
		['[[design-lead|Ana Diaz]]', { name: 'Ana Diaz', link: 'design-lead' }],
	])('%s', (text, expected) => {
		expect(said(text)).toEqual({ ...(expected as object), place: text });
	});
});
