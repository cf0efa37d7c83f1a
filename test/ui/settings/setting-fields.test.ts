import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/core/settings.ts';
import { channelFields } from '../../../src/ui/settings/channel-fields.ts';
import { moved } from '../../../src/ui/settings/order-row.ts';
import type { SettingField } from '../../../src/ui/settings/setting-field.ts';
import { tierFields } from '../../../src/ui/settings/tier-fields.ts';
import { propertyField } from '../../../src/ui/settings/value-fields.ts';
import { formatLines, formatWords, parseLines, parseWords } from '../../../src/ui/settings/written-lists.ts';

/** The settings after a value was typed, or the sentence that says why not. */
function typed(field: SettingField, value: unknown, settings: Settings = defaultSettings): Settings | string {
	const checked = field.check(value, settings);
	if (checked.kind === 'wrong') return checked.message;
	const change = checked.change(settings);
	if (typeof change === 'string') return change;
	checked.onSaved?.();
	return { ...settings, ...change };
}

const tiersAfter = (after: Settings | string): Settings['tiers'] => (typeof after === 'string' ? [] : after.tiers);

describe('lists in a text field', () => {
	it('read as people write them', () => {
		expect(parseWords(' a, b ,, a\nc')).toEqual(['a', 'b', 'c']);
		expect(parseWords('"Diaz, Ana", "5\\" disk"')).toEqual(['Diaz, Ana', '5" disk']);
		expect(parseLines('a, b\r\n\n c ')).toEqual(['a, b', 'c']);
	});

	it('read back as they are shown', () => {
		const word = fc.string().map((text) => text.trim()).filter((text) => text !== '' && !/[\r\n]/.test(text));
		const some = fc.uniqueArray(word, { selector: (one) => one });
		fc.assert(fc.property(some, (words) => void expect(parseWords(formatWords(words))).toEqual(words)));
		fc.assert(fc.property(some, (lines) => void expect(parseLines(formatLines(lines))).toEqual(lines)));
	});
});

describe('a tier that is renamed', () => {
	it('is still meant by what the notes say, and by nothing else', () => {
		const page = { key: 'B' };
		const { key, name } = tierFields(page, (written) => written === 'B');
		const named = typed(name, 'Partners');
		expect(tiersAfter(named)[1]).toMatchObject({ key: 'B', name: 'Partners', alsoMeans: [] });
		const keyed = typed(key, 'P');
		expect(tiersAfter(keyed)[1]).toMatchObject({ key: 'P', name: 'Key', alsoMeans: ['B'] });
		expect(page.key).toBe('P');
		// And back again: nothing is left of it.
		expect(tiersAfter(typed(key, 'B', keyed as Settings))[1]).toEqual(defaultSettings.tiers[1]);
	});

	it('takes no key, name or value of another, also where that came meanwhile', () => {
		const { key, name, alsoMeans } = tierFields({ key: 'B' }, () => false);
		for (const field of [key, name, alsoMeans]) expect(typed(field, 'close')).toContain('“close” means A (Close) already.');
		const checked = key.check('Z', defaultSettings);
		const other: Settings = { ...defaultSettings, tiers: defaultSettings.tiers.map((tier) => (tier.key === 'A' ? { ...tier, key: 'z' } : tier)) };
		expect(checked.kind === 'change' ? checked.change(other) : null).toContain('means z (Close) already');
	});

	it('may write its own name in another case, and is not found once it is gone', () => {
		expect(tiersAfter(typed(tierFields({ key: 'B' }, () => true).key, 'b'))[1]).toMatchObject({ key: 'b', alsoMeans: [] });
		expect(typed(tierFields({ key: 'X' }, () => true).places, 5)).toBe('This tier was removed meanwhile.');
	});
});

describe('a channel', () => {
	const facts = { hasIcon: (icon: string) => icon === 'phone', lightContacts: () => 3 };

	it.each(['a: b', 'a (b)', 'a – b', '', 'Meeting'])('cannot be called %j', (name) => {
		expect(typeof typed(channelFields({ name: 'call' }, facts).name, name)).toBe('string');
	});

	it('is asked about where light touches would count from then on, and only there', () => {
		const question = (name: string, value: string, field: 'name' | 'weight'): unknown => {
			const checked = channelFields({ name }, facts)[field].check(value, defaultSettings);
			return checked.kind === 'change' ? (checked.question?.() ?? null) : checked;
		};
		expect(question('social', 'likes', 'name')).toMatchObject({ title: '“social” is light' });
		expect(question('social', 'full', 'weight')).toMatchObject({ title: '“social” is light' });
		for (const harmless of [question('social', 'Social', 'name'), question('call', 'phone', 'name'), question('call', 'light', 'weight')]) expect(harmless).toBeNull();
	});
});

describe('the names of a property', () => {
	it('mean one thing only, however they are spelled', () => {
		expect(typed(propertyField('city'), 'Last_Contact')).toContain('is read as “Last touch” already');
		expect(typed(propertyField('city'), 'town: here')).toContain('cannot be the name of a property');
		expect(typed(propertyField('city'), ' , ')).toBe('Write at least one name.');
		expect(typed(propertyField('city'), 'Wohnort, city')).toMatchObject({ properties: { city: { name: 'Wohnort', alsoRead: ['city'] } } });
	});
});

it('an entry moves to another place, and nowhere else', () => {
	expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
	expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
	expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
	expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b']);
});
