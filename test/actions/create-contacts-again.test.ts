import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undo } from '../../src/actions/undo.ts';
import { arbitraryContacts, arbitraryEventNote } from '../support/arbitrary-event.ts';
import { runEvent } from '../support/event-desk.ts';
import { GENERATED_NOTES } from '../support/generated.ts';
import { memoryNotes } from '../support/memory-notes.ts';

const EVENT = 'Events/Jam.md';
const numRuns = Math.ceil(GENERATED_NOTES / 5);
const wishes = fc.record({ isTouch: fc.constant(false), followUpDays: fc.option(fc.nat(9)), tier: fc.constantFrom(null, 'B') });

describe('creating contacts from any event', () => {
	it('and then again creates nothing and changes no byte', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryEventNote, arbitraryContacts, wishes, fc.boolean(), async (event, contacts, options, asTouch) => {
				const notes = memoryNotes({ ...contacts, [EVENT]: event });
				const isTouch = asTouch && event.includes('2026-11-18');
				const first = await runEvent(notes, { path: EVENT, ...options, isTouch });
				expect(first.outcome).toMatchObject({ kind: 'done', failed: [] });
				const before = new Map(notes.texts);
				const second = await runEvent(notes, { path: EVENT, ...options, isTouch });
				expect(second.outcome).toMatchObject({ kind: 'done', created: [], changed: [], failed: [] });
				expect(notes.texts).toEqual(before);
			}),
			{ numRuns },
		);
	});

	it('and undoing it leaves all notes as they were', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryEventNote, arbitraryContacts, wishes, async (event, contacts, options) => {
				const notes = memoryNotes({ ...contacts, [EVENT]: event });
				const before = new Map(notes.texts);
				const { outcome } = await runEvent(notes, { path: EVENT, ...options });
				if (outcome.kind === 'done') expect(await undo(notes, outcome.undo)).toMatchObject({ declined: [] });
				expect(notes.texts).toEqual(before);
			}),
			{ numRuns },
		);
	});
});
