import { describe, expect, it } from 'vitest';
import { touchText } from '../../../src/ui/session/card-words.ts';
import { day } from '../../support/day.ts';

const said = (text: string): string => touchText({ day: day('2026-11-01'), channel: 'call', incoming: false, text });

describe('what a touch says on a card', () => {
	it('reads as in the note: links by their words, without what marks help, in one line', () => {
		expect(said('Offered [[Otto Brandl]] as insurer.')).toBe('Offered Otto Brandl as insurer.');
		expect(said('Sent [[Guides/Madrid|the guide]] and [a page](https://example.org). #gave\n- **Twice**')).toBe('Sent the guide and a page. Twice');
	});

	it('keeps what begins like a list, and other tags', () => {
		expect(said('36. Felicidades #gave/away')).toBe('36. Felicidades #gave/away');
	});
});
