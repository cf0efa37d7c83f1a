import type { Settings } from '../../core/settings.ts';
import { findChannel, type Channel } from '../../core/touch.ts';
import { formatTouchLine, parseTouchLine } from '../../notes/touch-line.ts';
import { parseDay } from '../../core/day.ts';
import { line } from '../../core/saved-shape.ts';
import * as words from '../../words/settings.ts';
import { textOf, wrong, type Checked, type Question, type SettingField } from './setting-field.ts';

/** The channel that a page is about: by its name, which may change while the page is open. */
export interface ChannelOfPage {
	name: string;
}

export interface ChannelFacts {
	readonly hasIcon: (icon: string) => boolean;
	/** Contacts with light touches. */
	readonly lightContacts: () => number;
}

/** The fields of one channel. */
export function channelFields(page: ChannelOfPage, facts: ChannelFacts): Readonly<Record<'name' | 'weight' | 'icon', SettingField>> {
	const shown = (of: (channel: Channel) => string): SettingField['shown'] => ({ channels }) => {
		const channel = findChannel(page.name, channels);
		return channel === null ? '' : of(channel);
	};
	const changed = (values: Partial<Channel>, question?: () => Question | null): Checked => ({ kind: 'change', change: (saved) => withChannel(saved, page, values), ...(question !== undefined && { question }) });
	return {
		name: { saves: 'on-leaving', shown: shown(({ name }) => name), check: (value, settings) => checkName(value, settings, page, facts) },
		weight: { saves: 'at-once', shown: shown(({ weight }) => weight), check: (value, settings) => (value === 'light' ? changed({ weight: 'light' }) : changed({ weight: 'full' }, () => lightQuestion(settings, page.name, facts))) },
		icon: { saves: 'after-typing', shown: shown(({ icon }) => icon ?? ''), check: (value) => checkIcon(value, facts, changed) },
	};
}

/** What happens to light touches where their channel is light no more; null where nothing does. */
export function lightQuestion({ channels }: Settings, name: string, { lightContacts }: ChannelFacts): Question | null {
	const count = lightContacts();
	if (findChannel(name, channels)?.weight !== 'light' || count === 0) return null;
	return { title: words.lightGoesTitle(name), text: words.lightGoes(name, count), yes: words.GO_ON };
}

function checkName(value: unknown, settings: Settings, page: ChannelOfPage, facts: ChannelFacts): Checked {
	const name = line(textOf(value));
	if (name === undefined) return wrong(words.NO_TEXT);
	if (!readsBack(name)) return wrong(words.badChannel(name));
	const own = findChannel(page.name, settings.channels);
	const other = findChannel(name, settings.channels.filter((channel) => channel !== own));
	if (other !== null) return wrong(words.channelTaken(other.name));
	return {
		kind: 'change',
		change(saved) {
			const before = findChannel(page.name, saved.channels);
			if (findChannel(name, saved.channels.filter((channel) => channel !== before)) !== null) return words.channelTaken(name);
			return withChannel(saved, page, { name });
		},
		onSaved: () => void Object.assign(page, { name }),
		question: () => (name.toLowerCase() === page.name.toLowerCase() ? null : lightQuestion(settings, page.name, facts)),
	};
}

/** Whether the line of a touch with this channel is read as one again. */
function readsBack(name: string): boolean {
	const day = parseDay('2026-01-31');
	if (day === null || /[:()—–]/.test(name)) return false;
	const read = parseTouchLine(formatTouchLine({ day, channel: name, incoming: false, text: 'text' }), { channels: [{ name, weight: 'full', icon: null }], dayOrder: null });
	return read.kind === 'touch' && read.touch.channel === name && read.touch.text === 'text';
}

function checkIcon(value: unknown, { hasIcon }: ChannelFacts, changed: (values: Partial<Channel>) => Checked): Checked {
	const icon = textOf(value).trim();
	if (icon === '') return changed({ icon: null });
	return hasIcon(icon) ? changed({ icon }) : wrong(words.noIcon(icon));
}

function withChannel(saved: Settings, page: ChannelOfPage, values: Partial<Channel>): Partial<Settings> | string {
	const channel = findChannel(page.name, saved.channels);
	return channel === null ? words.CHANNEL_GONE : { channels: saved.channels.map((one) => (one === channel ? { ...one, ...values } : one)) };
}
