import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKind, emailsIn, guessName } from '../../src/core/attendee-address.ts';
import { parseAttendeeEntry } from '../../src/core/attendee-entry.ts';
import { parseAttendeeName } from '../../src/core/attendee-name.ts';
import { splitAttendees } from '../../src/core/attendee-split.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

describe('the name in a field that holds nothing else', () => {
	it.each([
		['Ana Diaz', 'Ana Diaz'],
		['  Ana \t Diaz\r\n', 'Ana Diaz'],
		['Rivera, Sam', 'Sam Rivera'],
		['Llorente Vidriera, Aurora', 'Aurora Llorente Vidriera'],
		['Irene Olmedilla, Acme <irene@olmedilla.example>', 'Irene Olmedilla'],
		['de la Cruz, María José', 'María José de la Cruz'],
		['SMITH, JOHN', 'JOHN SMITH'],
		['Смирнов, Иван', 'Иван Смирнов'],
		['"Diaz, Ana" <ana@acme.example>', 'Ana Diaz'],
		["'Diaz, Ana' <ana@acme.example>", 'Ana Diaz'],
		["'Diaz, Ana'", 'Ana Diaz'],
		['Sharma, Priya, MBA, PMP®', 'Priya Sharma'],
		['Priya Sharma, Ph.D., M.D.', 'Priya Sharma'],
		['Priya Sharma MBA', 'Priya Sharma'],
		['Priya Sharma MBA 🚀', 'Priya Sharma'],
		['Priya Sharma | MBA, PMP®', 'Priya Sharma'],
		['Yo-Yo Ma', 'Yo-Yo Ma'],
		['YO YO MA', 'YO YO MA'],
		['Smith, John Jr.', 'John Smith Jr.'],
		['Smith, Jr., John', 'John Smith Jr.'],
		['John Smith, III', 'John Smith III'],
		['Dr. Ruth Ellingsworth-Mba', 'Dr. Ruth Ellingsworth-Mba'],
		['Jane Doe (she/her)', 'Jane Doe'],
		['Jane Doe (they, them)', 'Jane Doe'],
		['Jane Doe she/her/hers', 'Jane Doe'],
		['Juan Pérez (él/ellos)', 'Juan Pérez'],
		['iPhone (Brian Smith)', 'Brian Smith'],
		['iPad (2) (Brian Smith)', 'Brian Smith'],
		['Brian Smith’s iPhone 12', 'Brian Smith'],
		['Galaxy S21', null],
		['Party Pat 🎉', 'Party Pat 🎉'],
		['Sukarno', 'Sukarno'],
		['李小龙', '李小龙'],
		['رنيم الياسمينة', 'رنيم الياسمينة'],
		['Vincent van der Berg', 'Vincent van der Berg'],
		['O’Neill, Siobhán', 'Siobhán O’Neill'],
		['ana@acme.example (Ana Diaz)', 'Ana Diaz'],
		['—', null],
		['n/a', null],
		['', null],
		['+34 600 000 000', null],
		['🎉', null],
	])('%j is %j', (text, name) => {
		expect(parseAttendeeName(text)).toMatchObject({ name, isGuessedName: false });
	});

	it('what is about the person in brackets is kept apart', () => {
		expect(parseAttendeeName('Doe, Jane (Contractor; EU: Paris)')).toMatchObject({ name: 'Jane Doe', rest: ['Contractor; EU: Paris'] });
	});

	it.each([
		['Ana Diaz (x)', 'declined'],
		['Ana Diaz (?)', 'tentative'],
		['Ana Diaz (ana@acme.example): ACCEPTED', 'accepted'],
		['Ana Diaz (ana@acme.example): NEEDS-ACTION', null],
		['❌ Ana Diaz', 'declined'],
		['Ana Diaz ✅', 'accepted'],
	])('%j answers %j', (text, answer) => {
		expect(parseAttendeeName(text)).toMatchObject({ name: 'Ana Diaz', answer });
	});

	it('an organizer and a room are told', () => {
		expect(parseAttendeeName('Ana Diaz (organizer)')).toMatchObject({ name: 'Ana Diaz', isOrganizer: true, rest: [] });
		expect(parseAttendeeName('Cisterna (room)')).toMatchObject({ kind: 'room' });
	});
});

describe('a name guessed from an address', () => {
	it.each([
		['ana.diaz@acme.example', 'Ana Diaz'],
		['ana_diaz+list@acme.example', 'Ana Diaz'],
		['ana-diaz2@acme.example', 'Ana Diaz'],
		['jean-luc.picard@acme.example', 'Jean-Luc Picard'],
		['j.smith@acme.example', 'J. Smith'],
		['ana@acme.example', 'Ana'],
		['info@acme.example', null],
		['no-reply@acme.example', null],
		['all@acme.example', null],
		['design@googlegroups.com', null],
		['12345@acme.example', null],
		['a.b@acme.example', null],
	])('%s is %j', (address, name) => {
		expect(guessName(address)).toBe(name);
		expect(parseAttendeeName(address)).toMatchObject({ name, isGuessedName: name !== null, emails: [address] });
	});

	it.each([
		['noreply+abc@acme.example', 'no-reply'],
		['notifications@acme.example', 'no-reply'],
		['acme-announce@acme.example', 'list'],
		['x@lists.acme.example', 'list'],
		['c_1@resource.calendar.google.com', 'room'],
		['c_1@group.calendar.google.com', 'group'],
		['hello@acme.example', 'shared'],
		['helen@acme.example', 'person'],
		['infanta@acme.example', 'person'],
	])('%s is of the kind %s', (address, kind) => {
		expect(addressKind(address)).toBe(kind);
	});

	it('addresses are found in what people write around them', () => {
		expect(emailsIn('Ana <Ana@Acme.example>, (bo@x.example) mailto:cy@x.example?subject=hi, [dora@x.example], emil@x.example.')).toEqual(['ana@acme.example', 'bo@x.example', 'cy@x.example', 'dora@x.example', 'emil@x.example']);
	});
});

/** What an entry says besides nothing, and the words that stand for the name. */
function said(text: string): unknown {
	const entry = parseAttendeeEntry(text);
	if (entry === null) return null;
	const facts = Object.entries(entry.attendee).filter(([, value]) => value !== null && value !== false && value !== 'person' && !(Array.isArray(value) && value.length === 0));
	return { ...Object.fromEntries(facts), place: entry.name === null ? null : text.slice(entry.name.from, entry.name.to) };
}

describe('an entry of a list', () => {
	it.each<readonly [string, unknown]>([
		['Rivera, Sam', { name: 'Sam Rivera', place: 'Rivera, Sam' }],
		['Noémie Thibaudeau', { name: 'Noémie Thibaudeau', place: 'Noémie Thibaudeau' }],
		['van der Berg, Jan, MD', { name: 'Jan van der Berg', place: 'van der Berg, Jan' }],
		['Llorente Vidriera, Aurora <aurora@quintapluma.example>, sat with the covers', { name: 'Aurora Llorente Vidriera', emails: ['aurora@quintapluma.example'], remark: 'sat with the covers', place: 'Llorente Vidriera, Aurora' }],
		['Ana Diaz, Acme', { name: 'Ana Diaz', company: 'Acme', place: 'Ana Diaz' }],
		['Ana, IBM', { name: 'Ana', company: 'IBM', place: 'Ana' }],
		['Tamsin, facilitator, no surname, red glasses', { name: 'Tamsin', role: 'facilitator', remark: 'no surname, red glasses', place: 'Tamsin' }],
		['Ana Diaz, CTO at Acme', { name: 'Ana Diaz', role: 'CTO', company: 'Acme', place: 'Ana Diaz' }],
		['Ana Diaz - CTO, Acme - wants the climbing article', { name: 'Ana Diaz', role: 'CTO', company: 'Acme', remark: 'wants the climbing article', place: 'Ana Diaz' }],
		['Ana Diaz (CTO, Acme)', { name: 'Ana Diaz', role: 'CTO', company: 'Acme', place: 'Ana Diaz' }],
		['Ana Diaz @ Acme', { name: 'Ana Diaz', company: 'Acme', place: 'Ana Diaz' }],
		['[[Carla Montesdeoca]] (Tranvella): tested it, see her note', { name: 'Carla Montesdeoca', link: 'Carla Montesdeoca', company: 'Tranvella', remark: 'tested it, see her note', place: '[[Carla Montesdeoca]]' }],
		['Wiktor Zalewniak, [[Halvik]] – heat pumps, wants more', { name: 'Wiktor Zalewniak', company: 'Halvik', remark: 'heat pumps, wants more', place: 'Wiktor Zalewniak' }],
		['Met [[Ana Diaz]] at the bar', { name: 'Ana Diaz', link: 'Ana Diaz', remark: 'Met [[Ana Diaz]] at the bar', place: '[[Ana Diaz]]' }],
		['[[People/ana|Ana Diaz]]', { name: 'Ana Diaz', link: 'People/ana', place: '[[People/ana|Ana Diaz]]' }],
		['[[Diego Santamarta\\|Diego]]', { name: 'Diego Santamarta', link: 'Diego Santamarta', place: '[[Diego Santamarta\\|Diego]]' }],
		['[Ana Diaz](People/Ana%20Diaz.md)', { name: 'Ana Diaz', link: 'People/Ana Diaz', place: '[Ana Diaz](People/Ana%20Diaz.md)' }],
		['[Ana Diaz](mailto:ana@acme.example)', { name: 'Ana Diaz', emails: ['ana@acme.example'], place: '[Ana Diaz](mailto:ana@acme.example)' }],
		['[Ana Diaz](https://linkedin.com/in/ana)', { name: 'Ana Diaz', profiles: ['https://linkedin.com/in/ana'], place: '[Ana Diaz](https://linkedin.com/in/ana)' }],
		['Ana Diaz, +34 600 000 000, linkedin.com/in/ana', { name: 'Ana Diaz', phones: ['+34 600 000 000'], profiles: ['https://linkedin.com/in/ana'], place: 'Ana Diaz' }],
		['Ana Diaz, since 2026-11-20', { name: 'Ana Diaz', remark: 'since 2026-11-20', place: 'Ana Diaz' }],
		['Bettina Kronmoser, PhD (Orbela Health) b@orbela.example', { name: 'Bettina Kronmoser', emails: ['b@orbela.example'], company: 'Orbela Health', place: 'Bettina Kronmoser' }],
		['**Ana Diaz** – Acme', { name: 'Ana Diaz', company: 'Acme', place: 'Ana Diaz' }],
		['~~Ana Diaz~~', { name: 'Ana Diaz', answer: 'declined', place: 'Ana Diaz' }],
		['a@b.example (x)', { emails: ['a@b.example'], answer: 'declined', place: null }],
		['Ana Diaz 📅 2026-11-25', { name: 'Ana Diaz', place: 'Ana Diaz' }],
		['sam', { name: 'sam', place: 'sam' }],
		["'Smith, Dana' <dana@x.example>", { name: 'Dana Smith', emails: ['dana@x.example'], place: 'Smith, Dana' }],
		["‘Smith, Dana’, CTO", { name: 'Dana Smith', role: 'CTO', place: 'Smith, Dana' }],
		['lots of people from Acme', null],
		['and others', null],
		['', null],
	])('%j', (text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('several people in one line', () => {
	const people = (text: string, setting: 'line' | 'item' = 'line'): readonly string[] => splitAttendees(text, setting).map(({ from, to }) => text.slice(from, to));

	it.each<readonly [string, readonly string[]]>([
		['Ana Diaz, Bo Lind and Cy Twombly', ['Ana Diaz', 'Bo Lind', 'Cy Twombly']],
		['Diaz, Ana <ana@x.example>; Lind, Bo <bo@x.example>;', ['Diaz, Ana <ana@x.example>', 'Lind, Bo <bo@x.example>']],
		['Diaz, Ana <ana.diaz@x.example>, Lind, Bo <blind@x.example>', ['Diaz, Ana <ana.diaz@x.example>', 'Lind, Bo <blind@x.example>']],
		['"Diaz, Ana" <a@x.example>, Bo <b@x.example>', ['"Diaz, Ana" <a@x.example>', 'Bo <b@x.example>']],
		['a.b@x.example (x), Bo (?), [[C, D]]', ['a.b@x.example (x)', 'Bo (?)', '[[C, D]]']],
		['Ana Diaz, PhD, Bo Lind, Jr., CTO', ['Ana Diaz, PhD', 'Bo Lind, Jr., CTO']],
		['Ana, Bo <ana@x.example>', ['Ana', 'Bo <ana@x.example>']],
		['Ana\nBo\r\nCy', ['Ana', 'Bo', 'Cy']],
		["'Smith, Dana', Bob O'Neill, 'O’Hara, Siobhán' <so@x.example>", ["'Smith, Dana'", "Bob O'Neill", "'O’Hara, Siobhán' <so@x.example>"]],
		// Commas and semicolons in one line: all part people …
		['Pepe, Sam Rivera; Hanna Holm (Volvo, wants the climbing article), محمد الفاسي 🎉, 李小龙', ['Pepe', 'Sam Rivera', 'Hanna Holm (Volvo, wants the climbing article)', 'محمد الفاسي 🎉', '李小龙']],
		['[[Ana Diaz]], [[Bo Lind]]; Cy Twombly', ['[[Ana Diaz]]', '[[Bo Lind]]', 'Cy Twombly']],
		['Ana Diaz, Bo Lind <bo@x.example>; Cy Twombly', ['Ana Diaz', 'Bo Lind <bo@x.example>', 'Cy Twombly']],
		['Ana, Bo; Cy, Dora, Emil', ['Ana', 'Bo', 'Cy', 'Dora', 'Emil']],
		['Ana Diaz, Bo Lind;', ['Ana Diaz', 'Bo Lind']],
		// … but not in a list of `Last, First`, nor where it is plain that something is said about each.
		['Diaz, Ana <x@x.example>; carl@x.example; Llorente, Bo <y@x.example>', ['Diaz, Ana <x@x.example>', 'carl@x.example', 'Llorente, Bo <y@x.example>']],
		['Llorente Vidriera, Aurora <x@x.example>; de la Cruz, Ana María <y@x.example>', ['Llorente Vidriera, Aurora <x@x.example>', 'de la Cruz, Ana María <y@x.example>']],
		['Diaz, Ana; Lind, Bo', ['Diaz, Ana', 'Lind, Bo']],
		['Ana Diaz, CTO, Acme; Bo Lind', ['Ana Diaz, CTO, Acme', 'Bo Lind']],
		['Ana Diaz, Acme; Bo Lind, Globex', ['Ana Diaz, Acme', 'Bo Lind, Globex']],
		['Ana Diaz, wants the article; Bo Lind', ['Ana Diaz, wants the article', 'Bo Lind']],
		[' , ;; ', []],
	])('%j', (text, expected) => {
		expect(people(text)).toEqual(expected);
	});

	it('in an item, a comma parts only links and addresses', () => {
		expect(people('Ana Diaz, Acme', 'item')).toEqual(['Ana Diaz, Acme']);
		expect(people('[[Ana Diaz]], [[Bo Lind]]', 'item')).toEqual(['[[Ana Diaz]]', '[[Bo Lind]]']);
		expect(people('[[Ana Diaz]], came late', 'item')).toEqual(['[[Ana Diaz]], came late']);
	});
});

const fragments = ['Ana', 'Diaz', 'diaz', ', ', '; ', ' - ', ' – ', ': ', '(', ')', '[[', ']]', '|', '\\|', '[', '](', '<', '>', '@', 'ana@x.example', 'mailto:', 'https://x.example/a', '+34 600 000 000', 'PhD', 'Jr.', 'she/her', '(x)', '"', '**', '~~', '\n', ' ', '🎉', 'é', '李小龙', '\uD800', '\uE001', '\uE002', '#tag', ' and ', 'CTO', ' at ', 'Acme', '0'];
const arbitraryText = fc.oneof(fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join('')), fc.string({ unit: 'grapheme', maxLength: 40 }));

it('whatever stands there, it is read without an error, and no more is found than stands there', () => {
	fc.assert(
		fc.property(arbitraryText, (text) => {
			const parts = splitAttendees(text, 'line');
			let end = 0;
			for (const { from, to } of parts) {
				expect(from).toBeGreaterThanOrEqual(end);
				expect(to).toBeGreaterThan(from);
				end = to;
			}
			expect(end).toBeLessThanOrEqual(text.length);
			const entry = parseAttendeeEntry(text);
			for (const email of [...(entry?.attendee.emails ?? []), ...parseAttendeeName(text).emails]) expect(text.toLowerCase()).toContain(email);
			if (entry !== null) expect(entry.attendee.name !== null || entry.attendee.emails.length > 0).toBe(true);
			if (entry !== null && entry.name !== null) expect(text.slice(entry.name.from, entry.name.to).trim()).not.toBe('');
			for (const one of [entry?.attendee.name, entry?.attendee.company, entry?.attendee.role, entry?.attendee.remark]) if (typeof one === 'string') expect(one).toMatch(/^\S(?:[^\r\n]*\S)?$/);
		}),
		{ numRuns: GENERATED_NOTES },
	);
});

it('a text that is made to take long takes no longer than others', () => {
	const started = performance.now();
	for (const part of ['a', 'a@', '@', ' ', '(', '((a)', '[[', '[a](', '<', 'he/', 'iphone 1', '1', '1-', 'MBA, ', 'Ana, ', '"', '`', ' - ', 'https://', 'www.', ' and', 'Ana and ', '.', 'é', 'Ana, Bo; ', ', ;', "'a, ", "'a, b'", 'a, b@x.y; ']) {
		const text = `${part.repeat(50_000 / part.length)}@x`;
		parseAttendeeName(text);
		parseAttendeeEntry(text);
		splitAttendees(text, 'line');
		emailsIn(text);
	}
	parseAttendeeName(`iPhone ${'1'.repeat(100)}x`);
	expect(performance.now() - started).toBeLessThan(20_000);
});
