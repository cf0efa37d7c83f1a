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

/** Name of the Lucide icon for a channel. One that the settings added has a general one. */
export function channelIcon(channel: string): string {
	return ICONS[channel.trim().toLowerCase()] ?? 'message-square';
}
