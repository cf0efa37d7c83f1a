import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraftKeeper } from '../../../src/ui/log-touch/draft-keeper.ts';
import { keepDraft, loadDraft, renameDrafts } from '../../../src/ui/log-touch/drafts.ts';
import { emptyForm, type TouchForm } from '../../../src/ui/log-touch/touch-form.ts';
import { memoryDeviceData, type MemoryDeviceData } from '../../support/device-data.ts';
import { GENERATED_NOTES } from '../../support/generated.ts';

const ana = { path: 'Contacts/Ana.md', name: 'Ana' };
const bo = { path: 'Contacts/Bo.md', name: 'Bo' };
const cleo = { path: 'Contacts/Cleo.md', name: 'Cleo' };
const isThere = (): boolean => true;
const words = (text: string): TouchForm => ({ ...emptyForm, text });
const kept = (device: MemoryDeviceData, ...contacts: ReadonlyArray<typeof ana>): ReadonlyArray<string | null> => contacts.map((one) => loadDraft(device, one, isThere)?.form.text ?? null);
const holding = (...drafts: ReadonlyArray<readonly [typeof ana, string]>): MemoryDeviceData => {
	const device = memoryDeviceData();
	for (const [contact, text] of drafts) keepDraft(device, { ...contact, others: [], form: words(text) });
	return device;
};

describe('what one dialog keeps', () => {
	it('is shown when it begins, is written over by what is typed on, and goes when it was logged', () => {
		const device = holding([ana, 'Half']);
		const keeper = createDraftKeeper(device, isThere);
		expect(keeper.begin(ana)?.form.text).toBe('Half');
		keeper.keep([ana], words('Half a sentence'));
		expect(kept(device, ana)).toEqual(['Half a sentence']);
		keeper.drop();
		expect(device.saved.size).toBe(0);
	});

	it('goes when the words are taken out, and is there again when others are typed', () => {
		const device = memoryDeviceData();
		const keeper = createDraftKeeper(device, isThere);
		keeper.begin(ana);
		keeper.keep([ana], words('Half'));
		keeper.keep([ana], emptyForm);
		expect(device.saved.size).toBe(0);
		keeper.keep([ana, bo], words('Again'));
		expect(loadDraft(device, ana, isThere)).toEqual({ ...ana, others: [bo.path], form: words('Again') });
	});

	it('goes along to the next contact, and waits while there is none', () => {
		const device = memoryDeviceData();
		const keeper = createDraftKeeper(device, isThere);
		keeper.begin(ana);
		keeper.keep([ana], words('Half'));
		keeper.keep([], words('Half'));
		expect(kept(device, ana, bo)).toEqual(['Half', null]);
		keeper.keep([bo], words('Half'));
		expect(kept(device, ana, bo)).toEqual([null, 'Half']);
	});

	it('does not touch what is kept for a contact that comes into the dialog', () => {
		const device = holding([bo, 'An hour of work']);
		const keeper = createDraftKeeper(device, isThere);
		keeper.begin(ana);
		keeper.keep([ana], words('Dinner'));
		keeper.keep([bo], words('Dinner'));
		keeper.keep([bo], words('Dinner at eight'));
		expect(kept(device, ana, bo)).toEqual(['Dinner at eight', 'An hour of work']);
		expect(loadDraft(device, ana, isThere)?.others).toEqual([bo.path]);
		keeper.keep([bo], emptyForm);
		expect(kept(device, ana, bo)).toEqual([null, 'An hour of work']);
	});

	it('follows a note that is renamed, with its name', () => {
		const device = memoryDeviceData();
		const keeper = createDraftKeeper(device, isThere);
		keeper.begin(ana);
		keeper.keep([ana], words('Ha'));
		for (const [from, to] of [['Contacts/Ana.md', 'Contacts/Ana Diaz.md'], ['Contacts', 'People']] as const) {
			renameDrafts(device, from, to);
			keeper.renamed(from, to);
		}
		const renamed = { path: 'People/Ana Diaz.md', name: 'Ana Diaz' };
		keeper.keep([renamed], words('Half'));
		expect(loadDraft(device, renamed, isThere)).toEqual({ ...renamed, others: [], form: words('Half') });
		keeper.drop();
		expect(device.saved.size).toBe(0);
	});

	it('takes over what was kept for a note that moved while nobody looked', () => {
		const device = holding([ana, 'Half']);
		const moved = { path: 'Archive/Ana.md', name: 'Ana' };
		expect(createDraftKeeper(device, (path) => path !== ana.path).begin(moved)).toMatchObject({ path: moved.path, form: { text: 'Half' } });
		expect(kept(device, ana, moved)).toEqual([null, 'Half']);
	});

	it('never loses words that another dialog left, whoever comes and goes', () => {
		const firsts = fc.array(fc.tuple(fc.subarray([ana, bo, cleo]), fc.constantFrom('', 'x', 'y')), { maxLength: 8 });
		fc.assert(
			fc.property(firsts, (steps) => {
				const device = holding([bo, 'Of Bo'], [cleo, 'Of Cleo']);
				const keeper = createDraftKeeper(device, isThere);
				keeper.begin(ana);
				for (const [contacts, text] of steps) keeper.keep(contacts, words(text));
				expect(kept(device, bo, cleo)).toEqual(['Of Bo', 'Of Cleo']);
				const last = steps.at(-1)?.[1] ?? '';
				expect(kept(device, ana)).toEqual([last === '' ? null : last]);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});
