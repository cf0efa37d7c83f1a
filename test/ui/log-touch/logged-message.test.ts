import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/day.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { loggedMessage, oneOf, stayingMessage } from '../../../src/ui/log-touch/logged-message.ts';

const today = '2026-11-22' as Day;
const [ana, bo, eva] = ['Ana Diaz', 'Bo', 'Eva'].map((name) => ({ path: `${name}.md`, name })) as [Named, Named, Named];
interface Named {
	readonly path: string;
	readonly name: string;
}
const touch = (channel: string | null): Parameters<typeof loggedMessage>[0] => ({ day: today, channel, incoming: false, text: '' });

describe('what the notice says', () => {
	it('names the channel and the contacts', () => {
		const say = (channel: string | null, ...contacts: Named[]): string => loggedMessage(touch(channel), contacts, defaultSettings.channels);
		expect(say('call', ana)).toBe('Logged a call with Ana Diaz.');
		expect(say('email', ana, bo)).toBe('Logged an email with Ana Diaz and Bo.');
		expect(say(null, ana, bo, eva)).toBe('Logged a touch with Ana Diaz and 2 others.');
		expect(say('meeting', ana, ana)).toBe('Logged a meeting with Ana Diaz.');
	});

	it('says that a light touch moves nothing', () => {
		expect(loggedMessage(touch('social'), [ana], defaultSettings.channels)).toBe('Logged. A light touch does not move the last touch.');
	});

	it('says which next touch stays', () => {
		expect(stayingMessage([], today)).toBe('');
		expect(stayingMessage([{ contact: ana, day: '2027-03-14' as Day }], today)).toBe('Next touch 14 March 2027 stays.');
		expect(stayingMessage([ana, bo, eva].map((contact) => ({ contact, day: '2026-12-14' as Day })), today)).toBe('The next touches of Ana Diaz and 2 others stay.');
	});

	it('speaks of a channel as people do', () => {
		expect(['video', 'Email', 'event', 'letter', null].map(oneOf)).toEqual(['a video call', 'an Email', 'an event', 'a letter', 'a touch']);
	});
});
