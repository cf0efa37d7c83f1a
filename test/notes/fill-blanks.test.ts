import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { fillBlanks, noFacts, type KnownFacts } from '../../src/notes/fill-blanks.ts';
import { changeJob } from '../../src/notes/job-change.ts';
import { newContactNote, type NewContact } from '../../src/notes/new-contact-note.ts';
import { applySplices, type EditPlan } from '../../src/notes/splice.ts';
import { day } from '../support/day.ts';

const apply = (text: string, plan: EditPlan): string => (plan.kind === 'refused' ? `refused: ${plan.reason}` : applySplices(text, plan.splices));
const filled = (text: string, facts: Partial<KnownFacts>): string => apply(text, fillBlanks(text, { ...noFacts, ...facts }, defaultSettings));
const note = (...lines: readonly string[]): string => ['---', ...lines, '---', 'Text.', ''].join('\n');

const CREATED: NewContact = {
	path: 'Contacts/Ana Diaz.md',
	name: 'Ana Diaz',
	tier: 'B',
	cadence: null,
	nextTouch: null,
	companies: [],
	role: null,
	emails: [],
	phones: [],
	linkedin: null,
	pages: new Map([['website', ['https://ana.example/']]]),
	metAt: null,
	metOn: day('2026-11-18'),
	remark: '',
	tags: ['work'],
};

describe('what a list knows of a contact', () => {
	it('goes where the note has a blank, or nothing', () => {
		expect(filled(note('tier: B', 'company:', 'Job Title: ""'), { company: 'Acme', role: 'CTO', emails: ['ana@acme.example'], phones: ['+34600000000'] })).toBe(
			note('tier: B', 'company: Acme', 'Job Title: "CTO"', 'email: ana@acme.example', 'phone: "+34600000000"'),
		);
	});

	it('overwrites nothing', () => {
		const text = note('company: "[[Globex]]"', 'role: CEO', 'phone: 1234567', 'linkedin: ana');
		expect(filled(text, { company: 'Acme', role: 'CTO', phones: ['+34 600 000 000'], pages: ['https://www.linkedin.com/in/ana'] })).toBe(text);
	});

	it.each([
		['email: ana@acme.example', ['email:', '  - ana@acme.example', '  - ana@home.example']],
		['email: [ana@acme.example] # work', ['email: [ana@acme.example, ana@home.example] # work']],
		['E-Mail: Ana <ana@acme.example>', ['E-Mail:', '  - Ana <ana@acme.example>', '  - ana@home.example']],
		['email: []', ['email: ana@home.example']],
		['email: ANA@HOME.example', ['email: ANA@HOME.example']],
		['email: {work: ana@acme.example}', ['email: {work: ana@acme.example}']],
	])('adds an address more to the list: %s', (before, after) => {
		expect(filled(note(before), { emails: ['ana@home.example'] })).toBe(note(...after));
	});

	it('keeps pages under the name of their site', () => {
		const pages = ['https://www.linkedin.com/in/ana', 'https://github.com/ana', 'https://ana.example/', 'https://blog.ana.example/'];
		const text = filled(note('tier: B'), { pages });
		expect(text).toBe(note('tier: B', 'linkedin: https://www.linkedin.com/in/ana', 'github: https://github.com/ana', 'website:', '  - https://ana.example/', '  - https://blog.ana.example/'));
		expect(filled(text, { pages })).toBe(text);
	});

	it('says whom they were told apart from, each once', () => {
		expect(filled(note('tier: B'), { notSame: ['[[Ana Diaz (Acme)]]'] })).toBe(note('tier: B', 'not-same: "[[Ana Diaz (Acme)]]"'));
		expect(filled(note('Not Same: "[[Bo]]"'), { notSame: ['[[Bo]]', 'bo@x.example'] })).toBe(note('Not Same:', '  - "[[Bo]]"', '  - bo@x.example'));
	});

	it('says it under the name of the settings, or the key that was read', () => {
		const settings: Settings = { ...defaultSettings, properties: { ...defaultSettings.properties, 'not-same': { name: 'apart', alsoRead: ['not-same'] } } };
		const apart = (text: string): string => apply(text, fillBlanks(text, { ...noFacts, notSame: ['[[Bo]]'] }, settings));
		expect(apart(note('tier: B'))).toBe(note('tier: B', 'apart: "[[Bo]]"'));
		expect(apart(note('Not Same: "[[Cy]]"'))).toBe(note('Not Same:', '  - "[[Cy]]"', '  - "[[Bo]]"'));
		expect(apart(note('apart:', 'not-same: "[[Bo]]"'))).toBe(note('apart:', 'not-same: "[[Bo]]"'));
		const created = newContactNote({ ...CREATED, notSame: ['[[Bo]]'] }, settings);
		expect(created).toMatchObject({ kind: 'text', text: '---\ntier: B\ncadence:\nlast-touch:\nmet-on: 2026-11-18\nwebsite: https://ana.example/\ntags:\n  - work\napart: "[[Bo]]"\n---\n' });
	});

	it('is not written to a note whose properties cannot be read', () => {
		expect(filled('---\na: b: c\n---\n', { company: 'Acme' })).toMatch(/^refused: line 2/);
	});
});

describe('a new job', () => {
	const DAY = day('2026-11-18');
	const changed = (text: string, company: string | null, role: string | null): string =>
		apply(text, changeJob(text, { company, role }, DAY, defaultSettings));

	it('replaces company and role, and keeps the old ones as a line in the note', () => {
		expect(changed(note('company: "[[Acme]]"', 'role: CTO'), 'Globex', 'CEO')).toBe(
			`${note('company: "Globex"', 'role: CEO', 'job-since: 2026-11-18')}\n## Earlier jobs\n- until 2026-11-18: CTO, [[Acme]]\n`,
		);
	});

	it('goes before the jobs that are there already', () => {
		const text = `${note('company: Globex', 'job-since: 2024-01-01')}\n## Earlier jobs\n- until 2024-01-01: Acme\n`;
		expect(changed(text, 'Initech', null)).toBe(`${note('company: Initech', 'job-since: 2026-11-18')}\n## Earlier jobs\n- until 2026-11-18: Globex\n- until 2024-01-01: Acme\n`);
	});

	it('takes the role of the old company along, which nobody knows of the new one', () => {
		expect(changed(note('company: Acme', 'role: CTO'), 'Globex', null)).toContain('company: Globex\nrole:\n');
		expect(changed(note('company: Acme', 'role: CTO'), null, 'CEO')).toContain('company: Acme\nrole: CEO\n');
	});

	it('is refused where the line would not read back', () => {
		expect(changed(`${note('company: Acme')}\`\`\`\ncode\n`, 'Globex', null)).toMatch(/^refused: the old job/);
	});
});
