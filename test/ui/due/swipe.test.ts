import { describe, expect, it } from 'vitest';
import { CLEAR_PX, EDGE_PX, FAR_PX, fingerOf, isAtEdge, type Finger } from '../../../src/ui/due/swipe.ts';

const UNCLEAR: Finger = { kind: 'unclear' };

describe('a finger on a row', () => {
	it('that has hardly moved may still do anything', () => expect(fingerOf(UNCLEAR, CLEAR_PX - 1, 0)).toEqual(UNCLEAR));

	it('that goes up or down scrolls, and is no swipe any more wherever it goes', () => {
		const scrolls = fingerOf(UNCLEAR, 8, 12);
		expect(scrolls).toEqual({ kind: 'other' });
		expect(fingerOf(scrolls, 300, 0)).toEqual({ kind: 'other' });
		expect(fingerOf(UNCLEAR, 12, -12)).toEqual({ kind: 'other' });
	});

	it('that goes to the side swipes: right to log, left for not now, done only when it has come far', () => {
		expect(fingerOf(UNCLEAR, 40, 10)).toEqual({ kind: 'swipe', by: 40, action: 'log', isFar: false });
		expect(fingerOf(UNCLEAR, FAR_PX, 10)).toMatchObject({ action: 'log', isFar: true });
		expect(fingerOf(UNCLEAR, -FAR_PX, 10)).toMatchObject({ action: 'not-now', isFar: true });
		expect(fingerOf(UNCLEAR, -300, 0)).toMatchObject({ by: -120 });
	});

	it('that swipes may go back, and then does nothing', () => {
		const far = fingerOf(UNCLEAR, 200, 0);
		expect(fingerOf(far, 20, 0)).toMatchObject({ kind: 'swipe', isFar: false });
		expect(fingerOf(far, 5, 90)).toMatchObject({ kind: 'swipe', isFar: false });
	});

	it('that begins at the edge of the page is the app’s', () => {
		expect(isAtEdge(EDGE_PX - 1, 390)).toBe(true);
		expect(isAtEdge(390 - EDGE_PX + 1, 390)).toBe(true);
		expect(isAtEdge(EDGE_PX, 390)).toBe(false);
		expect(isAtEdge(200, 390)).toBe(false);
	});
});
