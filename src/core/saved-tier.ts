import { NO_TIER_AT_ALL, TIER_FLAWS, tierColorFlaw } from '../words/settings-problems.ts';
import { formatCadence, readCadence } from './cadence.ts';
import { everyOf, flag, isFields, line, wholeNumber, type Shape } from './saved-shape.ts';
import { TIER_COLORS, type Tier, type TierColor } from './tier.ts';

/** What else means a tier may be a number, as it may in a note. What is not there is none. */
const meanings: Shape<readonly string[]> = (value) => (value === undefined ? [] : everyOf((one) => line(typeof one === 'number' ? String(one) : one))(value));

/** What is not there is null. */
const color: Shape<TierColor | null> = (value) => (value === undefined || value === null ? null : TIER_COLORS.find((one) => one === value));

/** How many contacts a tier may be meant to hold. */
export const MOST_PLACES = 100_000;
const places = wholeNumber(0, MOST_PLACES);
const optionalFlag: Shape<boolean> = (value) => (value === undefined ? false : flag(value));

/** A tier as it is saved, with a cadence as people write it. */
export const savedTier: Shape<Tier> = (value) => {
	if (!isFields(value) || flawsOfTier(value).length > 0) return undefined;
	const cadence = readCadence(value['cadence']);
	const [key, name, own, alsoMeans, shown, occasions] = [line(value['key']), line(value['name']), places(value['places']), meanings(value['alsoMeans']), color(value['color']), optionalFlag(value['occasions'])];
	if (cadence.kind !== 'read' || cadence.value === 'never' || key === undefined || name === undefined || own === undefined || alsoMeans === undefined || shown === undefined || occasions === undefined) return undefined;
	return { key, name, cadence: cadence.value, places: own, occasions, alsoMeans, color: shown };
};

/** What is wrong with a tier that was saved, as one phrase for each field. */
export function flawsOfTier(value: unknown): readonly string[] {
	if (!isFields(value)) return [NO_TIER_AT_ALL];
	const cadence = readCadence(value['cadence']);
	const isWrong: readonly (readonly [boolean, string])[] = [
		[line(value['key']) === undefined, TIER_FLAWS.key],
		[line(value['name']) === undefined, TIER_FLAWS.name],
		[cadence.kind !== 'read' || cadence.value === 'never', TIER_FLAWS.cadence],
		[places(value['places']) === undefined, TIER_FLAWS.places],
		[optionalFlag(value['occasions']) === undefined, TIER_FLAWS.occasions],
		[meanings(value['alsoMeans']) === undefined, TIER_FLAWS.alsoMeans],
		[color(value['color']) === undefined, tierColorFlaw(TIER_COLORS)],
	];
	return isWrong.filter(([is]) => is).map(([, flaw]) => flaw);
}

/** A tier as JSON, in which a cadence is text. */
export function tierToSave(tier: Tier): Readonly<Record<string, unknown>> {
	return { ...tier, cadence: formatCadence(tier.cadence) };
}
