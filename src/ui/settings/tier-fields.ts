import { formatCadence, parseCadence } from '../../core/cadence.ts';
import { MOST_PLACES } from '../../core/saved-tier.ts';
import { line } from '../../core/saved-shape.ts';
import type { Settings } from '../../core/settings.ts';
import { TIER_COLORS, type Tier } from '../../core/tier.ts';
import * as words from '../../words/settings.ts';
import { textOf, wrong, type Checked, type SettingField } from './setting-field.ts';
import { isWhole } from './value-fields.ts';
import { formatWords, parseWords } from './written-lists.ts';

/** The tier that a page is about: by its key, which may change while the page is open. */
export interface TierOfPage {
	key: string;
}

export type TierFieldName = 'key' | 'name' | 'cadence' | 'places' | 'alsoMeans' | 'color' | 'occasions';

/** The fields of one tier. `isUsed` says whether a note calls its tier so: what it says goes on meaning the tier once that is renamed. */
export function tierFields(page: TierOfPage, isUsed: (written: string) => boolean): Readonly<Record<TierFieldName, SettingField>> {
	const shown = (of: (tier: Tier) => string | number | boolean): SettingField['shown'] => (settings) => {
		const tier = tierNamed(settings, page.key);
		return tier === null ? '' : of(tier);
	};
	const changed = (values: (tier: Tier) => Partial<Tier>): Checked => ({ kind: 'change', change: (saved) => withTier(saved, page, values) });
	return {
		key: { saves: 'on-leaving', shown: shown(({ key }) => key), check: (value, settings) => checkName('key', value, settings, page, isUsed) },
		name: { saves: 'on-leaving', shown: shown(({ name }) => name), check: (value, settings) => checkName('name', value, settings, page, isUsed) },
		cadence: { saves: 'after-typing', shown: shown(({ cadence }) => formatCadence(cadence)), check: (value) => checkCadence(value, changed) },
		places: { saves: 'after-typing', shown: shown(({ places }) => places), check: (value) => (isWhole(value, 0, MOST_PLACES) ? changed(() => ({ places: value })) : wrong(words.wholeNumber(0, MOST_PLACES))) },
		alsoMeans: { saves: 'on-leaving', shown: shown(({ alsoMeans }) => formatWords(alsoMeans)), check: (value, settings) => checkMeanings(value, settings, page, changed) },
		color: { saves: 'at-once', shown: shown(({ color }) => color ?? ''), check: (value) => changed(() => ({ color: TIER_COLORS.find((color) => color === value) ?? null })) },
		occasions: { saves: 'at-once', shown: shown(({ occasions }) => occasions), check: (value) => changed(() => ({ occasions: value === true })) },
	};
}

/** The tier of that key, without regard to case; null once it is gone. */
export function tierNamed({ tiers }: Pick<Settings, 'tiers'>, key: string): Tier | null {
	return tiers.find((tier) => isAlike(tier.key, key)) ?? null;
}

const isAlike = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Another tier that one of these texts means already, with the text. */
function takenText(texts: readonly string[], { tiers }: Settings, own: Tier | null): string | null {
	for (const tier of tiers.filter((one) => one !== own)) {
		const text = texts.find((one) => [tier.key, tier.name, ...tier.alsoMeans].some((meaning) => isAlike(meaning, one)));
		if (text !== undefined) return words.tierTaken(text, tier);
	}
	return null;
}

function checkName(what: 'key' | 'name', value: unknown, settings: Settings, page: TierOfPage, isUsed: (written: string) => boolean): Checked {
	const text = line(textOf(value));
	if (text === undefined) return wrong(words.NO_TEXT);
	const tier = tierNamed(settings, page.key);
	const taken = takenText([text], settings, tier);
	if (taken !== null) return wrong(taken);
	return {
		kind: 'change',
		change(saved) {
			const before = tierNamed(saved, page.key);
			const takenBySaved = takenText([text], saved, before);
			if (takenBySaved !== null) return takenBySaved;
			return withTier(saved, page, (own) => ({ [what]: text, alsoMeans: meaningsAfter(own, { ...own, [what]: text }, own[what], isUsed) }));
		},
		onSaved() {
			if (what === 'key') Object.assign(page, { key: text });
		},
	};
}

/** What the notes say goes on meaning the tier. */
function meaningsAfter(own: Tier, next: Tier, before: string, isUsed: (written: string) => boolean): readonly string[] {
	const others = own.alsoMeans.filter((meaning) => !isAlike(meaning, next.key) && !isAlike(meaning, next.name));
	const isMeant = [next.key, next.name, ...others].some((meaning) => isAlike(meaning, before));
	return isMeant || !isUsed(before) ? others : [...others, before];
}

function checkCadence(value: unknown, changed: (values: () => Partial<Tier>) => Checked): Checked {
	const reading = parseCadence(textOf(value));
	if (reading.kind === 'unreadable') return wrong(words.sentence(reading.message));
	if (reading.kind === 'blank' || reading.value === 'never') return wrong(words.NO_CADENCE_BUT);
	const cadence = reading.value;
	return changed(() => ({ cadence }));
}

function checkMeanings(value: unknown, settings: Settings, page: TierOfPage, changed: (values: () => Partial<Tier>) => Checked): Checked {
	const alsoMeans = parseWords(textOf(value));
	const taken = takenText(alsoMeans, settings, tierNamed(settings, page.key));
	return taken === null ? changed(() => ({ alsoMeans })) : wrong(taken);
}

function withTier(saved: Settings, page: TierOfPage, values: (tier: Tier) => Partial<Tier>): Partial<Settings> | string {
	const tier = tierNamed(saved, page.key);
	return tier === null ? words.TIER_GONE : { tiers: saved.tiers.map((one) => (one === tier ? { ...one, ...values(one) } : one)) };
}
