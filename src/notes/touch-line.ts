import { parseDayText, type DayOrder } from '../core/day-text.ts';
import type { Day } from '../core/day.ts';
import { findChannel, type Channel, type Touch } from '../core/touch.ts';
import { DAY_NOT_FIRST } from '../words/notes-touches.ts';
import { HOW_DAY } from '../words/problems-days.ts';

/** What the first line of a list item or a heading under "Touches" says: a touch, a touch whose day cannot be read, or neither. */
export type TouchLine =
	| { readonly kind: 'touch'; readonly touch: Touch }
	| { readonly kind: 'unreadable'; readonly dayText: string; readonly message: string }
	| { readonly kind: 'other' };

/** How the line of a touch is read: the channels there are, and the order in which this vault writes days. */
export interface TouchGrammar {
	readonly channels: readonly Channel[];
	readonly dayOrder: DayOrder;
}

const LINK = /^\[\[[^[\]]*\]\]/;
/** `**2026-11-20**`, and `[2026-11-20](Daily/2026-11-20.md)`. */
const DRESSED = /^(?:(\*{1,3}|_{1,3})(\[\[[^[\]]*\]\]|[\d./-]+)(:?)\1(:?)|\[([\d./-]+)\]\([^()]*\))/;
/** Three numbers of which one can be a year, and a time of day that is passed over. `1.2.3` is no day. */
const DATE = /^(\d{4}([-/.])\d{1,2}\2\d{1,2}|\d{1,2}([-/.])\d{1,2}\3\d{4}|\d{1,2}([-/])\d{1,2}\4\d{2})(?!\d)(?:[T ]\d{1,2}:\d{2}(?::\d{2})?Z?)?/;
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** `20 Nov 2026`, `November 20th` at the beginning of a line. */
const NAMED_DAY = new RegExp(`^(?:\\d{1,2}(?:st|nd|rd|th)?\\.?(?: of)? ${MONTH}\\b\\.?|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?![\\d:.]))(?:,? \\d{4}\\b)?`, 'i');
/** A word, and then a day: a touch if the word is a channel or a weekday. */
const WORD_AND_DAY = /^([\p{L}-]+)[.,:]? +(\d{4}[-/]\d{1,2}[-/]\d{1,2})(?!\d)/u;
const WEEKDAY = /^(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/i;
const AFTER_DAY = /^(?:$|[\s:,(–—-])/;
/** A dash or a comma between day and channel. A colon there means that all that follows is text. */
const DASH = /^\s*(?:[–—,]|-(?=\s))\s*/;
const INCOMING = /^\s*\(incoming\)/i;
/** What a channel ends before, wherever in the line that is. */
const SEPARATOR = /\s*(?:$|:|[–—]|-(?:\s|$)|\(incoming\))/iy;
const AFTER_CHANNEL = /^\s*(?:$|:\s*|[–—]\s*|-(?:\s+|$))/;

/**
 * Reads `DAY CHANNEL (incoming): TEXT` in the ways that people write it: the day plain or as a link, a dash for the colon, channel and text
 * missing. A word is a channel only if it is one of the channels; otherwise it is text.
 */
export function parseTouchLine(line: string, grammar: TouchGrammar): TouchLine {
	return createTouchLineParser(grammar)(line);
}

/** The same for many lines. */
export function createTouchLineParser(grammar: TouchGrammar): (line: string) => TouchLine {
	const longestFirst = grammar.channels.map(({ name }) => ({ name, folded: name.toLowerCase() })).sort((a, b) => b.name.length - a.name.length);
	return (line) => parseLine(line, grammar, longestFirst);
}

/** The name of a channel, and as it is compared. */
interface ChannelName {
	readonly name: string;
	readonly folded: string;
}

function parseLine(line: string, grammar: TouchGrammar, longestFirst: readonly ChannelName[]): TouchLine {
	const source = undressed(line.trim());
	const found = LINK.exec(source) ?? DATE.exec(source);
	const written = found?.[0] ?? '';
	const rest = source.slice(written.length);
	if (found === null || !AFTER_DAY.test(rest)) return undated(source, grammar.channels);
	// Of a date without the time of day; a link whole.
	const day = parseDayText(found[1] ?? written, grammar.dayOrder);
	if (day.kind === 'read') {
		const { channel, incoming, text } = parseRest(rest, longestFirst);
		return { kind: 'touch', touch: { day: day.value, channel, incoming, text } };
	}
	// A link to something else starts an ordinary line; one with a date that nobody can read does not.
	if (day.kind === 'blank' || (LINK.test(written) && !/\d{1,4}([-/.])\d{1,2}\1\d{1,4}/.test(written))) return undated(source, grammar.channels);
	return { kind: 'unreadable', dayText: written, message: day.message };
}

/** The line with its day plain. */
function undressed(line: string): string {
	const dressed = DRESSED.exec(line);
	if (dressed === null) return line;
	const [whole, , day = '', colonInside = '', colonAfter = '', linked = ''] = dressed;
	return `${day}${linked}${colonInside}${colonAfter}${line.slice(whole.length)}`;
}

/** A line that begins with a day in words, or with a channel and a day, is meant as a touch; any other without a day is only text. */
function undated(source: string, channels: readonly Channel[]): TouchLine {
	const named = NAMED_DAY.exec(source)?.[0];
	if (named !== undefined) return { kind: 'unreadable', dayText: named, message: HOW_DAY };
	const [, word = '', day] = WORD_AND_DAY.exec(source) ?? [];
	const isMeant = day !== undefined && (findChannel(word, channels) !== null || WEEKDAY.test(word));
	return isMeant ? { kind: 'unreadable', dayText: day, message: DAY_NOT_FIRST } : { kind: 'other' };
}

/** `2026-11-20 call (incoming): Hired one designer.`: how a touch is written, without the list's marker. Only the first line of its text. */
export function formatTouchLine({ day, channel, incoming, text }: Touch): string {
	const [first = ''] = text.split('\n');
	return `${day}${channel === null ? '' : ` ${channel}`}${incoming ? ' (incoming)' : ''}${first === '' ? '' : `: ${first}`}`;
}

/** `2026-06-12 — email (incoming)`: how the heading of a touch is written where a note has one for each; the text stands below it. */
export function formatTouchHeading({ day, channel, incoming }: { readonly day: Day; readonly channel: string | null; readonly incoming: boolean }): string {
	return `${day}${channel === null ? '' : ` — ${channel}`}${incoming ? ' (incoming)' : ''}`;
}

type Rest = Omit<Touch, 'day'>;

function parseRest(rest: string, longestFirst: readonly ChannelName[]): Rest {
	const colon = /^\s*:\s*/.exec(rest);
	if (colon !== null) return { channel: null, incoming: false, text: rest.slice(colon[0].length).trim() };
	const said = rest.replace(DASH, '').trim();
	return parseChannel(said, longestFirst) ?? { channel: null, incoming: false, text: said };
}

/** Null where the line does not say a channel or that they wrote first. */
function parseChannel(said: string, longestFirst: readonly ChannelName[]): Rest | null {
	const channel = longestFirst.find((name) => isSeparated(said, name))?.name ?? null;
	const afterName = said.slice(channel?.length ?? 0);
	const incoming = INCOMING.exec(afterName);
	if (channel === null && incoming === null) return null;
	const afterIncoming = afterName.slice(incoming?.[0].length ?? 0);
	const separator = AFTER_CHANNEL.exec(afterIncoming);
	return separator === null ? null : { channel, incoming: incoming !== null, text: afterIncoming.slice(separator[0].length).trim() };
}

/** Whether a line starts with this name, and it ends there or before a separator. */
function isSeparated(said: string, { name, folded }: ChannelName): boolean {
	if (said.slice(0, name.length).trim().toLowerCase() !== folded) return false;
	SEPARATOR.lastIndex = name.length;
	return SEPARATOR.test(said);
}
