import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsToFix, readSettings, settingsOver, settingsToSave, settingsWithout, unreadableIn } from '../../src/core/saved-settings.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { day } from '../support/day.ts';

describe('saved settings', () => {
	it('are the defaults where nothing was saved', () => {
		expect(readSettings(null)).toEqual({ settings: defaultSettings, problems: [], whyNotToWrite: null });
		expect(readSettings({})).toEqual({ settings: defaultSettings, problems: [], whyNotToWrite: null });
	});

	it('read back as they were', () => {
		const settings: Settings = {
			...defaultSettings,
			contactFolders: ['People', 'Work/Clients'],
			dayOrder: 'day-first',
			tiers: [{ key: '1', name: 'Inner', cadence: { count: 6, unit: 'week' }, places: 3, occasions: false, alsoMeans: ['inner circle'], color: 'green' }],
			channels: [{ name: 'walk', weight: 'light', icon: 'footprints' }],
			newContactTemplate: 'Templates/Person.md',
			statusBar: false,
			tickLogsTouch: true,
			properties: { ...defaultSettings.properties, tier: { name: 'circle', alsoRead: [] } },
			touchHeadings: ['Log'],
			newContactFolder: 'People/New',
			ownNames: ['Irene Olmedilla'],
			ownEmails: ['irene@olmedilla.example'],
			occasionNoticeDays: 0,
			oldPromiseDays: null,
			minutesAWeek: 30,
			minutesPerContact: 10,
			awayUntil: day('2026-12-24'),
			tierLabels: 'key',
		};
		expect(readSettings(JSON.parse(JSON.stringify(settingsToSave(settings))))).toEqual({ settings, problems: [], whyNotToWrite: null });
	});

	it('that were saved before a property had a name of its own have its default name', () => {
		const { 'job-since': _since, 'not-same': _apart, ...before } = { ...defaultSettings.properties, tier: { name: 'circle', alsoRead: [] } };
		expect(readSettings({ properties: before })).toEqual({ settings: { ...defaultSettings, properties: { ...defaultSettings.properties, tier: { name: 'circle', alsoRead: [] } } }, problems: [], whyNotToWrite: null });
		expect(readSettings({ properties: { 'not-same': { name: ' apart ' } } }).settings.properties['not-same']).toEqual({ name: 'apart', alsoRead: [] });
	});

	it('keep what can be read, and say what cannot', () => {
		const { settings, problems } = readSettings({ contactFolders: ['/People/'], tiers: 'many', dayOrder: 'american', firstFollowUpDays: -1, unknown: 1 });
		expect(settings).toEqual({ ...defaultSettings, contactFolders: ['People'] });
		expect(problems).toHaveLength(3);
		expect(problems[0]).toBe('The setting "dayOrder" cannot be read; it should be day-first, month-first or null. The default is used.');
	});

	it('leave nobody out by a folder that is the whole vault, and say so', () => {
		const { settings, problems } = readSettings({ leftOutFolders: ['/', 'Old'] });
		expect(settings.leftOutFolders).toEqual(['Old']);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain('leftOutFolders');
	});

	it.each([
		[{ contactFolders: ['Contacts'], leftOutFolders: ['Contacts'] }, 'The folder "Contacts" of the setting "contactFolders" is left out by "Contacts" of the setting "leftOutFolders", so that no note in it is a contact. Take it from one of the two.'],
		[{ contactFolders: ['Work', 'Work/People/'], leftOutFolders: ['Old', '/Work/People'] }, 'The folder "Work/People" of the setting "contactFolders" is left out by "Work/People" of the setting "leftOutFolders", so that no note in it is a contact. Take it from one of the two.'],
		[{ leftOutFolders: ['Contacts'] }, 'The folder "Contacts" of the setting "contactFolders" is left out by "Contacts" of the setting "leftOutFolders", so that no note in it is a contact. Take it from one of the two.'],
		[{ contactFolders: ['Templates/People'] }, 'The folder "Templates/People" of the setting "contactFolders" is left out by "Templates" of the setting "leftOutFolders", so that no note in it is a contact. Take it from one of the two.'],
	])('say that a contact folder is left out as a whole: %j', (saved, problem) => {
		expect(readSettings(saved).problems).toEqual([problem]);
	});

	it('stop nothing from being written by a contact folder that is left out, only by what cannot be read', () => {
		const leftOut = { contactFolders: ['People', 'Archive/People'], leftOutFolders: ['Archive'] };
		expect(readSettings(leftOut)).toMatchObject({ problems: [expect.stringContaining('is left out by "Archive"')], whyNotToWrite: null });
		expect(readSettings({ ...leftOut, minutesAWeek: 'many' }).whyNotToWrite).toContain('"minutesAWeek" cannot be read');
		expect(readSettings([]).whyNotToWrite).toBe(readSettings([]).problems[0]);
	});

	it('say nothing of a folder that is left out within a contact folder', () => {
		expect(readSettings({ contactFolders: ['', 'Contacts'], leftOutFolders: ['Contacts/Old', 'Contacts-old'] }).problems).toEqual([]);
	});

	it('may write a heading with its marks, and a number that means a tier', () => {
		const tiers = [{ key: 'A', name: 'Close', cadence: '45d', places: 5, alsoMeans: [1] }];
		const { settings, problems } = readSettings({ touchHeadings: ['## Log'], promiseHeading: '# Owed', tiers });
		expect(problems).toEqual([]);
		expect(settings).toMatchObject({ touchHeadings: ['Log'], promiseHeading: 'Owed', tiers: [{ alsoMeans: ['1'] }] });
	});

	it.each([
		[{ occasionNoticeDays: 60 }, 'occasionNoticeDays', 60],
		[{ oldPromiseDays: null }, 'oldPromiseDays', null],
		[{ oldPromiseDays: 1 }, 'oldPromiseDays', 1],
		[{ minutesAWeek: 1 }, 'minutesAWeek', 1],
		[{ minutesPerContact: 600 }, 'minutesPerContact', 600],
		[{ awayUntil: ' 2026-12-24 ' }, 'awayUntil', '2026-12-24'],
		[{ awayUntil: '' }, 'awayUntil', null],
	] as const)('may be %j', (saved, key, value) => {
		expect(readSettings(saved)).toEqual({ settings: { ...defaultSettings, [key]: value }, problems: [], whyNotToWrite: null });
	});

	it.each([
		[{ occasionNoticeDays: 61 }, 'a number of days up to 60'],
		[{ occasionNoticeDays: '7' }, 'a number of days up to 60'],
		[{ oldPromiseDays: 0 }, 'a number of days, or null'],
		[{ oldPromiseDays: false }, 'a number of days, or null'],
		[{ minutesAWeek: 0 }, 'a number of minutes'],
		[{ minutesPerContact: 2.5 }, 'a number of minutes'],
		[{ awayUntil: '24/12/2026' }, 'a day as YYYY-MM-DD, or null'],
		[{ awayUntil: true }, 'a day as YYYY-MM-DD, or null'],
	])('say what is right in place of %j', (saved, right) => {
		const [key = ''] = Object.keys(saved);
		const said = `The setting "${key}" cannot be read; it should be ${right}. The default is used.`;
		expect(readSettings(saved)).toEqual({ settings: defaultSettings, problems: [said], whyNotToWrite: said });
	});

	it.each([
		[{ tiers: [{ key: 'A', name: 'A', cadence: 'now and then', places: 1 }] }],
		[{ tiers: [{ key: 'A', name: 'A', cadence: '1m', places: 1 }, { key: 'a', name: 'B', cadence: '1m', places: 1 }] }],
		[{ channels: [] }],
		[{ channels: [{ name: 'a: b', weight: 'full' }] }],
		[{ touchHeadings: [''] }],
		[{ touchHeadings: ['a\nb'] }],
		[{ promiseHeading: ' ' }],
		[{ contactTags: ['#'] }],
		[{ channels: [{ name: 'call', weight: 'full' }, { name: 'Call', weight: 'light' }] }],
		[{ tiers: [{ key: 'A', name: 'A', cadence: '1m', places: 1, occasions: 'yes' }] }],
		[{ properties: { tier: { name: '' } } }],
		[{ tierLabels: 'both' }],
		[{ newContactFolder: 1 }],
		[{ ownNames: 'Irene' }],
		[{ ownEmails: [''] }],
		[[]],
		['text'],
	])('refuse %j', (saved) => {
		expect(readSettings(saved).problems).toHaveLength(1);
	});

	it('of which one entry cannot be read keep the others, and say which one and why', () => {
		const good = { key: 'A', name: 'Close', cadence: '45 days', places: 5 };
		const { settings, problems } = readSettings({
			tiers: [good, { ...good, key: 'B', cadence: 'now and then', places: -1 }, { ...good, key: 'a' }, { ...good, key: 'C' }],
			channels: [{ name: 'call', weight: 'full' }, { name: 'walk', weight: 'heavy' }],
			contactFolders: ['People', 5],
			properties: { tier: { name: '' }, city: { name: 'town' } },
		});
		expect(settings.tiers.map(({ key }) => key)).toEqual(['A', 'C']);
		expect(settings.channels.map(({ name }) => name)).toEqual(['call']);
		expect(settings.contactFolders).toEqual(['People']);
		expect([settings.properties.tier.name, settings.properties.city.name]).toEqual(['tier', 'town']);
		expect(problems).toEqual([
			'The setting "contactFolders" has an entry that cannot be read (5); the setting should be a list of folders. The entry is left out.',
			'The setting "properties" has a "tier" that cannot be read ({"name":""}); it should be a name, and a list of names that are read too. The default is used for it.',
			'The setting "tiers" has an entry that cannot be read ({"key":"B","name":"Close","cadence":"now and then","places":-1}): its cadence should be as 6 weeks, 3 months or 1 year, its places should be a whole number. It is left out.',
			'The setting "tiers" has an entry twice ({"key":"a","name":"Close","cadence":"45 days","places":5}); the first counts.',
			'The setting "channels" has an entry that cannot be read ({"name":"walk","weight":"heavy"}): its weight should be full or light. It is left out.',
		]);
	});

	it('never make reading them fail, and what was read reads back the same', () => {
		const readsBack = (saved: unknown): void => {
			const { settings, problems } = readSettings(saved);
			// Two lists that contradict each other are read as they stand, and go on doing so.
			const contradictions = problems.filter((problem) => problem.includes('is left out by'));
			expect(readSettings(JSON.parse(JSON.stringify(settingsToSave(settings))))).toEqual({ settings, problems: contradictions, whyNotToWrite: null });
		};
		fc.assert(fc.property(fc.anything(), readsBack));
		fc.assert(fc.property(fc.record(Object.fromEntries(Object.keys(defaultSettings).map((key) => [key, fc.anything()]))), readsBack));
		fc.assert(fc.property(anySaved, readsBack), { numRuns: 500 });
	});
});

const odd = fc.oneof(fc.constantFrom('', ' ', '#', '## #', '# # a', ' / a /', '//', '#  #b', 'a\nb', 'call', 'A', 'a', 'B', 7, -1, null, true), fc.string(), fc.jsonValue());
const anyTier = fc.record({ key: odd, name: odd, cadence: fc.oneof(fc.constantFrom('3 months', 'P2W', 14, 'never'), odd), places: fc.oneof(fc.nat(9), odd), occasions: odd, alsoMeans: fc.oneof(fc.array(odd), odd), color: fc.oneof(fc.constant('red'), odd), later: odd }, { requiredKeys: [] });
const anyChannel = fc.record({ name: odd, weight: fc.oneof(fc.constantFrom('full', 'light'), odd), icon: odd, later: odd }, { requiredKeys: [] });
const countOf = (saved: unknown): number => (Array.isArray(saved) ? saved.length : 0);
const lists = ['contactFolders', 'contactTags', 'leftOutFolders', 'ownNames', 'ownEmails', 'touchHeadings'] as const;
/** What may stand in data.json: right, nearly right and wrong. */
const anySaved = fc.record(
	{
		...Object.fromEntries(Object.keys(defaultSettings).map((key) => [key, odd])),
		...Object.fromEntries(lists.map((key) => [key, fc.array(odd)])),
		tiers: fc.array(fc.oneof(anyTier, odd)),
		channels: fc.array(fc.oneof(anyChannel, odd)),
		contactMarkers: fc.array(fc.record({ property: odd, value: odd })),
		properties: fc.dictionary(fc.constantFrom('tier', 'city', 'later', 'last-touch'), fc.record({ name: odd, alsoRead: fc.oneof(fc.array(odd), odd), later: odd }, { requiredKeys: [] })),
		later: odd,
	},
	{ requiredKeys: [] },
) as fc.Arbitrary<Record<string, unknown>>;

describe('settings saved over others', () => {
	const tierOf = (key: string): Settings['tiers'][number] => ({ key, name: `Name ${key}`, cadence: { count: 2, unit: 'month' }, places: 4, occasions: true, alsoMeans: [], color: null });

	it('leave the rest as it stands: keys and fields of a newer version, and what cannot be read', () => {
		const saved = { later: [1], minutesAWeek: 'many', dayOrder: 'year-first', tiers: [{ key: 'A', name: 'Close', cadence: 'P45D', places: 5, ring: 1 }, 'broken', { key: 'B', name: 'Key', cadence: '3m', places: 12 }] };
		const { settings } = readSettings(saved);
		const tiers = settings.tiers.map((tier) => (tier.key === 'A' ? { ...tier, name: 'Inner' } : tier));
		expect(settingsOver(saved, { tiers, statusBar: false })).toEqual({
			later: [1],
			minutesAWeek: 'many',
			dayOrder: 'year-first',
			tiers: [{ key: 'A', name: 'Inner', cadence: '45 days', places: 5, occasions: false, alsoMeans: [], color: null, ring: 1 }, 'broken', { key: 'B', name: 'Key', cadence: '3m', places: 12 }],
			statusBar: false,
		});
	});

	it('replace the very setting that could not be read', () => {
		expect(settingsOver({ minutesAWeek: 'many', later: 1 }, { minutesAWeek: 20 })).toEqual({ minutesAWeek: 20, later: 1 });
		expect(settingsOver({ tiers: 'many' }, { tiers: [tierOf('X')] })).toMatchObject({ tiers: [{ key: 'X', cadence: '2 months' }] });
	});

	it.each([
		[{ minutesAWeek: '15', later: 1 }, 'minutesAWeek', { minutesAWeek: 15, later: 1 }],
		[{ contactFolders: [5] }, 'contactFolders', { contactFolders: ['Contacts'] }],
		[{ contactFolders: 'Contacts' }, 'contactFolders', { contactFolders: ['Contacts'] }],
		[{ dayOrder: 'year-first' }, 'dayOrder', { dayOrder: null }],
		[{ properties: 'none', later: 1 }, 'properties', { properties: {}, later: 1 }],
		[{ properties: { city: { name: 'town' }, tier: 5 } }, null, { properties: { city: { name: 'town' }, tier: defaultSettings.properties.tier } }],
	] as const)('replace %j by its default where the user says so, and it is no problem any more', (saved, key, wanted) => {
		const next = settingsOver(saved, key === null ? { properties: readSettings(saved).settings.properties } : { [key]: defaultSettings[key] });
		expect(next).toEqual(wanted);
		expect(readSettings(next).problems).toEqual([]);
	});

	it('keep what is not known of an entry that is renamed, moved, or stands beside one that goes', () => {
		const saved = { channels: [{ name: 'call', weight: 'full', since: 1 }, { name: 'walk', weight: 'light', since: 2 }] };
		const [call, walk] = readSettings(saved).settings.channels;
		if (call === undefined || walk === undefined) throw new Error('Two channels were saved');
		expect(settingsOver(saved, { channels: [walk, { ...call, name: 'phone' }] })).toEqual({ channels: [{ name: 'walk', weight: 'light', since: 2 }, { name: 'phone', weight: 'full', icon: null, since: 1 }] });
		expect(settingsOver(saved, { channels: [walk] })).toEqual({ channels: [{ name: 'walk', weight: 'light', since: 2 }] });
	});

	it('say of the names of properties only what is not the default, and keep what is there', () => {
		const saved = { properties: { tier: { name: 'circle', note: 'mine' }, city: 5, later: { name: 'x' } } };
		const { properties } = readSettings(saved).settings;
		const next = { ...properties, tier: { name: 'ring', alsoRead: ['circle'] }, birthday: { name: 'born', alsoRead: [] } };
		expect(settingsOver(saved, { properties: next })).toEqual({ properties: { tier: { name: 'ring', alsoRead: ['circle'], note: 'mine' }, city: 5, later: { name: 'x' }, birthday: { name: 'born', alsoRead: [] } } });
		expect(settingsOver(null, { properties: next })).toEqual({ properties: { tier: { name: 'ring', alsoRead: ['circle'] }, birthday: { name: 'born', alsoRead: [] } } });
	});

	it('that are the same as before change nothing, whatever was saved', () => {
		fc.assert(fc.property(anySaved, (saved) => {
			const json = JSON.parse(JSON.stringify(saved)) as Record<string, unknown>;
			// A part that cannot be read and is set to what counts for it is mended instead.
			const isRead = (key: string): boolean => Object.hasOwn(json, key) && unreadableIn(json).every((part) => part.key !== key || (key !== 'properties' && part.place !== null && countOf(json[key]) > unreadableIn(json).filter((one) => one.key === key).length));
			const known = Object.fromEntries(Object.entries(readSettings(json).settings).filter(([key]) => isRead(key)));
			expect(JSON.stringify(settingsOver(json, known))).toBe(JSON.stringify(json));
		}), { numRuns: 500 });
	});

	it('are what is read afterwards; nothing else is read otherwise, and no part that cannot be read is lost', () => {
		const change = fc.record({ tiers: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E').map(tierOf), { selector: ({ key }) => key }), contactFolders: fc.uniqueArray(fc.constantFrom('People', 'a', 'Work/Clients'), { minLength: 1 }), minutesAWeek: fc.integer({ min: 20, max: 40 }), promiseHeading: fc.constantFrom('Owed', 'To do') }, { requiredKeys: [] });
		fc.assert(fc.property(anySaved, change, (saved, wanted) => {
			const json = JSON.parse(JSON.stringify(saved)) as Record<string, unknown>;
			// Of a list of which nothing can be read, the default counts until there is something.
			fc.pre(wanted.tiers?.length !== 0);
			const before = readSettings(json).settings;
			const next = settingsOver(json, wanted);
			const after = readSettings(next).settings;
			const isShadowed = unreadableIn(json).some(({ isDoubled }) => isDoubled);
			if (!isShadowed) expect(after).toEqual({ ...before, ...wanted });
			const lost = unreadableIn(json).filter(({ key, place }) => place !== null && Object.hasOwn(wanted, key));
			for (const { value } of lost) expect(unreadableIn(next).map((part) => part.value)).toContain(value);
		}), { numRuns: 500 });
	});

	it('can be rid of a folder that leaves out contacts, also where nothing else is left out then', () => {
		const saved = { contactFolders: ['Work/People'], leftOutFolders: ['Work'] };
		const [part, ...others] = partsToFix(saved);
		expect([part?.key, part?.place, part?.value, others]).toEqual(['leftOutFolders', 0, 'Work', []]);
		expect(settingsWithout(saved, part ?? { key: 'tiers', place: null })).toEqual({ contactFolders: ['Work/People'], leftOutFolders: [] });
		// The folders left out are the default: the contact folder can go.
		const byDefault = { contactFolders: ['People', 'Templates/People'] };
		expect(settingsWithout(byDefault, partsToFix(byDefault)[0] ?? { key: 'tiers', place: null })).toEqual({ contactFolders: ['People'] });
		fc.assert(fc.property(fc.record({ contactFolders: fc.array(fc.constantFrom('a', 'a/b', 'c', 'Templates', 'Contacts', 5)), leftOutFolders: fc.array(fc.constantFrom('a', 'a/b', 'c', 'Templates', 'Contacts', '/', 5)) }, { requiredKeys: [] }), (any) => {
			let rest: unknown = any;
			for (let parts = partsToFix(rest), left = 20; parts.length > 0 && left > 0; parts = partsToFix(rest), left -= 1) rest = settingsWithout(rest, parts[0] ?? { key: 'tiers', place: null });
			expect(readSettings(rest).problems).toEqual([]);
		}));
	});

	it('can be rid of a part that cannot be read, and of nothing else', () => {
		const saved = { later: 1, dayOrder: 'year-first', contactTags: ['#'], touchHeadings: ['Log', 5], properties: { tier: 5, city: { name: 'town' } } };
		const without = (key: string): unknown => settingsWithout(saved, unreadableIn(saved).find((part) => part.key === key) ?? { key: 'tiers', place: null });
		expect(without('dayOrder')).toEqual({ later: 1, contactTags: ['#'], touchHeadings: ['Log', 5], properties: { tier: 5, city: { name: 'town' } } });
		expect(without('contactTags')).toEqual({ later: 1, dayOrder: 'year-first', touchHeadings: ['Log', 5], properties: { tier: 5, city: { name: 'town' } } });
		expect(without('touchHeadings')).toMatchObject({ touchHeadings: ['Log'] });
		expect(without('properties')).toMatchObject({ properties: { city: { name: 'town' } } });
		fc.assert(fc.property(anySaved, (any) => {
			let rest: unknown = JSON.parse(JSON.stringify(any));
			for (let parts = unreadableIn(rest), left = parts.length; left > 0; parts = unreadableIn(rest), left -= 1) rest = settingsWithout(rest, parts[0] ?? { key: 'tiers', place: null });
			expect(unreadableIn(rest)).toEqual([]);
		}));
	});
});

describe('settings of earlier versions', () => {
	const first = {
		contactFolders: ['People'], contactTags: ['person'], contactMarkers: [{ property: 'type', value: 'person' }], leftOutFolders: ['Templates'], properties: { tier: { name: 'circle', alsoRead: ['ring'] } }, dayOrder: 'day-first',
		tiers: [{ key: 'A', name: 'Close', cadence: '45 days', places: 5, occasions: true, alsoMeans: ['core'] }], channels: [{ name: 'call', weight: 'full' }, { name: 'like', weight: 'light' }], touchHeadings: ['Log'], promiseHeading: 'Owed', firstFollowUpDays: 2, freshMeetingDays: 5,
	};
	const second = { ...first, tierLabels: 'key' };
	const third = { ...second, newContactFolder: null, ownNames: ['Irene'], ownEmails: ['irene@olmedilla.example'] };
	const fourth = { ...third, occasionNoticeDays: 10, oldPromiseDays: null, minutesAWeek: 30, minutesPerContact: 4, awayUntil: '2026-12-01' };
	const fifth = { ...fourth, newContactTemplate: 'Templates/Person.md', statusBar: false, tickLogsTouch: true, tiers: fourth.tiers.map((tier) => ({ ...tier, color: 'red' })), channels: fourth.channels.map((channel) => ({ ...channel, icon: null })) };

	it.each([['tiers and channels without colour, icon or labels', first], ['labels of tiers', second], ['own names and a folder for new contacts', third], ['minutes, occasions and time away', fourth], ['colours, icons and a template', fifth]])('that had only %s load as they were, and stay as they are where another is saved', (_, saved) => {
		const { settings, problems } = readSettings(saved);
		expect(problems).toEqual([]);
		const { tiers, channels, properties, ...plain } = saved;
		expect(settings).toMatchObject({ ...plain, tiers: [{ key: 'A', cadence: { count: 45, unit: 'day' }, alsoMeans: ['core'] }], properties: { tier: { name: 'circle', alsoRead: ['ring'] }, city: defaultSettings.properties.city } });
		expect(settings.channels.map(({ name, weight }) => `${name} ${weight}`)).toEqual(['call full', 'like light']);
		expect(settingsOver(saved, { minutesAWeek: 25 })).toEqual({ ...saved, tiers, channels, properties, minutesAWeek: 25 });
	});
});
