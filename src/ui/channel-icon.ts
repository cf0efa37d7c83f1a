import { getIcon } from 'obsidian';
import { findChannel, type Channel } from '../core/touch.ts';

const ICONS: Readonly<Record<string, string>> = {
	call: 'phone',
	phone: 'phone',
	meeting: 'coffee',
	video: 'video',
	email: 'at-sign',
	message: 'message-circle',
	card: 'mail',
	letter: 'mail',
	social: 'share-2',
	event: 'users',
};

/** Name of the Lucide icon for a channel: the one that the settings name and the app knows, else the one that goes with the channel's name, else a general one. */
export function channelIcon(channel: string, channels: readonly Channel[]): string {
	const chosen = findChannel(channel, channels)?.icon ?? null;
	return chosen !== null && getIcon(chosen) !== null ? chosen : (ICONS[channel.trim().toLowerCase()] ?? 'message-square');
}
