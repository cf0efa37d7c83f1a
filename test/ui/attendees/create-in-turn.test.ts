import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readTextSource } from '../../../src/ui/attendees/attendee-sources.ts';
import { createFromReview, stoppedMessage } from '../../../src/ui/attendees/create-from-review.ts';
import { createEventDesk, type EventDesk } from '../../../src/ui/attendees/event-desk.ts';
import type { Screen } from '../../../src/ui/screen.ts';
import { memoryScreen, type MemoryScreen } from '../../support/memory-screen.ts';

const notices = vi.hoisted(() => [] as string[]);
// There is no window here that could show them.
vi.mock('../../../src/ui/notices.ts', () => ({
	showNotice: (message: string) => {
		notices.push(message);
		return () => undefined;
	},
}));
beforeEach(() => void notices.splice(0));

const ANA = 'Contacts/Ana Diaz.md';
const CHANGED = 'The list has changed meanwhile; look it over again.';

function deskWith(screen: Screen, list: string): EventDesk {
	const desk = createEventDesk(screen, () => null);
	const reading = readTextSource('Pasted text', list);
	if (reading.kind === 'source') desk.addSource(reading.source);
	return desk;
}

const create = (screen: Screen, desk: EventDesk): Promise<string | null> => createFromReview(screen, desk, desk.reviewAsShown(), () => undefined);

/** A vault in which a note that was written has still to be read, until it was. */
async function slowVault(files: Readonly<Record<string, string>>): Promise<MemoryScreen> {
	const memory = await memoryScreen(files);
	let waiting = 0;
	const notes: Screen['notes'] = {
		...memory.screen.notes,
		async create(path, text) {
			const outcome = await memory.notes.create(path, text);
			waiting += 1;
			setTimeout(() => {
				void memory.reload().then(() => {
					waiting -= 1;
					memory.screen.changed();
				});
			}, 20);
			return outcome;
		},
	};
	return { ...memory, screen: { ...memory.screen, notes, known: { ...memory.screen.known, waiting: () => waiting } } };
}

describe('two dialogs with the same person', () => {
	it('create them once: the second says that the list has changed, and then shows whom it knows', async () => {
		const { screen, notes } = await slowVault({});
		const [one, other] = [deskWith(screen, 'Ana Diaz <ana@acme.example>'), deskWith(screen, 'Ana Diaz <ana@acme.example>\nBo Lind')];
		expect(other.review().people).toHaveLength(2);
		expect(await Promise.all([create(screen, one), create(screen, other)])).toEqual([null, CHANGED]);
		expect([[...notes.texts.keys()], notices]).toEqual([[ANA], ['Created 1 contact.']]);
		expect(await create(screen, other)).toBeNull();
		expect([...notes.texts.keys()]).toEqual([ANA, 'Contacts/Bo Lind.md']);
	});
});

describe('what has changed since it was shown', () => {
	it('keeps everything from being written where others would be created or changed', async () => {
		const { screen, notes, reload } = await memoryScreen({ [ANA]: '---\ncompany: Acme\n---\n' });
		const desk = deskWith(screen, 'Ana Diaz <ana@acme.example>');
		expect(desk.review().people).toMatchObject([{ toDo: { kind: 'update' } }]);
		notes.texts.delete(ANA);
		await reload();
		expect(await create(screen, desk)).toBe(CHANGED);
		expect([[...notes.texts.keys()], notices]).toEqual([[], []]);
		expect(await create(screen, desk)).toBeNull();
		expect([...notes.texts.keys()]).toEqual([ANA]);
	});

	it('does not matter where the same would be done', async () => {
		const { screen, notes, reload } = await memoryScreen({});
		const desk = deskWith(screen, 'Ana Diaz');
		desk.review();
		notes.texts.set('Contacts/Kim Young.md', '');
		await reload();
		expect(await create(screen, desk)).toBeNull();
		expect(notes.texts.has(ANA)).toBe(true);
	});
});

describe('when nothing can be written', () => {
	it('the reason is told once, and by the dialog alone', async () => {
		const { screen } = await memoryScreen({});
		const failing: Screen = { ...screen, notes: { ...screen.notes, create: () => Promise.resolve({ kind: 'refused', reason: 'The disk is full.' }) } };
		const desk = deskWith(failing, 'Ana Diaz\nBo Lind\nKim Young\nWei Chen\nLea Moss');
		expect(await create(failing, desk)).toBe('Contacts/Ana Diaz.md, Contacts/Bo Lind.md, Contacts/Kim Young.md and 2 more: The disk is full.');
		expect(notices).toEqual([]);
	});

	it('what nobody expected is said in a sentence', () => {
		expect(stoppedMessage(new Error('The cable is out.'))).toBe('It stopped: The cable is out. Look the list over again; what was written before that stands.');
	});
});
