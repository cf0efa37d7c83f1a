import { describe, expect, it } from 'vitest';
import { isContact, isInContactFolder } from '../../src/core/contact-marker.ts';
import { readTexts } from '../../src/core/texts.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { readPromises } from '../../src/notes/promises.ts';
import { contact, contactReading } from '../support/contact.ts';

describe('a note is a contact', () => {
	it('when it lies in a contact folder, or below one', () => {
		expect(isContact('Contacts/Ana.md', {}, defaultSettings)).toBe(true);
		expect(isContact('Contacts/Alumni/Ana.md', {}, defaultSettings)).toBe(true);
	});

	it('but not when only the beginning of the folder is the same', () => {
		expect(isContact('Contacts-old/Ana.md', {}, defaultSettings)).toBe(false);
		expect(isContact('Contacts.md', {}, defaultSettings)).toBe(false);
		expect(isContact('Work/Contacts/Ana.md', {}, defaultSettings)).toBe(false);
	});

	it.each([[{ tags: ['contact'] }], [{ tags: ['#Contact/work'] }], [{ tags: 'friend, contact' }], [{ tag: 'contact' }], [{ type: 'contact' }], [{ Type: ['person', 'Contact'] }]])('when its frontmatter says so: %j', (properties) => {
		expect(isContact('Notes/Ana.md', properties, defaultSettings)).toBe(true);
	});

	it.each([[{ tags: ['contacts'] }], [{ tags: 'acontact' }], [{ type: 'company' }], [{}], [{ tags: null, type: null }]])('not when its frontmatter says something else: %j', (properties) => {
		expect(isContact('Notes/Ana.md', properties, defaultSettings)).toBe(false);
	});

	it('never in a folder that is left out, whatever else says so', () => {
		const settings: Settings = { ...defaultSettings, leftOutFolders: ['Contacts/Templates'] };
		expect(isContact('Contacts/Templates/New.md', { type: 'contact', tags: ['contact'] }, settings)).toBe(false);
		expect(isInContactFolder('Contacts/Templates/New.md', settings)).toBe(false);
		expect(isContact('Contacts/Ana.md', {}, settings)).toBe(true);
	});

	it('anywhere, when the whole vault is the contact folder', () => {
		expect(isContact('Ana.md', {}, { ...defaultSettings, contactFolders: [''] })).toBe(true);
	});
});

describe('reading a contact', () => {
	it('takes the name from the property, else from the file', () => {
		expect(contact({ name: 'Ana Díaz' }).name).toBe('Ana Díaz');
		expect(contact({ name: '' }, { path: 'Contacts/x/Bo Lindqvist.md' }).name).toBe('Bo Lindqvist');
	});

	it.each([['B'], ['b'], ['Key'], ['key '], ['KEY']])('knows the tier by its key or name: %j', (tier) => {
		expect(contact({ tier }).tier?.key).toBe('B');
	});

	it('knows a tier that stands in a list of one', () => {
		expect(contact({ tier: ['Key'] }).tier?.key).toBe('B');
	});

	it('knows a tier by a further value that means it, and by a number', () => {
		const settings: Settings = { ...defaultSettings, tiers: defaultSettings.tiers.map((tier) => (tier.key === 'B' ? { ...tier, alsoMeans: ['2', 'inner'] } : tier)) };
		expect(contact({ tier: 2 }, { settings }).tier?.key).toBe('B');
		expect(contact({ circle: 'Inner' }, { settings }).tier?.key).toBe('B');
	});

	it.each([['lastTouch'], ['Last Touch'], ['last_touch'], ['LAST-TOUCH'], ['last-contact'], ['Last Contacted'], ['prmLastContacted'], ['last chat']])('reads the last touch from %j', (key) => {
		expect(contact({ [key]: '2026-11-20' }).lastTouches).toEqual([{ day: '2026-11-20', property: key }]);
	});

	it('reads since when they have their job, with the property that says it', () => {
		expect(contact({ jobSince: '2026/11/18' }).jobSince).toEqual({ day: '2026-11-18', property: 'jobSince' });
		expect(contact({ 'job-since': '' }).jobSince).toBeNull();
		expect(contact({ 'job-since': 'last spring' }).jobSince).toBeNull();
	});

	it('reads whom they were told apart from, under each name that means it', () => {
		const settings: Settings = { ...defaultSettings, properties: { ...defaultSettings.properties, 'not-same': { name: 'anders als', alsoRead: ['not-same'] } } };
		const properties = { 'Not Same': '[[Bo]]', AndersAls: ['[[Contacts/Cy|Cy]]', 'cy@x.example'] };
		expect(contact(properties, { settings }).notSame).toEqual(['Contacts/Cy', 'cy@x.example', 'Bo']);
		expect(contact(properties).notSame).toEqual(['Bo']);
	});

	it('reads their pages in the order in which they are offered, the one on LinkedIn also under the name that this vault has for it', () => {
		const settings: Settings = { ...defaultSettings, properties: { ...defaultSettings.properties, linkedin: { name: 'Netz', alsoRead: [] } } };
		const pages = contact({ Web: 'acme.example', GitHub: 'https://github.com/ana', netz: 'linkedin.com/in/ana', other: 'https://x.example' }, { settings }).profiles;
		expect(pages.map(({ label, url }) => `${label} ${url}`)).toEqual(['LinkedIn https://linkedin.com/in/ana', 'GitHub https://github.com/ana', 'Website https://acme.example']);
	});

	it('takes the newest of several last touches, and remembers which property holds it', () => {
		expect(contact({ 'last-touch': '2026-01-01', 'last-contact': '2026-05-01' }).lastTouches[0]).toEqual({ day: '2026-05-01', property: 'last-contact' });
	});

	it('takes the property of the configured name where several are there', () => {
		expect(contact({ frequency: 'weekly', Cadence: 'monthly', cadence: '2 weeks' }).ownCadence).toEqual({ count: 2, unit: 'week' });
		expect(contact({ frequency: 'weekly', Cadence: 'monthly' }).ownCadence).toEqual({ count: 1, unit: 'month' });
	});

	it('reads a renamed property, and still the others', () => {
		const settings: Settings = { ...defaultSettings, properties: { ...defaultSettings.properties, tier: { name: 'Kreis', alsoRead: ['tier'] } } };
		expect(contact({ kreis: 'A', tier: 'B' }, { settings }).tier?.key).toBe('A');
		expect(contact({ tier: 'B' }, { settings }).tier?.key).toBe('B');
	});

	it.each([
		['cadence', 'now and then', 'write a cadence as 6 weeks'],
		['tier', 'Z', 'write one of A (Close), B (Key), C (Network), D (Keep warm)'],
		['tier', 3, 'there is no such tier'],
		['last-touch', '11/12/2026', 'as 2026-12-11 and as 2026-11-12'],
		['last-touch', ['2026-11-20'], 'this is a list'],
		['next-touch', 'soon', 'write the day as YYYY-MM-DD'],
		['next-touch', ['soon', 'later'], 'this is a list'],
		['met-on', '2026-02-30', 'no such day'],
		['job-since', 'last spring', 'write the day'],
		['Job Since', ['2026-11-20'], 'this is a list'],
		['paused', 'for a while', 'write the day'],
		['archived', 'yes', 'write the day'],
		['Last Contacted', 'once', 'write the day'],
		['birthday', '04/05', 'the month first; write the one you mean'],
		['Bday', '17-04', 'the month comes first; write 04-17'],
		['birthday', 417, 'write the day as MM-DD'],
		['Occasions', 'name day', 'write what it is and its day'],
		['occasion-done', 'yes', 'write the day'],
	])('says what is wrong with %s: %j', (property, value, message) => {
		expect(contact({ [property]: value }).problems).toEqual([
			{ path: 'Contacts/Ana Diaz.md', property, value: typeof value === 'string' ? value : JSON.stringify(value), message: expect.stringContaining(message) as string, mend: typeof value !== 'string' ? null : property === 'next-touch' ? 'next-touch' : /last/i.test(property) ? 'last-touch' : null },
		]);
	});

	it('reads the birthday and other yearly days, the birthday first', () => {
		const { occasions, problems } = contact({ occasions: ['first met 05-03', '12-06: name day'], Born: '1986-04-17' });
		expect(occasions).toEqual([
			{ kind: 'birthday', on: { month: 4, day: 17, year: 1986 } },
			{ kind: 'first met', on: { month: 5, day: 3, year: null } },
			{ kind: 'name day', on: { month: 12, day: 6, year: null } },
		]);
		expect(problems).toEqual([]);
		expect(contact({ birthday: '', occasions: null }).occasions).toEqual([]);
	});

	it('tells of each occasion that cannot be read under the name that the note has for it, and keeps the rest', () => {
		const { occasions, problems } = contact({ bday: 'spring', Occasions: ['first met 05-03', 'name day', '02-30 something'] });
		expect(occasions.map(({ kind }) => kind)).toEqual(['first met']);
		expect(problems.map(({ property, value }) => [property, value])).toEqual([['bday', 'spring'], ['Occasions', 'name day'], ['Occasions', '02-30 something']]);
	});

	it.each([
		['2026-11-20', ['2026-11-20']],
		[['2026-11-20', '2025-11-21'], ['2026-11-20', '2025-11-21']],
		['[[2026-11-20]]', ['2026-11-20']],
		// As YAML reads the link without quotes, alone and in a list.
		[[['2026-11-20']], ['2026-11-20']],
		[[[['2026-11-20']], '2025-11-21'], ['2026-11-20', '2025-11-21']],
		[['2026-11-20', 'never', null], ['2026-11-20']],
		[null, []],
		['', []],
	])('reads on which days occasions were done: %j', (value, days) => {
		expect(contact({ 'Occasion Done': value }).occasionDone).toEqual(days);
	});

	it('says which entry of the days done cannot be read', () => {
		expect(contact({ occasionDone: ['2026-11-20', 'never'] }).problems.map(({ property, value }) => [property, value])).toEqual([['occasionDone', 'never']]);
	});

	it.each([
		['Calle Mayor 1\n28013 Madrid\n', 'Calle Mayor 1\n28013 Madrid'],
		['Calle Mayor 1\r\n\r\n 28013 Madrid', 'Calle Mayor 1\n28013 Madrid'],
		[['Calle Mayor 1', ' 28013 Madrid ', null], 'Calle Mayor 1\n28013 Madrid'],
		['Calle Mayor 1, 28013 Madrid', 'Calle Mayor 1, 28013 Madrid'],
		['', null],
		[null, null],
		[[], null],
		[{ street: 'x' }, null],
	])('reads the address of a card, in lines: %j', (address, lines) => {
		expect(contact({ address }).address).toBe(lines);
		expect(contact({ address }).problems).toEqual([]);
	});

	it('has the promises of its note, and their days that cannot be read among its problems', () => {
		const promises = readPromises('- [ ] Send it 📅 2026-02-30\n- [ ] Call @2026-11-20\n', defaultSettings);
		const one = contact({}, { promises, settings: { ...defaultSettings, promiseHeading: 'Owed' } });
		expect(one.promises.map(({ path, line, due }) => [path, line, due])).toEqual([['Contacts/Ana Diaz.md', 1, null], ['Contacts/Ana Diaz.md', 2, '2026-11-20']]);
		expect(one.problems).toEqual([{ path: 'Contacts/Ana Diaz.md', property: 'Owed', value: '2026-02-30', message: expect.stringMatching(/^line 1: the calendar has no such day/) as string, mend: null }]);
	});

	it('lets paused, archived and died hold whenever they are neither blank nor false', () => {
		expect(contact({ paused: true }).standing).toEqual({ kind: 'paused', until: null });
		expect(contact({ paused: '2027-01-01' }).standing).toEqual({ kind: 'paused', until: '2027-01-01' });
		expect(contact({ paused: 'a while' }).standing).toEqual({ kind: 'paused', until: null });
		expect(contact({ cadence: 'never' }).standing).toEqual({ kind: 'paused', until: null });
		expect(contact({ archived: 'some day' }).standing).toEqual({ kind: 'archived', on: null });
		expect(contact({ died: '2025-03-02', archived: '2026-01-01' }).standing).toEqual({ kind: 'died', on: '2025-03-02' });
		expect(contact({ paused: false, archived: '', died: null }).standing).toEqual({ kind: 'active' });
		expect(contact({ paused: 'false' }).standing).toEqual({ kind: 'active' });
	});

	it.each(['Ana Diaz (conflicted copy 2026-11-02)', "Ana Diaz (Bo's conflicted copy 2026-11-02)", 'Ana Diaz (Conflicted copy Pixel 202611021030)', 'Ana Diaz.sync-conflict-20261102-101500-ABCDEFG', 'Ana Diaz (conflict)', 'Ana Diaz_Conflict'])(
		'does not take a conflict copy for a second contact: %s',
		(name) => {
			expect(contactReading({}, { path: `Contacts/${name}.md` })).toMatchObject({ kind: 'problem', problem: { property: null, value: null } });
		},
	);

	it.each(['Conflict Kitchen (Bo)', 'Ana (conflict resolution)', 'Conor Conflictson'])('does not take a name for a conflict copy: %s', (name) => {
		expect(contactReading({}, { path: `Contacts/${name}.md` }).kind).toBe('contact');
	});
});

it('a text property may be one value, a list, a number or links', () => {
	expect(readTexts('[[Acme]]')).toEqual(['Acme']);
	expect(readTexts([['Companies/Acme|The Acme']])).toEqual(['The Acme']);
	expect(readTexts(['a@b.example', 34600, null, '', '[[Companies/Acme#Team]]'])).toEqual(['a@b.example', '34600', 'Acme']);
	expect(readTexts(null)).toEqual([]);
});
