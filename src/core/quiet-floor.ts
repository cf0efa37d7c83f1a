import { daysBetween, type Day } from './day.ts';
import { asPast } from './past-day.ts';
import type { Weight } from './touch.ts';

/** What decides whether reaching out now would be soon after the last time. */
export interface QuietFloorInput {
	/** In any order. A last touch that stands only in the property goes in as a full one from your side. */
	readonly touches: ReadonlyArray<{ readonly day: Day; readonly incoming: boolean; readonly weight: Weight }>;
	/** 0 for the closest tier; null without a tier. */
	readonly tierIndex: number | null;
	readonly hasDuePromise: boolean;
	readonly today: Day;
}

/** You were in touch a short while ago, and they have not written since. */
export interface QuietFloor {
	/** The last full touch from your side. */
	readonly lastOwn: Day;
	/** Days since then, fewer than floorDays. */
	readonly days: number;
	/** Days of quiet that this tier is given. */
	readonly floorDays: number;
}

const CLOSEST_FLOOR_DAYS = 14;
const FLOOR_DAYS = 30;

/**
 * Whether reaching out now would be soon after the last time: less than 14 days for the closest tier, 30 for others. Null: it would not, or they
 * wrote last (on the same day counts), or a promise is due. Light touches decide nothing. This is said, and never refuses.
 */
export function quietFloorOf({ touches, tierIndex, hasDuePromise, today }: QuietFloorInput): QuietFloor | null {
	if (hasDuePromise) return null;
	const lastOwn = newest(touches, false, today);
	const lastIncoming = newest(touches, true, today);
	if (lastOwn === null || (lastIncoming !== null && lastIncoming >= lastOwn)) return null;
	const days = daysBetween(lastOwn, today);
	const floorDays = tierIndex === 0 ? CLOSEST_FLOOR_DAYS : FLOOR_DAYS;
	return days < floorDays ? { lastOwn, days, floorDays } : null;
}

/** The newest day of a full touch in that direction that is not in the future. */
function newest(touches: QuietFloorInput['touches'], incoming: boolean, today: Day): Day | null {
	const days = touches.flatMap((touch) => (touch.weight === 'full' && touch.incoming === incoming ? (asPast(touch.day, today) ?? []) : []));
	return days.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
}
