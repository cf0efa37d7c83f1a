import { describe, expect, it } from 'vitest';
import { topMessage } from '../../../src/ui/due/top-message.ts';
import type { ReachedQuestion } from '../../../src/ui/reached-question.ts';
import { contact } from '../../support/contact.ts';
import { day } from '../../support/day.ts';

const BACK = '3 this week, 31 can wait';
const asked = (openedOn: string | null): { readonly question: ReachedQuestion; readonly contact: ReturnType<typeof contact> } => ({
	question: { path: 'Contacts/Ana Diaz.md', name: 'Ana Diaz', channel: 'email', lastTouch: null, openedOn: openedOn === null ? null : day(openedOn) },
	contact: contact({}),
});
const usual = { asked: null, back: null, isResting: false, isAway: false, backOn: null };
const shown = (messages: Partial<Parameters<typeof topMessage>[0]>): string => {
	const { asked: question, back } = topMessage({ ...usual, ...messages });
	return [...(question === null ? [] : ['question']), ...(back === null ? [] : ['welcome'])].join(' and ');
};

describe('what is said above the list', () => {
	it('is the welcome first for somebody who comes back, and afterwards what was asked before', () => {
		const backOn = day('2026-11-20');
		expect(shown({ backOn, back: BACK, asked: asked('2026-11-06') })).toBe('welcome');
		expect(shown({ backOn, back: BACK, asked: asked(null) })).toBe('welcome');
		expect(shown({ backOn: null, back: null, asked: asked('2026-11-06') })).toBe('question');
	});

	it('is the question about somebody whom they have reached out to since', () => {
		const backOn = day('2026-11-20');
		expect(shown({ backOn, back: BACK, asked: asked('2026-11-20') })).toBe('question');
		expect(shown({ backOn, back: BACK })).toBe('welcome');
		expect(shown({ backOn, back: null, asked: asked('2026-11-06') })).toBe('question');
	});

	it('is nothing besides that while the list rests', () => {
		const backOn = day('2026-12-03');
		expect(shown({ backOn, isAway: true, isResting: true, asked: asked('2026-11-22') })).toBe('');
		expect(shown({ backOn, isAway: true, isResting: false, asked: asked('2026-11-22') })).toBe('question');
	});
});
