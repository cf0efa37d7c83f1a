import { describe, expect, it } from 'vitest';
import { askNextTime, replyTo } from '../../src/core/promise.ts';
import { markHelp } from '../../src/core/touch.ts';
import { day } from '../support/day.ts';

describe('what is promised with a touch', () => {
	it('is a reply two days on, over the end of a month', () => {
		expect(replyTo('Ana Diaz', day('2026-11-29'))).toEqual({ text: 'Reply to Ana Diaz', due: '2026-12-01' });
	});

	it('is a question for the next time, on no day, and says once that it is one', () => {
		expect(askNextTime(' how did the move go? ')).toEqual({ text: 'Ask: how did the move go?', due: null });
		expect(askNextTime('ask: how did the move go?')).toEqual({ text: 'Ask: how did the move go?', due: null });
	});

	it('has no text where there is no question, so that it is refused', () => {
		expect(askNextTime(' \n').text).toBe('');
		expect(askNextTime('Ask: ').text).toBe('');
	});
});

describe('help that was given or got', () => {
	const both = { gave: true, got: true };

	it('is marked behind the text, each once', () => {
		expect(markHelp('Talked.', { gave: true, got: false })).toBe('Talked. #gave');
		expect(markHelp('Talked. ', both)).toBe('Talked. #gave #got');
		expect(markHelp(markHelp('Talked.', both), both)).toBe('Talked. #gave #got');
		expect(markHelp('#Gave her the book', both)).toBe('#Gave her the book #got');
		expect(markHelp('', both)).toBe('#gave #got');
		expect(markHelp('Talked.', { gave: false, got: false })).toBe('Talked.');
	});

	it('is not marked by another tag that begins alike', () => {
		expect(markHelp('#gave-away #gotcha', both)).toBe('#gave-away #gotcha #gave #got');
	});

	it('is marked below a code block, which it would open again', () => {
		expect(markHelp('See\n```\ncode\n```', both)).toBe('See\n```\ncode\n```\n#gave #got');
	});
});
