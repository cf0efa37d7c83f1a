/** What pages about somebody are called, by the site. */
export const PAGE_NAMES = {
	linkedin: 'LinkedIn',
	xing: 'XING',
	mastodon: 'Mastodon',
	bluesky: 'Bluesky',
	twitter: 'Twitter',
	x: 'X',
	instagram: 'Instagram',
	facebook: 'Facebook',
	github: 'GitHub',
	website: 'Website',
	blog: 'Blog',
} as const;
