import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings.ts';
import { indexOfTouch, touchesOf } from '../../../src/ui/log-touch/touches-of.ts';

const textsIn = (list: string): readonly string[] => touchesOf(`## Touches\n${list}`, defaultSettings).touches.map(({ touch }) => touch.text);

describe('the last touches of a note', () => {
	it('newest first, whichever way the note has them', () => {
		expect(textsIn('- 2026-03-02: c\n- 2026-03-01: b\n- 2026-01-01: a\n')).toEqual(['c', 'b', 'a']);
		expect(textsIn('- 2026-01-01: a\n- 2026-03-01: b\n- 2026-03-02: c\n')).toEqual(['c', 'b', 'a']);
	});

	it('of one day, the newer by the order of the note', () => {
		expect(textsIn('- 2026-03-01: late\n- 2026-03-01: early\n- 2026-01-01: a\n')).toEqual(['late', 'early', 'a']);
		expect(textsIn('- 2026-01-01: a\n- 2026-03-01: early\n- 2026-03-01: late\n')).toEqual(['late', 'early', 'a']);
	});

	it('what cannot be read is told', () => {
		expect(touchesOf('## Touches\n- 2026-02-30: a\n', defaultSettings)).toMatchObject({ touches: [], unreadable: [{ line: 1, dayText: '2026-02-30' }] });
	});

	it('a touch is found again where it has moved, and not where it was changed', () => {
		const before = touchesOf('## Touches\n- 2026-03-01: b\n- 2026-01-01: a\n', defaultSettings).touches;
		const reference = before[1]?.reference ?? { line: 0, source: '' };
		expect(indexOfTouch(touchesOf('New line.\n## Touches\n- 2026-03-01: b\n- 2026-01-01: a\n', defaultSettings).touches, reference)).toBe(1);
		expect(indexOfTouch(touchesOf('## Touches\n- 2026-01-01: a!\n', defaultSettings).touches, reference)).toBe(-1);
		const twins = touchesOf('## Touches\n- 2026-03-01: b\n- 2026-03-01: b\n', defaultSettings).touches;
		expect(indexOfTouch(twins, { line: 2, source: '- 2026-03-01: b' })).toBe(1);
	});
});
