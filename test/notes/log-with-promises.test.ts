import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askNextTime, replyTo, type NewPromise } from '../../src/core/promise.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Touch } from '../../src/core/touch.ts';
import { addPromise } from '../../src/notes/add-promise.ts';
import { logTouch } from '../../src/notes/contact-note.ts';
import { applySplices, invertSplices, type EditPlan } from '../../src/notes/splice.ts';
import { arbitraryDay } from '../support/arbitrary-contact.ts';
import { arbitraryNote, arbitraryTouch } from '../support/arbitrary-note.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const context = { settings: defaultSettings, today: day('2060-01-01') };
const touch: Touch = { day: day('2026-11-22'), channel: 'call', incoming: false, text: 'Hello' };

const apply = (text: string, plan: EditPlan): string | null => (plan.kind === 'splices' ? applySplices(text, plan.splices) : null);

const arbitraryPromise: fc.Arbitrary<NewPromise> = fc.oneof(
	fc.record({ text: fc.oneof(fc.constantFrom('Send it', '', ' ', 'a\nb', '# x', '%% x', '```'), fc.string({ unit: 'grapheme' })), due: fc.option(arbitraryDay) }),
	fc.string({ unit: 'grapheme' }).map(askNextTime),
	arbitraryDay.map((on) => replyTo('Ana', on)),
);

describe('a touch with promises', () => {
	it('is in one edit what logging it, and then promising each, is', () => {
		let logged = 0;
		fc.assert(
			fc.property(arbitraryNote, arbitraryTouch, fc.array(arbitraryPromise, { maxLength: 3 }), (text, one, promises) => {
				const plan = logTouch(text, one, context, { promises });
				const inTurn = promises.reduce((after, promise) => (after === null ? null : apply(after, addPromise(after, promise, defaultSettings))), apply(text, logTouch(text, one, context)));
				const after = apply(text, plan);
				expect(after).toBe(inTurn);
				if (after === null || plan.kind === 'refused') return;
				logged += 1;
				expect(applySplices(after, invertSplices(text, plan.splices))).toBe(text);
			}),
			{ numRuns: GENERATED_NOTES },
		);
		expect(logged).toBeGreaterThan(GENERATED_NOTES / 10);
	});

	it('is not logged at all where one of them cannot be written', () => {
		expect(logTouch('Text.\n', touch, context, { promises: [{ text: 'Send it', due: null }, askNextTime(' ')] })).toEqual({ kind: 'refused', reason: 'a promise needs a text' });
	});

	it('begins both sections in a note that is empty', () => {
		expect(apply('', logTouch('', touch, context, { promises: [replyTo('Ana', day('2026-11-22'))] }))).toBe(
			'---\nlast-touch: 2026-11-22\n---\n## Touches\n- 2026-11-22 call: Hello\n\n## Promises\n- [ ] Reply to Ana 📅 2026-11-24\n',
		);
	});
});
