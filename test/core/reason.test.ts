import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueListOf } from '../../src/core/due-list.ts';
import { dueOf } from '../../src/core/due.ts';
import { reasonOf, restOfReason } from '../../src/core/reason.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { readPromises } from '../../src/notes/promises.ts';
import { arbitraryDay, arbitraryProperties } from '../support/arbitrary-contact.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const today = day('2026-11-22');
const reason = (properties: Readonly<Record<string, unknown>>, now = today): string => {
	const one = contact(properties);
	return reasonOf({ contact: one, due: dueOf(one, defaultSettings, now), promises: [], occasion: null }, now);
};
const OLD = { tier: 'B', 'last-touch': '2026-07-01', company: '[[Globex]]' };

describe('a new job', () => {
	it.each([
		[{ ...OLD, 'job-since': '2026-11-18' }, 'new job at Globex · every 3 months · last in touch 1 July'],
		[{ ...OLD, jobSince: '[[2026-11-18]]', company: ['Globex', 'Acme'] }, 'new job at Globex · every 3 months · last in touch 1 July'],
		[{ ...OLD, 'job-since': '2026-11-18', company: null }, 'new job · every 3 months · last in touch 1 July'],
		[{ ...OLD, 'job-since': '2026-11-18', 'next-touch': '2026-11-20' }, 'new job at Globex · next touch set for 20 November · last in touch 1 July'],
		[{ tier: 'C', 'job-since': '2020-01-01', company: 'Globex' }, 'new job at Globex · not in touch yet · every 6 months'],
	])('goes before the reason: %j', (properties, said) => {
		expect(reason(properties)).toBe(said);
	});

	it('is news until the next full touch after the day on which it was learnt', () => {
		expect(reason({ ...OLD, 'job-since': '2026-07-01' })).toBe('new job at Globex · every 3 months · last in touch 1 July');
		expect(reason({ ...OLD, 'job-since': '2026-06-30' })).toBe('every 3 months · last in touch 1 July');
	});

	it('is not there yet where its day is in the future, but for a day that has begun elsewhere', () => {
		expect(reason({ ...OLD, 'job-since': '2026-11-24' })).toBe('every 3 months · last in touch 1 July');
		expect(reason({ ...OLD, 'job-since': '2026-11-23' })).toBe('new job at Globex · every 3 months · last in touch 1 July');
		expect(reason({ ...OLD, 'last-touch': '2026-11-23', 'job-since': '2026-11-23', 'next-touch': '2026-11-24' }, day('2026-11-22'))).toContain('new job at Globex · ');
	});

	it('is no reason of its own to list somebody', () => {
		expect(reason({ company: 'Globex', 'job-since': '2026-11-18' })).toBe('');
		expect(reason({ ...OLD, paused: true, 'job-since': '2026-11-18' })).toBe('');
	});

	it('at a company with a long name is cut as places are', () => {
		expect(reason({ ...OLD, 'job-since': '2026-11-18', company: 'x'.repeat(60) })).toContain(`new job at ${'x'.repeat(60)} · `);
		expect(reason({ ...OLD, 'job-since': '2026-11-18', company: '🐙'.repeat(61) })).toContain(`new job at ${'🐙'.repeat(59)}… · `);
	});

	it('changes neither who is due nor the order, whatever the properties are', () => {
		const job = fc.oneof(arbitraryDay, fc.constantFrom('soon', null));
		fc.assert(
			fc.property(fc.array(fc.tuple(arbitraryProperties, job), { maxLength: 6 }), arbitraryDay, (people, now) => {
				const listed = (withJob: boolean): readonly unknown[] => {
					const contacts = people.map(([properties, since], index) => contact(withJob ? { ...properties, 'job-since': since } : properties, { path: `Contacts/${index}.md` }));
					const { due, upcoming } = dueListOf(contacts, defaultSettings, now);
					return [...due, ...upcoming].map(({ contact: { path }, due: one, rank }) => [path, one, rank]);
				};
				expect(listed(true)).toEqual(listed(false));
			}),
			{ numRuns: Math.min(GENERATED_NOTES, 1000) },
		);
	});
});

it('says that the last touch cannot be read, of somebody who is listed for something else', () => {
	const [entry] = dueListOf([contact({ tier: 'B', 'last-touch': 'soon' }, { promises: readPromises('- [ ] Send it 📅 2026-11-20', { dayOrder: null }) })], defaultSettings, today).due;
	expect(entry === undefined ? null : reasonOf(entry, today)).toBe('promised for 20 November: Send it · the last touch cannot be read');
});

describe('a row that shows promises and occasions by themselves', () => {
	const promised = contact({ 'job-since': '2026-11-18', company: 'Globex', tier: 'B', 'last-touch': '2026-07-01' }, { promises: readPromises('- [ ] Send it 📅 2026-11-20', { dayOrder: null }) });
	const [entry] = dueListOf([promised], defaultSettings, today).due;

	it('says the rest of the reason', () => {
		expect(entry === undefined ? null : reasonOf(entry, today)).toBe('promised for 20 November: Send it · new job at Globex · every 3 months · last in touch 1 July');
		expect(entry === undefined ? null : restOfReason(entry, today)).toBe('new job at Globex · every 3 months · last in touch 1 July');
	});
});
