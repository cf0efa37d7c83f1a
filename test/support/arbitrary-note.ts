import fc from 'fast-check';
import { defaultSettings } from '../../src/core/settings.ts';
import { tidyText, type Touch } from '../../src/core/touch.ts';
import { arbitraryBody } from './arbitrary-body.ts';
import { arbitraryDay } from './arbitrary-contact.ts';
import { arbitraryFrontmatterBlock } from './arbitrary-frontmatter.ts';

/** A body with a list of touches in it, so that they are often there to be added to. */
const arbitraryLoggedBody: fc.Arbitrary<string> = fc
	.record({
		before: fc.oneof(arbitraryBody, fc.constant('')),
		heading: fc.constantFrom('## Touches', '# touches:', '### Interactions', 'Touches\n---'),
		touches: fc.array(fc.tuple(fc.constantFrom('- ', '* ', '+ ', ' - ', '-   ', '- [x] ', '### '), arbitraryDay, fc.constantFrom('', ' call: one', ' email (incoming): two\n  and more', ' — Call', '/x', ' social: like')), { maxLength: 5 }),
		after: fc.oneof(arbitraryBody, fc.constantFrom('', '\n', '\nMore text.', '\n## Notes\n- 2026-01-01 not a touch\n')),
	})
	.map(({ before, heading, touches, after }) => `${before}${before === '' || before.endsWith('\n') ? '' : '\n\n'}${heading}\n${touches.map(([marker, day, rest]) => `${marker}${day}${rest}\n`).join('')}${after}`);

/** Whole notes: properties of all kinds, or none, before a body of all kinds, in LF, CRLF or both. */
export const arbitraryNote: fc.Arbitrary<string> = fc.tuple(fc.oneof({ arbitrary: arbitraryFrontmatterBlock, weight: 3 }, { arbitrary: fc.constantFrom('', '\uFEFF'), weight: 1 }), fc.oneof(arbitraryBody, arbitraryLoggedBody), fc.boolean()).map(([block, body, isCrlf]) => {
	const text = `${block}${body}`;
	return isCrlf ? text.replace(/\r\n|\n|\r/g, '\r\n') : text;
});

/** Touches as a dialog gives them; the text can be anything. */
export const arbitraryTouch: fc.Arbitrary<Touch> = fc.record({
	day: arbitraryDay,
	channel: fc.constantFrom(null, ...defaultSettings.channels.map(({ name }) => name)),
	incoming: fc.boolean(),
	text: fc
		.oneof(
			fc.constantFrom('', 'Hired one designer. #gave', 'one\ntwo', '- a\n- b', '```\ncode', '# x\n===', '> quote', '<!-- x', '%% x', '2026-01-01 call: y\n- 2026-01-01 call: z', '1. one\n2. two', '[ ] open', '---', '***'),
			fc.string({ unit: 'grapheme' }),
			arbitraryBody,
		)
		.map(tidyText),
});
