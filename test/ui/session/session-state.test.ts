import { beforeEach, describe, expect, it } from 'vitest';
import { nextCycle } from '../../../src/actions/change-cycle.ts';
import { logTouch } from '../../../src/actions/log-touch.ts';
import type { Contact } from '../../../src/core/contact.ts';
import { currentPath } from '../../../src/core/session-course.ts';
import { createSessionKeeper, waitingIn, type SessionKeeper } from '../../../src/ui/session/session-state.ts';
import { didPhrase, viewOf } from '../../../src/ui/session/view-of.ts';
import { day } from '../../support/day.ts';
import { memoryScreen, type MemoryScreen } from '../../support/memory-screen.ts';

const person = (lastTouch: string, body = ''): string => `---\ntier: C\nlast-touch: ${lastTouch}\n---\n${body}`;
const PROMISE = '- [ ] Send the article 📅 2026-11-20\n';
const NOTES = {
	'Contacts/Ana.md': person('2025-01-01'),
	'Contacts/Bo.md': person('2026-10-01', PROMISE),
	'Contacts/Cleo.md': person('2025-03-01'),
	'Contacts/Dora.md': person('2025-04-01'),
	'Contacts/Eva.md': person('2025-05-01'),
};

describe('a session, from one to the next', () => {
	let opened: MemoryScreen;
	let keeper: SessionKeeper;
	const begin = async (notes: Readonly<Record<string, string>>): Promise<void> => {
		opened = await memoryScreen(notes);
		keeper = createSessionKeeper(opened.screen, () => undefined);
		keeper.refresh();
	};
	beforeEach(() => begin(NOTES));
	const shown = (): string | null => currentPath(keeper.state().course)?.replace(/^Contacts\/|\.md$/g, '') ?? null;
	const waiting = (): readonly string[] => waitingIn(opened.screen, keeper.state()).map(({ path }) => path.replace(/^Contacts\/|\.md$/g, ''));
	const caughtUp = async (): Promise<void> => {
		await opened.reload();
		keeper.refresh();
	};
	/** From its notice or by the command, of which a session hears. */
	const undo = async (id: string): Promise<void> => {
		await opened.screen.undoHistory.undo(id);
		keeper.undone(id);
	};
	/** Logs a touch as the dialog does. Gives what takes it back. */
	const log = async (names: readonly string[], channel: string | null = 'call'): Promise<() => Promise<unknown>> => {
		const contacts = names.flatMap((name) => opened.screen.known.contact(`Contacts/${name}.md`) ?? []);
		const path = currentPath(keeper.state().course) ?? '';
		let done: { readonly id: string; readonly before: readonly Contact[] } = { id: '', before: [] };
		const telling = keeper.tellingOnly((id, before) => {
			done = { id, before };
		});
		const touch = { day: day('2026-11-22'), channel, incoming: false, text: 'Hello.' };
		await telling.undoHistory.act(() => logTouch(opened.notes, { contacts, touch, nextTouch: null }, { settings: opened.screen.settings(), today: opened.screen.today() }));
		keeper.logged({ id: done.id, kind: 'touch', path }, contacts.map((one) => one.path), done.before);
		return () => undo(done.id);
	};

	it('stays with somebody to whom a promise is still due after the touch, and says so', async () => {
		expect(shown()).toBe('Bo');
		await log(['Bo']);
		expect(shown()).toBe('Bo');
		expect(viewOf(keeper)).toMatchObject({ kind: 'contact', isStillPromised: true });
		await caughtUp();
		expect(shown()).toBe('Bo');
		expect(waiting()).toContain('Bo');
	});

	it('shows the other of a touch with two who has a promise that is due, and not the one who has none', async () => {
		await begin({ 'Contacts/Ana.md': person('2025-01-01'), 'Contacts/Cleo.md': person('2025-03-01'), 'Contacts/Dora.md': person('2025-04-01') });
		expect(shown()).toBe('Ana');
		// Bo's promise comes in from another device.
		opened.notes.texts.set('Contacts/Bo.md', NOTES['Contacts/Bo.md']);
		await caughtUp();
		await log(['Ana', 'Bo', 'Cleo']);
		expect(shown()).toBe('Bo');
		keeper.forward();
		expect(shown()).toBe('Dora');
	});

	it('knows them as done before the list does, and leaves that to the list afterwards', async () => {
		keeper.forward();
		expect(shown()).toBe('Ana');
		await log(['Ana', 'Cleo'], 'social');
		expect(shown()).toBe('Dora');
		expect(waiting()).toEqual(['Bo', 'Dora', 'Eva']);
		await caughtUp();
		// A light touch moves nothing: they are late as before.
		expect(waiting()).toEqual(['Bo', 'Ana', 'Cleo', 'Dora', 'Eva']);
	});

	it('Undo of a touch with two has both back', async () => {
		keeper.forward();
		const undo = await log(['Ana', 'Cleo']);
		expect(shown()).toBe('Dora');
		await undo();
		expect(shown()).toBe('Ana');
		expect(keeper.state().deeds).toEqual([]);
		expect(waiting()).toEqual(['Bo', 'Ana', 'Cleo', 'Dora', 'Eva']);
		expect(opened.notes.texts.get('Contacts/Cleo.md')).toBe(NOTES['Contacts/Cleo.md']);
	});

	it('Undo after the list has caught up has both back, too', async () => {
		keeper.forward();
		const undo = await log(['Ana', 'Cleo']);
		await caughtUp();
		expect(waiting()).toEqual(['Bo', 'Dora', 'Eva']);
		await undo();
		await caughtUp();
		expect(waiting()).toEqual(['Bo', 'Ana', 'Cleo', 'Dora', 'Eva']);
	});

	it('forgets what was undone elsewhere, and is with them again', async () => {
		keeper.forward();
		await putOff();
		expect(shown()).toBe('Cleo');
		const undone = await opened.screen.undoHistory.undoLast();
		keeper.undone(undone?.id ?? '');
		expect(keeper.state().deeds).toEqual([]);
		expect(shown()).toBe('Ana');
	});

	it('counts what was undone and is done again, and goes on from whom it was for', async () => {
		keeper.forward();
		const undo = await log(['Ana']);
		const [deed] = keeper.state().deeds;
		await undo();
		expect([didPhrase(keeper), shown()]).toEqual(['You looked in on three contacts.', 'Ana']);
		await caughtUp();
		const redone = await opened.screen.undoHistory.redoLast();
		keeper.redone(redone?.id ?? '');
		expect(keeper.state().deeds).toEqual([deed]);
		expect(didPhrase(keeper)).not.toContain('looked');
		await caughtUp();
		expect(shown()).toBe('Cleo');
		await undo();
		expect([keeper.state().deeds, shown()]).toEqual([[], 'Ana']);
	});

	it('does not count what somebody did elsewhere and did again', async () => {
		keeper.redone('17');
		expect(keeper.state().deeds).toEqual([]);
	});

	it('of somebody paused says why there is no next cycle', async () => {
		await begin({ 'Contacts/Bo.md': `---\ntier: A\npaused: true\n---\n${PROMISE}` });
		expect(viewOf(keeper)).toMatchObject({ kind: 'contact', nextCycle: { isThere: false, words: 'While they are paused there is no next cycle' } });
		await begin({ 'Contacts/Bo.md': `---\nlast-touch: 2026-11-01\n---\n${PROMISE}` });
		expect(viewOf(keeper)).toMatchObject({ kind: 'contact', nextCycle: { isThere: false, words: 'Without a cadence there is no next cycle' } });
	});

	it('goes along with a note that is renamed', async () => {
		keeper.forward();
		await log(['Ana']);
		keeper.renamed('Contacts', 'People');
		expect(keeper.state().deeds.map(({ path }) => path)).toEqual(['People/Ana.md']);
		expect(currentPath(keeper.state().course)).toBe('People/Cleo.md');
	});

	/** Puts off who is shown to the next cycle, as its button does. */
	const putOff = async (): Promise<() => Promise<unknown>> => {
		const shownNow = keeper.current();
		if (shownNow === null) throw new Error('Nobody is shown');
		const telling = keeper.telling('put-off');
		const { undoId } = await telling.undoHistory.act(() => nextCycle(opened.notes, shownNow, day('2027-05-22'), { settings: opened.screen.settings(), today: opened.screen.today() }));
		keeper.forward();
		return () => undo(undoId ?? '');
	};

	it('counts what the list is about to show, before it knows of the last ones put off', async () => {
		keeper.forward();
		await putOff();
		const undo = await putOff();
		const left = viewOf(keeper);
		expect(left).toMatchObject({ kind: 'end', left: 'Two can wait until next week. For a free moment before then: one contact with a promise due.' });
		await caughtUp();
		expect(viewOf(keeper)).toEqual(left);
		expect(opened.screen.dueList().due).toHaveLength(3);
		await undo();
		expect(viewOf(keeper)).toMatchObject({ kind: 'contact' });
	});

	it('whoever is put off stays where a promise or an occasion is due', async () => {
		await begin({ 'Contacts/Bo.md': NOTES['Contacts/Bo.md'], 'Contacts/Fay.md': '---\ntier: A\nlast-touch: 2026-11-01\nbirthday: 11-27\n---\n' });
		await putOff();
		await putOff();
		expect(waiting()).toEqual(['Bo', 'Fay']);
		await caughtUp();
		expect(waiting()).toEqual(['Bo', 'Fay']);
	});

	it('at the end names what is due, and lets only the late wait', async () => {
		await begin({ ...NOTES, 'Contacts/Fay.md': '---\ntier: A\nlast-touch: 2026-11-01\nbirthday: 11-27\n---\n', 'Contacts/Gil.md': '---\ntier: A\nlast-touch: 2026-11-01\nbirthday: 11-28\n---\n' });
		for (let step = 0; step < 3; step++) keeper.forward();
		expect(viewOf(keeper)).toMatchObject({ kind: 'end', left: 'Four can wait until next week. For a free moment before then: one contact with a promise due and two birthdays (Cards to write).', more: 3, hasCards: true });
	});

	it('at the end offers the further birthdays once nobody else is left', async () => {
		const born = (on: number): string => `---\ntier: A\nlast-touch: 2026-11-01\nbirthday: 11-${on}\n---\n`;
		await begin({ 'Contacts/Fay.md': born(27), 'Contacts/Gil.md': born(28), 'Contacts/Ida.md': born(29) });
		keeper.forward();
		expect(viewOf(keeper)).toMatchObject({ kind: 'end', more: 2 });
	});
});
