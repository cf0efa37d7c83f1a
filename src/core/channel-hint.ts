import { addCadence, type Cadence } from './cadence.ts';
import { formatDay, type Day } from './day.ts';
import { occasionPhrase, type Occurrence } from './occasion.ts';
import { asPast } from './past-day.ts';
import { findChannel, weightOf, type Channel, type Touch } from './touch.ts';

/** Which channel to use this time, and why. */
export interface ChannelHint {
	/** The name of a full channel in the settings. */
	readonly channel: string;
	/** A few words: `birthday on 27 November; a card can still arrive in time`. */
	readonly why: string;
}

/** What a hint is taken from. */
export interface ChannelHintInput {
	readonly channels: readonly Channel[];
	/** Newest first where they share a day; otherwise in any order. */
	readonly touches: ReadonlyArray<Pick<Touch, 'day' | 'channel'>>;
	/** The last touch that counts, which may stand only in the property; null: never. */
	readonly lastTouch: Day | null;
	/** The cadence that holds; null: none. */
	readonly cadence: Cadence | null;
	/** The occasion that shows today; null: none. */
	readonly occasion: Occurrence | null;
	readonly today: Day;
}

/** Days that a card needs to be written and carried. */
export const CARD_TRAVEL_DAYS = 3;

/** Names that these channels go by in settings, the default first. */
const CARD = ['card', 'postcard', 'greeting card', 'letter'];
const CALL = ['call', 'phone', 'phone call', 'telephone'];
const SAME_IN_A_ROW = 3;

/**
 * Which channel to use, and why: for an occasion a card while it can still arrive, and a call after that; for somebody silent for twice the cadence a
 * call; after the same channel three times in a row the one used longest ago. Null: any will do.
 */
export function channelHint(input: ChannelHintInput): ChannelHint | null {
	const full = input.channels.filter(({ weight }) => weight === 'full');
	return forOccasion(input, full) ?? afterSilence(input, full) ?? forAChange(input, full);
}

function forOccasion({ occasion }: ChannelHintInput, full: readonly Channel[]): ChannelHint | null {
	if (occasion === null) return null;
	const { kind, day, daysUntil, isBelated } = occasion;
	if (isBelated) return hint(CALL, full, `${kind} was on ${formatDay(day, day)}; a call is the quickest`);
	const what = occasionPhrase({ ...occasion, age: null });
	return daysUntil >= CARD_TRAVEL_DAYS ? hint(CARD, full, `${what}; a card can still arrive in time`) : hint(CALL, full, `${what}; a card would come too late`);
}

function afterSilence({ lastTouch, cadence, today }: ChannelHintInput, full: readonly Channel[]): ChannelHint | null {
	if (lastTouch === null || cadence === null) return null;
	const isSilent = addCadence(lastTouch, { ...cadence, count: cadence.count * 2 }) <= today;
	return isSilent ? hint(CALL, full, 'it has been quiet for twice the usual time, and hearing a voice helps') : null;
}

function forAChange({ channels, touches, today }: ChannelHintInput, full: readonly Channel[]): ChannelHint | null {
	const used = touches
		.flatMap((touch) => {
			const day = asPast(touch.day, today);
			return day === null || weightOf(touch, channels) === 'light' ? [] : [{ day, channel: touch.channel?.toLowerCase() ?? null }];
		})
		.sort((a, b) => Number(a.day < b.day) - Number(a.day > b.day));
	const row = used.slice(0, SAME_IN_A_ROW);
	const usual = row[0]?.channel ?? null;
	if (usual === null || row.length < SAME_IN_A_ROW || row.some(({ channel }) => channel !== usual)) return null;
	const others = full.map(({ name }) => name).filter((name) => name.toLowerCase() !== usual);
	/** How long ago, by position; never used is the longest. */
	const age = (name: string): number => {
		const index = used.findIndex(({ channel }) => channel === name.toLowerCase());
		return index === -1 ? used.length : index;
	};
	const oldest = others.sort((a, b) => age(b) - age(a))[0];
	return oldest === undefined ? null : { channel: oldest, why: `the last three times it was ${usual}` };
}

/** The first of these names that the settings have as a full channel. */
function hint(names: readonly string[], full: readonly Channel[], why: string): ChannelHint | null {
	const channel = names.flatMap((name) => findChannel(name, full) ?? [])[0];
	return channel === undefined ? null : { channel: channel.name, why };
}
