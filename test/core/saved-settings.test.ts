import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, settingsToSave } from '../../src/core/saved-settings.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { day } from '../support/day.ts';

describe('saved settings', () => {
	it('are the defaults where nothing was saved', () => {
		expect(readSettings(null)).toEqual({ settings: defaultSettings, problems: [] });
		expect(readSettings({})).toEqual({ settings: defaultSettings, problems: [] });
	});

	it('read back as they were', () => {
		const settings: Settings = {
			...defaultSettings,
			contactFolders: ['People', 'Work/Clients'],
			dayOrder: 'day-first',
			tiers: [{ key: '1', name: 'Inner', cadence: { count: 6, unit: 'week' }, places: 3, occasions: false, alsoMeans: ['inner circle'] }],
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
		expect(readSettings(JSON.parse(JSON.stringify(settingsToSave(settings))))).toEqual({ settings, problems: [] });
	});

	it('that were saved before a property had a name of its own have its default name', () => {
		const { 'job-since': _since, 'not-same': _apart, ...before } = { ...defaultSettings.properties, tier: { name: 'circle', alsoRead: [] } };
		expect(readSettings({ properties: before })).toEqual({ settings: { ...defaultSettings, properties: { ...defaultSettings.properties, tier: { name: 'circle', alsoRead: [] } } }, problems: [] });
		expect(readSettings({ properties: { 'not-same': { name: ' apart ' } } }).settings.properties['not-same']).toEqual({ name: 'apart', alsoRead: [] });
	});

	it('keep what can be read, and say what cannot', () => {
		const { settings, problems } = readSettings({ contactFolders: ['/People/'], tiers: 'many', dayOrder: 'american', firstFollowUpDays: -1, unknown: 1 });
		expect(settings).toEqual({ ...defaultSettings, contactFolders: ['People'] });
		expect(problems).toHaveLength(3);
		expect(problems[0]).toBe('The setting "dayOrder" cannot be read; it should be day-first, month-first or null. The default is used.');
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
		expect(readSettings(saved)).toEqual({ settings: { ...defaultSettings, [key]: value }, problems: [] });
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
		expect(readSettings(saved)).toEqual({ settings: defaultSettings, problems: [`The setting "${key}" cannot be read; it should be ${right}. The default is used.`] });
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

	it('never make reading them fail', () => {
		fc.assert(fc.property(fc.anything(), (saved) => void readSettings(saved)));
		fc.assert(fc.property(fc.record(Object.fromEntries(Object.keys(defaultSettings).map((key) => [key, fc.anything()]))), (saved) => void readSettings(saved)));
	});
});
