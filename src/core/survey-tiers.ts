import { noteName } from './folder.ts';
import { foldName } from './person-name.ts';
import { lookUpIn } from './property-names.ts';
import { valueOf } from './reading.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { MOST_EXAMPLES, type SurveyNote } from './survey-note.ts';
import { LAST_RANK, rankOf } from './survey-tier-words.ts';
import { onlyOf, readTier, type Tier } from './tier.ts';

/** A value of the notes that means no tier yet, or one of the defaults because it happens to be called like it. */
export interface TierValue {
	/** As it is compared: without blanks at its ends, in lower case. */
	readonly id: string;
	/** As a note writes it. */
	readonly value: string;
	readonly count: number;
	/** Names of the first notes with it. */
	readonly examples: readonly string[];
	/** Key of the default tier that has this value for its key or its name; null: none has. */
	readonly means: string | null;
	/** Key of the tier that it most likely means; null: nobody can tell. */
	readonly proposal: string | null;
}

/** More are not asked for one by one. */
export const MOST_TIER_VALUES = 30;

/** 10 comes before 100, and the same on every device. */
const byValue = new Intl.Collator('en', { numeric: true });
/** Of these properties a higher number means closer. */
const RISING = /rating|closeness|strength|importance|score|stars?/i;
const STARS = /^[★⭐✭✯*☆]+\uFE0F?$/u;
const NUMBER = /^(?:tier|level|circle|ring|group|prio|priority|p|t|l|#|no\.?)?[\s-]*(\d+)$/;
/** Where a number is higher, the numbers are days, points or years, and no ranks. */
const MOST_RANKS = 10;

/** What notes say in their tier property, in one spelling. */
interface Found extends Pick<TierValue, 'id' | 'value' | 'means'> {
	/** The property as it is spelt. */
	readonly key: string;
	readonly names: string[];
	count: number;
}

/**
 * The values of these notes' tier property that mean no tier, the most frequent first, with the tier that each most likely means. Where nobody has set the
 * tiers, those that happen to be called like one are among them.
 */
export function surveyTiers(notes: readonly SurveyNote[], settings: Settings): readonly TierValue[] {
	const found = valuesIn(notes, settings);
	const unknown = found.filter(({ means }) => means === null);
	if (unknown.length === 0) return [];
	const isRising = unknown.some(({ key }) => RISING.test(key));
	const asked = [...found.filter(({ means }) => means !== null), ...unknown.sort(byCount).slice(0, MOST_TIER_VALUES)].sort(byCount);
	const propose = proposerFor(found.map(({ id }) => id), settings.tiers, isRising);
	return asked.map(({ id, value, count, names, means }) => ({ id, value, count, examples: names, means, proposal: isKey({ id, means }) ? means : (propose(id) ?? means) }));
}

/** Whether a value is the key of a tier, which cannot mean another. */
export function isKey({ id, means }: Pick<TierValue, 'id' | 'means'>): boolean {
	return means?.trim().toLowerCase() === id;
}

/** The key of the tier that a value is to mean by an answer (undefined: none was given). `isFirst`: else as proposed. What is called like a tier means one. */
export function tierMeant({ id, means, proposal }: TierValue, answer: string | null | undefined, isFirst: boolean): string | null {
	if (isKey({ id, means })) return means;
	return (answer === undefined && isFirst ? proposal : answer) ?? means;
}

/** In the order in which they are met; those that mean a tier only where it is a default. */
function valuesIn(notes: readonly SurveyNote[], { properties: namings, tiers }: Settings): Found[] {
	const areDefaults = JSON.stringify(tiers) === JSON.stringify(defaultSettings.tiers);
	const found = new Map<string, Found>();
	for (const { path, properties } of notes) {
		const written = writtenTier(properties, namings);
		if (written === null) continue;
		const { key, value } = written;
		const tier = readTier(value, tiers);
		if (tier.kind === 'blank' || (tier.kind === 'read' && !areDefaults)) continue;
		const id = value.toLowerCase();
		const known = found.get(id);
		if (known === undefined) found.set(id, { id, value, key, names: [noteName(path)], count: 1, means: valueOf(tier)?.key ?? null });
		else {
			known.count += 1;
			if (known.names.length < MOST_EXAMPLES) known.names.push(noteName(path));
		}
	}
	return [...found.values()];
}

/** The text or number of the tier property, as text, with its key; null: there is none. */
function writtenTier(properties: SurveyNote['properties'], namings: Settings['properties']): { readonly key: string; readonly value: string } | null {
	const entry = lookUpIn(properties, namings)('tier')[0];
	const value = entry === undefined ? null : onlyOf(entry.value);
	return entry === undefined || (typeof value !== 'string' && typeof value !== 'number') ? null : { key: entry.key, value: String(value).trim() };
}

function byCount(a: Found, b: Found): number {
	return a.count === b.count ? byValue.compare(a.id, b.id) : b.count - a.count;
}

/** Gives the key of the tier that a value most likely means, among all that were seen; null where nothing tells. `isRising`: the higher number is the closer. */
export function proposerFor(values: readonly string[], tiers: readonly Tier[], isRising = false): (value: string) => string | null {
	const words = values.map(plain);
	const stars = Math.max(3, ...words.map(starsIn).map((one) => one?.of ?? 0));
	const numbers = words.flatMap((word) => numberIn(word) ?? []);
	const [least, most] = [Math.min(1, ...numbers), Math.max(...numbers, 1)];
	const tierAt = (place: number): string | null => tiers[Math.min(Math.max(place, 0), tiers.length - 1)]?.key ?? null;
	/** A place among so many, on tiers that may be fewer. */
	const scaled = (place: number, of: number): string | null => tierAt(of > tiers.length * 1.5 ? Math.floor((place * tiers.length) / of) : place);
	return (value) => {
		const word = plain(value);
		const star = starsIn(word);
		if (star !== null) return scaled(stars - star.filled, stars);
		const number = numberIn(word);
		if (number !== null) return most > MOST_RANKS ? null : scaled(isRising ? most - number : number - least, most - least + 1);
		const letter = /^([a-z])\s*[+-]$/.exec(word)?.[1];
		if (letter !== undefined) return tiers.find(({ key }) => key.toLowerCase() === letter)?.key ?? null;
		const rank = rankOf(word, words);
		return rank === null ? null : tierAt(Math.round((rank * (tiers.length - 1)) / LAST_RANK));
	};
}

function plain(value: string): string {
	const folded = foldName(value.trim().replace(/^\[\[|\]\]$/g, ''));
	return folded === '' ? value.trim() : folded;
}

/** `★★★`, `★★★☆☆`, `3 stars`. */
function starsIn(word: string): { readonly filled: number; readonly of: number } | null {
	const said = /^(\d) stars?$/.exec(word)?.[1];
	if (said !== undefined) return { filled: Number(said), of: Number(said) };
	if (!STARS.test(word)) return null;
	const signs = [...word].filter((sign) => sign !== '\uFE0F');
	return { filled: signs.filter((sign) => sign !== '☆').length, of: signs.length };
}

function numberIn(word: string): number | null {
	const digits = NUMBER.exec(word)?.[1];
	return digits === undefined ? null : Number(digits);
}
