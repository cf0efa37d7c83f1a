import * as words from '../words/channel-hint.ts';
import { addCadence, type Cadence } from './cadence.ts';
import { CALL, CARD, EMAIL, MESSAGE } from './channel-names.ts';
import type { Day } from './day.ts';
import { occasionName, occasionPhrase, type Occurrence } from './occasion.ts';
import { asPast } from './past-day.ts';
import { findChannel, weightOf, type Channel, type Touch } from './touch.ts';

/** Which channel to use this time, and why. */
export interface ChannelHint {
	/** The name of a full channel in the settings. */
	readonly channel: string;
	/** A few words: `birthday on 27 November; a card can still arrive in time`. */
	readonly why: string;
}

/** What the note has to reach somebody by. */
export interface Reachable {
	readonly phone: boolean;
	readonly email: boolean;
	/** For a card. */
	readonly address: boolean;
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
	readonly has: Reachable;
	readonly today: Day;
}

/** Days that a card needs to be written and carried. */
export const CARD_TRAVEL_DAYS = 3;

const NEEDED: ReadonlyArray<{ readonly need: keyof Reachable; readonly names: readonly string[] }> = [
	{ need: 'phone', names: [...CALL, ...MESSAGE] },
	{ need: 'email', names: EMAIL },
	{ need: 'address', names: CARD },
];
const SAME_IN_A_ROW = 3;

/**
 * Which channel to use, and why: for an occasion a card while it can still arrive, and a call after that; for somebody silent for twice the cadence a
 * call; after the same channel three times in a row the one used longest ago. What the note has no number or address for gives way to the next best that it
 * has one for, and the hint says what is missing; where it has none at all, the best one stands, for the number may be in a phone. Null: any will do.
 */
export function channelHint(input: ChannelHintInput): ChannelHint | null {
	const full = input.channels.filter(({ weight }) => weight === 'full');
	return forOccasion(input, full) ?? afterSilence(input, full) ?? forAChange(input, full);
}

function forOccasion({ occasion, has }: ChannelHintInput, full: readonly Channel[]): ChannelHint | null {
	if (occasion === null) return null;
	const { day, daysUntil, isBelated } = occasion;
	const what = isBelated ? words.occasionWasOn(occasionName(occasion), day) : occasionPhrase({ ...occasion, age: null });
	const call = (why: string): Way => ({ names: CALL, need: 'phone', why });
	const email = (why: string): Way => ({ names: EMAIL, need: 'email', why });
	if (isBelated) return hint([call(words.callIsQuickest(what)), email(words.butNo(what, 'phone'))], full, has);
	if (daysUntil < CARD_TRAVEL_DAYS) return hint([call(words.tooLateForCard(what)), email(words.tooLateAndNoNumber(what))], full, has);
	return hint([{ names: CARD, need: 'address', why: words.inTimeForCard(what) }, { names: CARD, need: 'email', why: words.cardByEmail(what) }, call(words.butNo(what, 'address'))], full, has);
}

function afterSilence({ lastTouch, cadence, has, today }: ChannelHintInput, full: readonly Channel[]): ChannelHint | null {
	if (lastTouch === null || cadence === null) return null;
	const isSilent = addCadence(lastTouch, { ...cadence, count: cadence.count * 2 }) <= today;
	if (!isSilent) return null;
	return hint([{ names: CALL, need: 'phone', why: words.QUIET_AND_VOICE_HELPS }, { names: EMAIL, need: 'email', why: words.butNo(words.QUIET_FOR_LONG, 'phone') }], full, has);
}

function forAChange({ channels, touches, has, today }: ChannelHintInput, full: readonly Channel[]): ChannelHint | null {
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
	const ways = others.sort((a, b) => age(b) - age(a)).map((name): Way => ({ names: [name], need: neededFor(name), why: words.alwaysSoLately(usual) }));
	return hint(ways, full, has);
}

/** Whether what is sent by a channel goes to an address: a card, a letter, by any of their names. */
export function goesToAddress(channel: string): boolean {
	return CARD.includes(channel.trim().toLowerCase());
}

/** Names that a channel may have in the settings, what it takes, and why it would be the one. */
interface Way {
	readonly names: readonly string[];
	/** Null: nothing that a note has. */
	readonly need: keyof Reachable | null;
	readonly why: string;
}

/** The first way that the settings have as a full channel and for which the note has what it needs; else the best one, with what is missing. Null: the settings lack the best. */
function hint(ways: readonly Way[], full: readonly Channel[], has: Reachable): ChannelHint | null {
	const known = ways.map((way) => ({ ...way, channel: way.names.flatMap((name) => findChannel(name, full) ?? [])[0]?.name ?? null }));
	const best = known[0];
	if (best === undefined || best.channel === null) return null;
	for (const { channel, need, why } of known) if (channel !== null && (need === null || has[need])) return { channel, why };
	return { channel: best.channel, why: best.need === null ? best.why : words.whyAndMissing(best.why, best.need) };
}

/** What a channel of the settings needs that a note may have; null: nothing. */
function neededFor(channel: string): keyof Reachable | null {
	const name = channel.toLowerCase();
	return NEEDED.find(({ names }) => names.includes(name))?.need ?? null;
}
