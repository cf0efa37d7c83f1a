import { callTo, emailTo } from '../words/ways-to-reach.ts';
import type { Contact } from './contact.ts';
import { dialled } from './phone.ts';
import { findChannel, type Channel } from './touch.ts';

/** A way to be in touch that a contact's note holds. */
export interface Reach {
	readonly kind: 'email' | 'phone' | 'profile';
	/** For a menu: `E-mail ana@acme.example`, `LinkedIn`. */
	readonly label: string;
	/** Always `mailto:`, `tel:`, `http:` or `https:`. */
	readonly href: string;
	/** Name of the channel that a touch made this way has; null where the settings have none for it. */
	readonly channel: string | null;
}

/** How a contact can be reached: addresses first, then numbers, then pages. */
export function waysToReach(contact: Contact, channels: readonly Channel[]): readonly Reach[] {
	const channel = (name: string): string | null => findChannel(name, channels)?.name ?? null;
	return [
		...contact.emails.map((email): Reach => ({ kind: 'email', label: emailTo(email), href: mailto(email), channel: channel('email') })),
		...contact.phones.map((phone): Reach => ({ kind: 'phone', label: callTo(phone), href: `tel:${dialled(phone)}`, channel: channel('call') })),
		// Somebody reached through their page was written to, which is more than a like.
		...contact.profiles.map(({ label, url }): Reach => ({ kind: 'profile', label, href: url, channel: channel('message') })),
	];
}

function mailto(email: string): string {
	const at = email.lastIndexOf('@');
	return `mailto:${encodeURIComponent(email.slice(0, at))}@${encodeURIComponent(email.slice(at + 1))}`;
}
