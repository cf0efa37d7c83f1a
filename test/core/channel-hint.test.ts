import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelHint, goesToAddress, type ChannelHint, type ChannelHintInput, type Reachable } from '../../src/core/channel-hint.ts';
import { addDays } from '../../src/core/day.ts';
import { BIRTHDAY, occasionAt, type Occurrence } from '../../src/core/occasion.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Channel } from '../../src/core/touch.ts';
import { arbitraryCadence, arbitraryDay } from '../support/arbitrary-contact.ts';
import { arbitraryOccasion } from '../support/arbitrary-occasion.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const today = day('2026-11-22');
const { channels } = defaultSettings;
const full = (...names: readonly string[]): readonly Channel[] => names.map((name) => ({ name, weight: 'full', icon: null }));
const all: Reachable = { phone: true, email: true, address: true };
const none: Reachable = { phone: false, email: false, address: false };
const hint = (rest: Partial<ChannelHintInput>): ChannelHint | null => channelHint({ channels, touches: [], lastTouch: null, cadence: null, occasion: null, has: all, today, ...rest });
/** Touches by these channels, the first today and each a week before the last. */
const by = (...names: ReadonlyArray<string | null>): ChannelHintInput['touches'] => names.map((channel, weeks) => ({ channel, day: addDays(today, -7 * weeks) }));
const birthdayIn = (daysUntil: number): Occurrence => ({ kind: BIRTHDAY, day: addDays(today, daysUntil), daysUntil, age: 40, isBelated: daysUntil < 0 });

describe('for a birthday', () => {
	it('a card is best while it can still arrive', () => {
		expect(hint({ occasion: birthdayIn(5) })).toEqual({ channel: 'card', why: 'birthday on 27 November; a card can still arrive in time' });
		expect(hint({ occasion: birthdayIn(3) })?.channel).toBe('card');
	});

	it('a call is best after that', () => {
		expect(hint({ occasion: birthdayIn(2) })).toEqual({ channel: 'call', why: 'birthday on 24 November; a card would come too late' });
		expect(hint({ occasion: birthdayIn(0) })).toEqual({ channel: 'call', why: 'birthday today; a card would come too late' });
		expect(hint({ occasion: birthdayIn(-2) })).toEqual({ channel: 'call', why: 'birthday was on 20 November; a call is the quickest' });
	});

	it('the channel is called as in the settings', () => {
		expect(hint({ occasion: birthdayIn(5), channels: full('email', 'Postcard') })?.channel).toBe('Postcard');
		expect(hint({ occasion: birthdayIn(0), channels: full('Phone') })?.channel).toBe('Phone');
	});

	it('nothing is hinted at that the settings lack or count as light', () => {
		expect(hint({ occasion: birthdayIn(5), channels: full('email') })).toBeNull();
		expect(hint({ occasion: birthdayIn(5), channels: [{ name: 'card', weight: 'light', icon: null }] })).toBeNull();
	});
});

describe('for somebody silent for twice the cadence', () => {
	const cadence = { count: 3, unit: 'month' } as const;

	it('a call is best, from that day on', () => {
		expect(hint({ cadence, lastTouch: day('2026-05-22') })).toEqual({ channel: 'call', why: 'it has been quiet for twice the usual time, and hearing a voice helps' });
		expect(hint({ cadence, lastTouch: day('2026-05-23') })).toBeNull();
	});

	it('nothing is hinted at without a cadence or a last touch', () => {
		expect(hint({ lastTouch: day('2020-01-01') })).toBeNull();
		expect(hint({ cadence })).toBeNull();
		expect(hint({ cadence, lastTouch: day('2020-01-01'), channels: full('email') })).toBeNull();
	});

	it('a birthday goes before', () => {
		expect(hint({ cadence, lastTouch: day('2020-01-01'), occasion: birthdayIn(7) })?.channel).toBe('card');
	});
});

describe('where the note has no number or address for the best channel', () => {
	const cadence = { count: 3, unit: 'month' } as const;
	const silent = { cadence, lastTouch: day('2026-01-01') };
	const QUIET = 'it has been quiet for twice the usual time';
	const email: Reachable = { ...none, email: true };

	it('a card goes by e-mail, and without an e-mail address a call is next best', () => {
		const byEmail = { channel: 'card', why: 'birthday on 27 November; it can go by e-mail, as there is no address in the note yet' };
		expect(hint({ occasion: birthdayIn(5), has: email })).toEqual(byEmail);
		expect(hint({ occasion: birthdayIn(5), has: { ...all, address: false } })).toEqual(byEmail);
		expect(hint({ occasion: birthdayIn(5), has: { ...none, phone: true } })).toEqual({ channel: 'call', why: 'birthday on 27 November; for a card there is no address in the note yet' });
	});

	it('shortly before a birthday and after it an e-mail is next best to a call: no card is spoken of that would not arrive', () => {
		const why = (on: string): string => `birthday ${on}; a card would come too late, and for a call there is no number in the note yet`;
		expect(hint({ occasion: birthdayIn(0), has: email })).toEqual({ channel: 'email', why: why('today') });
		expect(hint({ occasion: birthdayIn(2), has: { ...email, address: true } })).toEqual({ channel: 'email', why: why('on 24 November') });
		expect(hint({ occasion: birthdayIn(2), has: email, channels: full('call', 'card') })).toEqual({ channel: 'call', why: 'birthday on 24 November; a card would come too late; no number in the note yet' });
		expect(hint({ occasion: birthdayIn(-2), has: email })).toEqual({ channel: 'email', why: 'birthday was on 20 November; for a call there is no number in the note yet' });
	});

	it('an e-mail is next best to a call after a long silence', () => {
		expect(hint({ ...silent, has: email })).toEqual({ channel: 'email', why: `${QUIET}; for a call there is no number in the note yet` });
		expect(hint({ ...silent, has: { ...email, phone: true } })).toEqual({ channel: 'call', why: `${QUIET}, and hearing a voice helps` });
	});

	it('the best one stands where the note has neither, with what is missing: the number may be in a phone', () => {
		expect(hint({ ...silent, has: none })).toEqual({ channel: 'call', why: `${QUIET}, and hearing a voice helps; no number in the note yet` });
		expect(hint({ ...silent, has: { ...none, address: true } })?.channel).toBe('call');
		expect(hint({ occasion: birthdayIn(5), has: none })).toEqual({ channel: 'card', why: 'birthday on 27 November; a card can still arrive in time; no address in the note yet' });
		expect(hint({ occasion: birthdayIn(-2), has: none })).toEqual({ channel: 'call', why: 'birthday was on 20 November; a call is the quickest; no number in the note yet' });
		expect(hint({ occasion: birthdayIn(0), has: none })?.why).toBe('birthday today; a card would come too late; no number in the note yet');
	});

	it('for a change, the next that is possible', () => {
		expect(hint({ touches: by('meeting', 'meeting', 'meeting'), has: none })?.channel).toBe('video');
		expect(hint({ touches: by('call', 'call', 'call'), channels: full('call', 'message', 'email'), has: email })?.channel).toBe('email');
		expect(hint({ touches: by('email', 'email', 'email'), channels: full('email', 'call', 'message'), has: none })).toEqual({ channel: 'call', why: 'the last three times were by email; no number in the note yet' });
	});
});

describe('after the same channel three times in a row', () => {
	it('one that was never used comes first, in the order of the settings', () => {
		expect(hint({ touches: by('email', 'email', 'Email') })).toEqual({ channel: 'call', why: 'the last three times were by email' });
		expect(hint({ touches: by('call', 'call', 'call', 'meeting') })?.channel).toBe('video');
	});

	it('then the one used longest ago', () => {
		expect(hint({ channels: full('call', 'email', 'meeting'), touches: by('email', 'email', 'email', 'call', 'meeting', 'call') })?.channel).toBe('meeting');
	});

	it('the order in which the touches come does not matter', () => {
		expect(hint({ touches: [...by('email', 'email', 'email', 'call')].reverse() })?.channel).toBe('meeting');
	});

	it('light touches do not break the row, nor do those in the future; a touch without a channel does', () => {
		expect(hint({ touches: by('email', 'social', 'email', 'email') })?.channel).toBe('call');
		expect(hint({ touches: [{ channel: 'call', day: day('2026-11-30') }, ...by('email', 'email', 'email')] })?.channel).toBe('call');
		expect(hint({ touches: by('email', null, 'email', 'email') })).toBeNull();
		expect(hint({ touches: by(null, null, null) })).toBeNull();
	});

	it('nothing is hinted at after two, or where there is no other', () => {
		expect(hint({ touches: by('email', 'email') })).toBeNull();
		expect(hint({ touches: by('email', 'email', 'call') })).toBeNull();
		expect(hint({ channels: full('email'), touches: by('email', 'email', 'email') })).toBeNull();
	});
});

it('whatever is known, the hint is a full channel of the settings', () => {
	const channel = fc.record({ name: fc.constantFrom('call', 'Card', 'email', 'social', 'Phone', 'visit'), icon: fc.constant(null), weight: fc.constantFrom('full' as const, 'light' as const) });
	fc.assert(
		fc.property(
			fc.uniqueArray(channel, { selector: ({ name }) => name.toLowerCase() }),
			fc.array(fc.record({ day: arbitraryDay, channel: fc.constantFrom('call', 'email', 'card', 'gone', null) }), { maxLength: 6 }),
			fc.option(arbitraryDay),
			fc.option(arbitraryCadence),
			fc.array(arbitraryOccasion, { maxLength: 3 }),
			arbitraryDay,
			fc.record({ phone: fc.boolean(), email: fc.boolean(), address: fc.boolean() }),
			(some, touches, lastTouch, cadence, occasions, now, has) => {
				const occasion = occasionAt(occasions, { today: now, noticeDays: 60, graceDays: 5, touchDays: [], doneDays: [] });
				const found = channelHint({ channels: some, touches, lastTouch, cadence, occasion, has, today: now });
				if (found === null) return;
				expect(some).toContainEqual({ name: found.channel, weight: 'full', icon: null });
				expect(found.why).not.toBe('');
			},
		),
		{ numRuns: GENERATED_NOTES },
	);
});

describe('an address', () => {
	it('is for a card by any of its names', () => {
		expect(['Card', ' postcard', 'letter'].every(goesToAddress)).toBe(true);
		expect(['call', 'email', 'cardinal'].some(goesToAddress)).toBe(false);
	});
});
