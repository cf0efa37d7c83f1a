import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgetQuestion, loadQuestions, onQuestionsChanged, questionToAsk, readQuestions, rememberToAsk, renameInQuestions } from '../../../src/ui/reached-question.ts';
import type { DeviceData } from '../../../src/vault/device-data.ts';
import { contact } from '../../support/contact.ts';
import { day } from '../../support/day.ts';

const today = day('2026-11-22');
const ana = contact({ 'last-touch': '2026-07-14' });
const bo = contact({}, { path: 'Contacts/Bo.md' });

function device(): DeviceData {
	const kept = new Map<string, unknown>();
	return { load: (key) => kept.get(key) ?? null, save: (key, value) => void kept.set(key, value) };
}

function asked(here: DeviceData, contacts = [ana, bo]): string | null {
	return questionToAsk(loadQuestions(here), contacts, today)?.contact.path ?? null;
}

describe('whether somebody was reached', () => {
	it('is asked with the channel, about the newest first, and about each once', () => {
		const here = device();
		rememberToAsk(here, ana, 'email', today);
		rememberToAsk(here, bo, 'call', today);
		rememberToAsk(here, bo, 'message', today);
		expect(loadQuestions(here).map(({ name, channel }) => [name, channel])).toEqual([['Bo', 'message'], ['Ana Diaz', 'email']]);
		expect(asked(here)).toBe(bo.path);
		forgetQuestion(here, bo.path);
		expect(asked(here)).toBe(ana.path);
		forgetQuestion(here, ana.path);
		expect(asked(here)).toBeNull();
	});

	it('is not asked when a touch was logged since, the first one too', () => {
		const here = device();
		rememberToAsk(here, ana, 'email', today);
		rememberToAsk(here, bo, 'email', today);
		expect(asked(here, [contact({ 'last-touch': '2026-11-22' })])).toBeNull();
		expect(asked(here, [contact({ 'last-touch': '2026-11-22' }, { path: bo.path })])).toBeNull();
		expect(asked(here, [contact({ 'last-touch': '2026-07-14' })])).toBe(ana.path);
	});

	it('is told to whoever shows it when it comes and when it goes, and no more to who has left', async () => {
		const here = device();
		let told = 0;
		const leave = onQuestionsChanged(here, () => (told += 1));
		onQuestionsChanged(device(), () => expect.unreachable('it is another device'));
		rememberToAsk(here, ana, 'email', today);
		await Promise.resolve();
		forgetQuestion(here, bo.path);
		await Promise.resolve();
		expect(told).toBe(1);
		forgetQuestion(here, ana.path);
		await Promise.resolve();
		expect(told).toBe(2);
		leave();
		rememberToAsk(here, ana, 'email', today);
		await Promise.resolve();
		expect(told).toBe(2);
	});

	it('goes along with a note or a folder that is renamed', () => {
		const here = device();
		rememberToAsk(here, ana, 'email', today);
		renameInQuestions(here, 'Contacts/Ana Diaz.md', 'Contacts/Ana D.md');
		renameInQuestions(here, 'Contacts', 'People');
		expect(loadQuestions(here)[0]?.path).toBe('People/Ana D.md');
		renameInQuestions(here, 'Peop', 'Else');
		expect(loadQuestions(here)[0]?.path).toBe('People/Ana D.md');
	});

	it('finds a note that was moved unseen by its name, if nobody else has it, and asks about none that is gone', () => {
		const here = device();
		rememberToAsk(here, ana, 'email', today);
		const moved = contact({ 'last-touch': '2026-07-14' }, { path: 'People/Ana Diaz.md' });
		expect(asked(here, [bo, moved])).toBe(moved.path);
		expect(asked(here, [moved, contact({}, { path: 'Work/Ana Diaz.md' })])).toBeNull();
		expect(asked(here, [bo])).toBeNull();
	});

	it('is read whatever was saved', () => {
		fc.assert(fc.property(fc.jsonValue(), (saved) => readQuestions(saved).every(({ path }) => typeof path === 'string')));
		expect(readQuestions([{ path: 'a.md', name: 'A', channel: 4, lastTouch: '2026-13-01' }, { path: 3 }, null])).toEqual([{ path: 'a.md', name: 'A', channel: null, lastTouch: null, openedOn: null }]);
	});
});
