import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { surveyPromises } from '../../src/core/survey-promises.ts';
import { createVaultTrial } from '../../src/vault/vault-trial.ts';
import { day } from '../support/day.ts';
import { fixtureVault, surveyVault, trialNotes, tryOut } from '../support/survey-vault.ts';
import { createContactIndex } from '../../src/vault/contact-index.ts';
import { dueListOf } from '../../src/core/due-list.ts';
import { memoryNotes } from '../support/memory-notes.ts';

const TODAY = day('2026-11-22');

describe('settings on trial', () => {
	it.each(['own-keys', 'bare-people', 'prm-keys'])('come to the very list that is there once they are saved: %s', async (name) => {
		const texts = fixtureVault(name);
		const { settings } = surveyVault(texts);
		const outcome = await tryOut(texts, settings);
		const index = createContactIndex(memoryNotes(texts), settings);
		await index.load();
		expect(outcome.contacts.map(({ path }) => path)).toEqual(index.contacts().map(({ path }) => path));
		expect(outcome.due).toBe(dueListOf(index.contacts(), settings, TODAY).due.length);
		expect(outcome.problems).toEqual(index.problems(TODAY));
	});

	it('count who is due, who was never in touch, and what is to fix', async () => {
		const texts = fixtureVault('own-keys');
		const outcome = await tryOut(texts, surveyVault(texts).settings);
		expect(outcome.contacts).toHaveLength(8);
		expect(outcome.untouched.map(({ name }) => name)).toEqual(['Dora Nowak']);
		expect(outcome.problems.map(({ path, value }) => [path, value])).toEqual([['02 Leute/Finn Berg.md', 'pen pal'], ['02 Leute/Hana Sato.md', 'some day']]);
		expect(outcome.waiting).toBe(0);
	});

	it('tell who is not on the list until a note is mended, and who may be given a tier', async () => {
		const texts = {
			'Contacts/Ana.md': '---\ntier: A\nlast_contact: 2026-08\n---\n',
			'Contacts/Bo.md': '---\ntier: A\nlast_contact: soon\nnext-touch: 2026-11-01\n---\n',
			'Contacts/Cleo.md': '---\ntier: A\nlast_contact: soon\n---\n# Touches\n- 2026-01-01 call\n',
			'Contacts/Dora.md': '---\ntier: [\n---\n',
			'Contacts/Dora (conflicted copy 2026-11-20).md': '',
			'Contacts/Eva.md': '---\ntier: pen pal\nlast_contact: 2026-08-01\n---\n',
			'Contacts/Finn.md': '---\nlast_contact: 2026-08-01\n---\n',
			'Contacts/Gus.md': '---\narchived: true\n---\n',
			'Contacts/Ida.md': '---\ntier: A\n---\n# Touches\n- 31/31/2026 call\n',
		};
		const outcome = await tryOut(texts, defaultSettings);
		expect(outcome.unclear.map(({ path, property, value }) => [path, property, value])).toEqual([['Contacts/Ana.md', 'last_contact', '2026-08'], ['Contacts/Ida.md', 'Touches', '31/31/2026']]);
		expect(outcome.unreadable.map(({ path }) => path)).toEqual(['Contacts/Dora.md']);
		expect([outcome.untracked.map(({ name }) => name), outcome.tierless.map(({ name }) => name)]).toEqual([['Eva', 'Finn'], ['Finn']]);
	});

	it('say how many promises from which day there are, and how many each limit leaves', async () => {
		const texts = fixtureVault('own-keys');
		const { settings } = surveyVault(texts);
		const { contacts } = await tryOut(texts, settings);
		expect(surveyPromises(contacts, settings, TODAY)).toEqual({ count: 3, oldest: '2025-01-12', limits: [{ days: 30, shown: 2 }, { days: 90, shown: 2 }, { days: 365, shown: 2 }, { days: null, shown: 3 }] });
		expect(surveyPromises([], settings, TODAY)).toBeNull();
	});

	it('read no text twice, unless days are read in another order', async () => {
		const texts = fixtureVault('own-keys');
		const { settings } = surveyVault(texts);
		const read: string[] = [];
		const trial = createVaultTrial(trialNotes(texts), { resolve: () => null, read: (path) => (read.push(path), Promise.resolve({ kind: 'text', text: texts[path] ?? '' })) });
		const options = { today: TODAY, onProgress: () => undefined, goOn: () => Promise.resolve(true) };
		await trial.run({ ...options, settings });
		expect(read).toEqual(['02 Leute/Eva Stone.md', 'Daily/2025-01-10.md', 'Daily/2026-11-18.md']);
		await trial.run({ ...options, settings: { ...settings, oldPromiseDays: 30 } });
		expect(read).toHaveLength(3);
		await trial.run({ ...options, settings: { ...settings, dayOrder: 'month-first' } });
		expect(read).toHaveLength(6);
	});

	it('stop when nobody wants to know any more', async () => {
		const trial = createVaultTrial(trialNotes(fixtureVault('own-keys')), { resolve: () => null, read: () => Promise.resolve({ kind: 'text', text: '' }) });
		expect(await trial.run({ settings: defaultSettings, today: TODAY, onProgress: () => undefined, goOn: () => Promise.resolve(false) })).toBeNull();
	});

	it('name a note that cannot be read, and go on', async () => {
		const texts = { 'Contacts/Ana.md': '', 'Contacts/Bo.md': '---\ntier: A\n---\n', 'Contacts/Cleo.md': '---\ntier: [\n---\n' };
		const trial = createVaultTrial(trialNotes(texts), { resolve: () => null, read: (path) => Promise.resolve(path.endsWith('Ana.md') ? { kind: 'failed', path, message: 'the disk is gone' } : { kind: 'text', text: texts['Contacts/Cleo.md'] }) });
		const outcome = await trial.run({ settings: defaultSettings, today: TODAY, onProgress: () => undefined, goOn: () => Promise.resolve(true) });
		expect(outcome?.contacts.map(({ name }) => name)).toEqual(['Bo']);
		expect(outcome?.problems.map(({ path, property }) => [path, property])).toEqual([['Contacts/Ana.md', null], ['Contacts/Cleo.md', null]]);
	});
});
