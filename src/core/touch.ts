import type { Day } from './day.ts';

/** A full touch counts; a light one (a like, a forwarded link) is logged and moves nothing. */
export type Weight = 'full' | 'light';

/** A way of being in touch. Its name is what stands in the note. */
export interface Channel {
	readonly name: string;
	readonly weight: Weight;
	/** Name of a Lucide icon; null: the one that goes with the name. */
	readonly icon: string | null;
}

/** One time two people were in touch. */
export interface Touch {
	readonly day: Day;
	/** The name of one of the channels in the settings; null where none was written. */
	readonly channel: string | null;
	/** They wrote or called first. */
	readonly incoming: boolean;
	/** What it was about, tidy (see tidyText); empty where nothing was written. */
	readonly text: string;
}

/** The channel of that name, without regard to case; null if there is none. */
export function findChannel(name: string, channels: readonly Channel[]): Channel | null {
	const wanted = name.trim().toLowerCase();
	return channels.find((channel) => channel.name.toLowerCase() === wanted) ?? null;
}

/** No channel, or one that the settings do not know, counts as full. */
export function weightOf(touch: Pick<Touch, 'channel'>, channels: readonly Channel[]): Weight {
	return touch.channel === null ? 'full' : (findChannel(touch.channel, channels)?.weight ?? 'full');
}

/** The days of the touches of one weight, newest first, each once. Those in the future are still among them. */
export function touchDaysOf(touches: readonly Touch[], weight: Weight, channels: readonly Channel[]): readonly Day[] {
	const written = new Set(touches.map(({ channel }) => channel));
	const ofWeight = new Set([...written].filter((channel) => weightOf({ channel }, channels) === weight));
	const days = new Set(touches.filter(({ channel }) => ofWeight.has(channel)).map(({ day }) => day));
	return [...days].sort().reverse();
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const CONTROL = /\p{Cc}/gu;
/** A line end, a tab or a control character: without one, the text is a single line. */
const UNTIDY = /[\p{Cc}\u2028\u2029]/u;

/** A text as a touch keeps it: lines trimmed, empty lines and control characters gone, `\n` between lines. */
export function tidyText(text: string): string {
	if (!UNTIDY.test(text)) return text.trim();
	const lines = text.split(LINE_END).map((line) => line.replace(/\t/g, ' ').replace(CONTROL, '').trim());
	return lines.filter((line) => line !== '').join('\n');
}

/** Help was given: the text carries `#gave`. */
export function isGiven({ text }: Pick<Touch, 'text'>): boolean {
	return /(?:^|\s)#gave(?![\w/-])/i.test(text);
}

/** Help was got: the text carries `#got`. */
export function isGot({ text }: Pick<Touch, 'text'>): boolean {
	return /(?:^|\s)#got(?![\w/-])/i.test(text);
}

/** The text with the marks for help given and got, each once. */
export function markHelp(text: string, help: { readonly gave: boolean; readonly got: boolean }): string {
	const gave = help.gave && !isGiven({ text }) ? withMark(text, '#gave') : text;
	return help.got && !isGot({ text: gave }) ? withMark(gave, '#got') : gave;
}

/** The mark goes behind the last line, or below it where that closes a code block, which it would open again. */
function withMark(text: string, mark: string): string {
	const said = text.trimEnd();
	return said === '' ? mark : `${said}${/(?:^|\n)[ \t]*(?:`{3,}|~{3,})$/.test(said) ? '\n' : ' '}${mark}`;
}
