import { describe, expect, it } from 'vitest';
import { dropDraft, keepDraft, loadDraft, movedName, renameDrafts, shownDraft, type Draft } from '../../../src/ui/log-touch/drafts.ts';
import { emptyForm } from '../../../src/ui/log-touch/touch-form.ts';
import { day } from '../../support/day.ts';
import { memoryDeviceData, type MemoryDeviceData } from '../../support/device-data.ts';

const ana = { path: 'Contacts/Ana.md', name: 'Ana' };
const bo = { path: 'Contacts/Bo.md', name: 'Bo' };
const isThere = (): boolean => true;
const draft = ({ path, name }: typeof ana, text: string, others: readonly string[] = []): Draft => ({ path, name, others, form: { ...emptyForm, channel: 'call', text } });
const textFor = (device: MemoryDeviceData, contact: typeof ana, there: (path: string) => boolean = isThere): string | null => loadDraft(device, contact, there)?.form.text ?? null;

describe('what was typed for a contact and not logged', () => {
	it('is there again, each contact its own', () => {
		const device = memoryDeviceData();
		keepDraft(device, draft(ana, 'First'));
		keepDraft(device, draft(bo, 'For Bo', [ana.path]));
		keepDraft(device, draft(ana, 'Second'));
		expect([textFor(device, ana), textFor(device, bo)]).toEqual(['Second', 'For Bo']);
		expect(loadDraft(device, bo, isThere)).toEqual(draft(bo, 'For Bo', [ana.path]));
	});

	it('goes when it was logged, and leaves nothing behind', () => {
		const device = memoryDeviceData();
		keepDraft(device, draft(ana, 'First'));
		dropDraft(device, bo.path);
		expect(textFor(device, ana)).toBe('First');
		dropDraft(device, ana.path);
		expect([textFor(device, ana), device.saved.size]).toEqual([null, 0]);
	});

	it('goes along when the note or its folder is renamed', () => {
		const device = memoryDeviceData();
		keepDraft(device, draft(ana, 'First', [bo.path]));
		renameDrafts(device, 'Contacts', 'People');
		renameDrafts(device, 'People/Ana.md', 'People/Ana Diaz.md');
		expect(loadDraft(device, { path: 'People/Ana Diaz.md', name: 'Ana Diaz' }, isThere)).toMatchObject({ name: 'Ana Diaz', others: ['People/Bo.md'] });
		renameDrafts(device, 'Peop', 'Others');
		expect(textFor(device, { path: 'People/Ana Diaz.md', name: 'Ana Diaz' })).toBe('First');
	});

	it('is found by name where the note moved while nobody looked, but not while the other note is there', () => {
		const device = memoryDeviceData();
		keepDraft(device, draft(ana, 'First'));
		const moved = { path: 'Archive/Ana.md', name: 'Ana' };
		expect(textFor(device, moved, (path) => path !== ana.path)).toBe('First');
		expect(textFor(device, moved)).toBeNull();
	});

	it('is kept for the twenty contacts it was last typed for', () => {
		const device = memoryDeviceData();
		for (let i = 0; i < 25; i += 1) keepDraft(device, draft({ path: `${i}.md`, name: `${i}` }, `Text ${i}`));
		expect([textFor(device, { path: '4.md', name: '4' }), textFor(device, { path: '5.md', name: '5' })]).toEqual([null, 'Text 5']);
	});

	it('is read as far as it can be when it was saved by another version, or damaged', () => {
		const device = memoryDeviceData({ 'touch-drafts': [null, 3, { path: 4 }, { path: 'a.md', name: 'a' }, { ...ana, others: [1, 'b.md'], form: { text: 'Kept', channel: 7, gave: 'yes', unknown: 1 } }] });
		expect(loadDraft(device, ana, isThere)).toEqual({ ...ana, others: ['b.md'], form: { ...emptyForm, text: 'Kept' } });
		expect(textFor(memoryDeviceData({ 'touch-drafts': 'x' }), ana)).toBeNull();
	});
});

describe('the name of a contact whose note is renamed', () => {
	it('is the new file name, unless the note says another', () => {
		expect(movedName(ana, ana.path, 'Contacts/Ana Diaz.md')).toBe('Ana Diaz');
		expect(movedName({ ...ana, name: 'Dr Ana' }, ana.path, 'Contacts/Ana Diaz.md')).toBe('Dr Ana');
	});
});

describe('what was kept, where the dialog is opened with something said', () => {
	const today = day('2026-11-22');
	const kept = { ...emptyForm, text: 'My own words.', channel: 'email', day: '2026-11-20', incoming: true, oweReply: true, nextTouch: '2026-12-24', promise: 'Send it' };

	it('takes over all that was said, today as well, and keeps its words', () => {
		const said = { channel: 'call', day: '', incoming: false, nextTouch: '2026-11-27' };
		expect(shownDraft(kept, { now: { ...emptyForm, ...said }, said, today })).toEqual({ ...kept, ...said });
	});

	it('stays as it was in what was not said; a channel that was chosen counts', () => {
		expect(shownDraft(kept, { now: emptyForm, said: {}, today })).toEqual(kept);
		expect(shownDraft({ ...kept, day: today }, { now: { ...emptyForm, channel: 'call' }, said: { channel: 'call' }, today })).toEqual({ ...kept, channel: 'call', day: '' });
	});

	it('has what was said as the user has changed it since', () => {
		expect(shownDraft(kept, { now: { ...emptyForm, day: 'fri' }, said: { day: '2026-11-21' }, today }).day).toBe('fri');
	});
});
