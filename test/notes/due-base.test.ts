import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addDays } from '../../src/core/day.ts';
import { dueOf } from '../../src/core/due.ts';
import { isContact } from '../../src/core/contact-marker.ts';
import type { PropertyName } from '../../src/core/property-names.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { dueBaseText, isUnchangedDueBase } from '../../src/notes/due-base.ts';
import { STATES } from '../../src/words/notes-base.ts';
import { arbitraryProperties } from '../support/arbitrary-contact.ts';
import { basesDate, evaluate, isTruthy, type FileObject, type Scope, type Value } from '../support/bases-formula.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

type Filter = string | { readonly and?: readonly Filter[]; readonly or?: readonly Filter[]; readonly not?: readonly Filter[] };

interface Base {
	readonly filters: Filter;
	readonly formulas: Readonly<Record<string, string>>;
	readonly properties: Readonly<Record<string, unknown>>;
	readonly views: ReadonlyArray<{ readonly type: string; readonly name: string; readonly filters?: Filter; readonly order?: readonly string[]; readonly sort?: ReadonlyArray<{ readonly property: string }>; readonly groupBy?: { readonly property: string } }>;
}

const today = day('2026-11-22');
const baseOf = (settings: Settings): Base => parse(dueBaseText(settings)) as Base;

/** Values of a note as Bases have them: with `typed`, days are dates, as where the property has that type; else they are texts. */
function valuesOf(properties: Readonly<Record<string, unknown>>, typed: boolean): Readonly<Record<string, Value>> {
	const value = (one: unknown): Value => (typed && typeof one === 'string' && /^\d{4}-\d\d-\d\d$/.test(one) && !one.includes('-02-3') ? basesDate(one) : (one as Value));
	return Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, value(one)]));
}

function scopeOf(base: Base, properties: Readonly<Record<string, unknown>>, { path = 'Contacts/Ana Diaz.md', tags = [], typed = false }: { readonly path?: string; readonly tags?: readonly string[]; readonly typed?: boolean } = {}): Scope {
	const file: FileObject = { path, tags, properties: valuesOf(properties, typed) };
	return { file, formulas: base.formulas, today };
}

function passes(filter: Filter, scope: Scope): boolean {
	if (typeof filter === 'string') return isTruthy(evaluate(filter, scope));
	if (filter.and !== undefined) return filter.and.every((one) => passes(one, scope));
	if (filter.or !== undefined) return filter.or.some((one) => passes(one, scope));
	return !(filter.not ?? []).some((one) => passes(one, scope));
}

/** Days about which the rules differ, a few in the future among them. */
const nearToday = fc.oneof(fc.integer({ min: -800, max: 20 }), fc.constantFrom(-1, 0, 1)).map((days) => addDays(today, days));

const settingsOf = (change: Partial<Settings>): Settings => ({ ...defaultSettings, ...change });
const named = (name: PropertyName, as: string, alsoRead: readonly string[] = []): Settings => settingsOf({ properties: { ...defaultSettings.properties, [name]: { name: as, alsoRead } } });
const said = (properties: Readonly<Record<string, unknown>>, formula = 'state', settings = defaultSettings): Value => {
	const base = baseOf(settings);
	return evaluate(`formula.${formula}`, scopeOf(base, properties));
};

describe('the base of who is due', () => {
	it('counts from the last touch with the cadence of the tier where the note has none', () => {
		expect(said({ tier: 'B', cadence: null, 'last-touch': '2026-07-01' }, 'due')).toEqual(basesDate('2026-10-01'));
		expect(said({ tier: 'B', 'last-touch': '2026-07-01' }, 'days_overdue')).toBe(52);
		expect(said({ tier: 'B', 'last-touch': '2026-07-01' }, 'lateness')).toBe(52 / 92);
		expect(said({ tier: 'keep warm', 'last-touch': '2026-07-01' })).toBe('Later');
	});

	it.each([
		['14', '2026-07-15'], [14, '2026-07-15'], ['2w', '2026-07-15'], ['3M', '2026-10-01'], ['every 6 weeks', '2026-08-12'], ['quarterly', '2026-10-01'], ['P3M', '2026-10-01'], ['1 yr', '2027-07-01'], ['every other week', '2026-07-15'], ['0', '2026-10-01'], ['11 years', '2026-10-01'], ['now and then', '2026-10-01'],
	])('reads the cadence %s as the plugin does', (cadence, due) => {
		expect(said({ tier: 'B', cadence, 'last-touch': '2026-07-01' }, 'due')).toEqual(basesDate(due));
		expect(dueOf(contact({ tier: 'B', cadence, 'last-touch': '2026-07-01' }), defaultSettings, today).day).toBe(due);
	});

	it('knows the property names and tiers of the settings, whatever characters they have', () => {
		const odd = 'l"as\\t \'touch\' ] [ 名';
		expect(said({ [odd]: '2026-11-22' }, 'last_touch', named('last-touch', odd))).toBe('2026-11-22');
		const tiers = [{ ...defaultSettings.tiers[0], key: 'in"ner', name: 'It\'s "us": \\o/ #1', alsoMeans: ['core', '🧗'] }] as Settings['tiers'];
		for (const tier of ['IN"NER', 'it\'s "us": \\O/ #1', 'Core', '🧗']) expect(said({ tier }, 'cadence', settingsOf({ tiers }))).toBe('45 days');
	});

	it('takes the newest of several last touches, and the first of other properties', () => {
		expect(said({ 'last-touch': '2026-01-01', 'last-contact': '2026-03-01' }, 'last_touch')).toBe('2026-03-01');
		expect(said({ tier: '', circle: 'B' }, 'tier')).toBe('');
		expect(said({ circle: 'B' }, 'tier')).toBe('2 · Key');
	});

	it('reads links to days, days with slashes and with a time; a day that is tomorrow counts as today, a later one not', () => {
		for (const text of ['[[2026-07-01]]', '2026/07/01', '2026-07-01T10:00', '2026-07-01 10:00']) expect(said({ 'last-touch': text }, 'last_touch')).toBe('2026-07-01');
		expect(said({ 'last-touch': '2026-11-23' }, 'last_touch')).toBe('2026-11-22');
		expect(said({ tier: 'B', 'last-touch': '2026-11-24' })).toBe(STATES.unclear);
	});

	it('keeps whoever cannot be placed among those who are due', () => {
		const base = baseOf(defaultSettings);
		const isDue = (properties: Readonly<Record<string, unknown>>): boolean => passes(base.views[0]?.filters ?? 'false', scopeOf(base, properties));
		expect([{ tier: 'A', 'last-touch': '11/12/2026' }, { tier: 'A' }, { 'next-touch': '2026-11-22' }].map(isDue)).toEqual([true, true, true]);
		expect([{ tier: 'A', 'last-touch': '2026-11-12' }, {}, { tier: 'A', paused: true }].map(isDue)).toEqual([false, false, false]);
	});

	it('holds the contacts of the settings who are alive, and no others', () => {
		const settings = settingsOf({ contactFolders: ['Contacts', 'Work/Peo"ple'], contactTags: ['contact'], contactMarkers: [{ property: 'type', value: 'Contact' }], leftOutFolders: ['Contacts/Old'] });
		const base = baseOf(settings);
		const isIn = (path: string, properties: Readonly<Record<string, unknown>> = {}, tags: readonly string[] = []): boolean => {
			const holds = passes(base.filters, scopeOf(base, properties, { path, tags }));
			const isOurs = isContact(path, { ...properties, tags }, settings) && path.endsWith('.md');
			return holds && isOurs;
		};
		expect([isIn('Contacts/Ana.md'), isIn('Work/Peo"ple/a/Bo.md'), isIn('Home.md', {}, ['contact/work']), isIn('Home.md', { type: ['person', 'CONTACT'] })]).toEqual([true, true, true, true]);
		for (const path of ['Contacts-old/Ana.md', 'Home.md', 'Contacts/Old/Ana.md']) expect(passes(base.filters, scopeOf(base, {}, { path }))).toBe(false);
		for (const path of ['Contacts/Ana (conflicted copy 2026-11-02).md', 'Contacts/photo.png']) expect(passes(base.filters, scopeOf(base, {}, { path }))).toBe(false);
		for (const gone of [{ died: true }, { archived: '2026-01-01' }, { died: 'last year' }]) expect(isIn('Contacts/Ana.md', gone)).toBe(false);
		for (const alive of [{ died: false }, { archived: '' }, { died: 'False' }, { archived: null }]) expect(isIn('Contacts/Ana.md', alive)).toBe(true);
	});

	it('takes the whole vault where that is the contact folder, and nobody where nothing makes a contact', () => {
		const whole = baseOf(settingsOf({ contactFolders: [''] }));
		expect(passes(whole.filters, scopeOf(whole, {}, { path: 'Anything.md' }))).toBe(true);
		const nobody = baseOf(settingsOf({ contactFolders: [], contactTags: [], contactMarkers: [] }));
		expect(passes(nobody.filters, scopeOf(nobody, {}, { path: 'Contacts/Ana.md' }))).toBe(false);
	});

	it('has each column, sort and group among its formulas, and our own view at the end', () => {
		const { formulas, views, properties } = baseOf(defaultSettings);
		const used = [...Object.keys(properties), ...views.flatMap(({ order = [], sort = [], groupBy }) => [...order, ...sort.map((one) => one.property), ...(groupBy === undefined ? [] : [groupBy.property])])];
		expect(used.filter((id) => id !== 'file.name' && !Object.hasOwn(formulas, id.replace('formula.', '')))).toEqual([]);
		expect(views.map(({ type, name }) => `${type}: ${name}`)).toEqual(['table: Due', 'table: All', 'table: By tier', 'keep-in-touch-due: Due for outreach']);
	});

	it('is known again as long as nobody has changed it', () => {
		const text = dueBaseText(settingsOf({ contactFolders: ['People'] }));
		expect(isUnchangedDueBase(text)).toBe(true);
		expect([text.replace('People', 'Others'), text.slice(text.indexOf('\n') + 1), `${text}\n`, '', 'views: []'].map(isUnchangedDueBase)).toEqual([false, false, false, false, false]);
	});
});

describe.each([['texts', false], ['dates', true]])('over any contact, with days as %s', (_, typed) => {
	const base = baseOf(defaultSettings);

	/** What docs/bases-and-queries.md says that Bases read otherwise: a list where one value belongs. */
	const isTold = (properties: Readonly<Record<string, unknown>>): boolean => !Object.values(properties).some((value) => Array.isArray(value));

	it('says the state, the day and the lateness that the plugin says', () => {
		fc.assert(
			fc.property(arbitraryProperties.filter(isTold), fc.dictionary(fc.constantFrom('last-touch', 'last-contacted', 'next-touch', 'met-on', 'paused'), nearToday, { maxKeys: 3 }), (properties, near) => {
				const all = { ...properties, ...near };
				const scope = scopeOf(base, all, { typed });
				const { state, day: due, daysOverdue, lateness } = dueOf(contact(all), defaultSettings, today);
				const isGone = state === 'died' || state === 'archived';
				expect(passes(base.filters, scope)).toBe(!isGone);
				if (isGone) return;
				expect(evaluate('formula.state', scope)).toBe(STATES[state]);
				expect(evaluate('formula.due', scope)).toEqual(due === null ? null : basesDate(due));
				expect(evaluate('formula.days_overdue', scope)).toBe(daysOverdue);
				expect(evaluate('formula.lateness', scope)).toBe(state === 'new' ? 1 : lateness);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});
