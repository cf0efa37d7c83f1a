import { describe, expect, it } from 'vitest';
import type { TouchToLog } from '../../../src/actions/log-touch.ts';
import type { Day } from '../../../src/core/day.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { loggedMessage, stayingMessage } from '../../../src/ui/log-touch/logged-message.ts';
import { oneOf } from '../../../src/words/logged.ts';

const today = '2026-11-22' as Day;
const [ana, bo, eva] = ['Ana Diaz', 'Bo', 'Eva'].map((name) => ({ path: `${name}.md`, name })) as [Named, Named, Named];
interface Named {
	readonly path: string;
	readonly name: string;
}
const logged = (channel: string | null, contacts: readonly Named[], more: Partial<TouchToLog> = {}): TouchToLog => ({ contacts, touch: { day: today, channel, incoming: false, text: '' }, nextTouch: null, ...more });

describe('what the notice says', () => {
	it('names the channel and the contacts', () => {
		const say = (channel: string | null, ...contacts: Named[]): string => loggedMessage(logged(channel, contacts), defaultSettings.channels, today);
		expect(say('call', ana)).toBe('Logged a call with Ana Diaz.');
		expect(say('email', ana, bo)).toBe('Logged an email with Ana Diaz and Bo.');
		expect(say(null, ana, bo, eva)).toBe('Logged a touch with Ana Diaz and 2 others.');
		expect(say('meeting', ana, ana)).toBe('Logged a meeting with Ana Diaz.');
	});

	it('says that a light touch moves nothing', () => {
		expect(loggedMessage(logged('social', [ana]), defaultSettings.channels, today)).toBe('Logged. A light touch does not move the last touch.');
	});

	it('says what else was written, and on which day it was', () => {
		const yesterday = { day: '2026-11-21' as Day, channel: 'call', incoming: true, text: '' };
		const more = { touch: yesterday, nextTouch: '2026-12-06' as Day, promises: [{ text: 'Send it', due: null }], oweReply: true };
		expect(loggedMessage(logged('call', [bo], more), defaultSettings.channels, today)).toBe('Logged a call with Bo on 21 November. Next touch 6 December. 2 promises added.');
		expect(loggedMessage(logged('call', [bo], { oweReply: true }), defaultSettings.channels, today)).toBe('Logged a call with Bo. 1 promise added.');
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
