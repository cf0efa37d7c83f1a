import { plainName, PROPERTIES, type PropertyName } from '../../core/property-names.ts';
import { SETTING_LIMITS } from '../../core/saved-settings.ts';
import type { Settings } from '../../core/settings.ts';
import * as words from '../../words/settings.ts';
import { change, textOf, wrong, type SettingField } from './setting-field.ts';
import { formatWords, parseWords } from './written-lists.ts';

type NumberKey = Exclude<keyof typeof SETTING_LIMITS, 'oldPromiseDays'>;
type FlagKey = 'statusBar' | 'tickLogsTouch';

export function numberField(key: NumberKey): SettingField {
	const [least, most] = SETTING_LIMITS[key];
	return {
		saves: 'after-typing',
		shown: (settings) => settings[key],
		check: (value) => (isWhole(value, least, most) ? change({ [key]: value }) : wrong(words.wholeNumber(least, most))),
	};
}

export function isWhole(value: unknown, least: number, most: number): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

export function flagField(key: FlagKey): SettingField {
	return { saves: 'at-once', shown: (settings) => settings[key], check: (value) => change({ [key]: value === true }) };
}

/** A number of days, or `never`. */
export const oldPromisesField: SettingField = {
	saves: 'after-typing',
	shown: ({ oldPromiseDays }) => (oldPromiseDays === null ? words.NEVER : String(oldPromiseDays)),
	check(value) {
		const typed = textOf(value).trim().toLowerCase();
		const [least, most] = SETTING_LIMITS.oldPromiseDays;
		if (typed === words.NEVER) return change({ oldPromiseDays: null });
		const days = /^\d+(?: days?)?$/.test(typed) ? Number.parseInt(typed, 10) : null;
		return isWhole(days, least, most) ? change({ oldPromiseDays: days }) : wrong(words.daysOrNever(least, most));
	},
};

export const tierLabelsField: SettingField = {
	saves: 'at-once',
	shown: ({ tierLabels }) => tierLabels,
	check: (value) => change({ tierLabels: value === 'key' ? 'key' : 'name' }),
};

export const dayOrderField: SettingField = {
	saves: 'at-once',
	shown: ({ dayOrder }) => dayOrder ?? '',
	check: (value) => change({ dayOrder: value === 'day-first' || value === 'month-first' ? value : null }),
};

/** What YAML takes for a mark of its own in a key, or a key cannot begin with. */
const NO_KEY = /[:#{}[\],&*!|>'"%@`\\]|^[-?]|\p{Cc}/u;

/** The names of a property: the first is written, all are read. */
export function propertyField(property: PropertyName): SettingField {
	return {
		saves: 'on-leaving',
		shown: ({ properties }) => formatWords([properties[property].name, ...properties[property].alsoRead]),
		check(value, settings) {
			const [name, ...alsoRead] = parseWords(textOf(value));
			if (name === undefined) return wrong(words.NO_PROPERTY);
			const bad = [name, ...alsoRead].find((one) => NO_KEY.test(one));
			if (bad !== undefined) return wrong(words.badProperty(bad));
			const taken = takenName([name, ...alsoRead], property, settings);
			if (taken !== null) return wrong(taken);
			return { kind: 'change', change: (saved) => takenName([name, ...alsoRead], property, saved) ?? { properties: { ...saved.properties, [property]: { name, alsoRead } } } };
		},
	};
}

function takenName(names: readonly string[], property: PropertyName, { properties }: Settings): string | null {
	const wanted = new Map(names.map((name) => [plainName(name), name]));
	for (const other of PROPERTIES) {
		const both = other === property ? undefined : [properties[other].name, ...properties[other].alsoRead].find((name) => wanted.has(plainName(name)));
		if (both !== undefined) return words.propertyTaken(wanted.get(plainName(both)) ?? both, words.PROPERTY_WORDS[other]);
	}
	return null;
}
