import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { App } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { createContactIndex } from '../../src/vault/contact-index.ts';
import { createObsidianNotes } from '../../src/vault/obsidian-notes.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';
import { memoryTextFacts } from '../support/memory-text-facts.ts';
import { indexOver, openIndex, type OpenedIndex } from './support/opened-index.ts';

const today = day('2026-11-22');
const PATHS = ['Contacts/Ana.md', 'Contacts/Bo.md', 'Contacts/Ana (conflicted copy).md', 'People/Cy.md', 'People/Ana.md', 'Daily/1.md', 'Idea.md', 'Templates/T.md'] as const;
const TEXTS = [
	'',
	'Text.\n',
	'---\ntier: A\n---\n',
	'---\ntier: Z\nlast-touch: 2027-01-01\n---\n## Touches\n- 2026-07-01 call\n',
	'---\ntags: [contact]\n---\n## Interactions\n- 2026-13-01 call\n- 2026-08-01 social\n',
	'---\ntype: contact\n---\n## Log\n- 2026-06-01 call\n',
	'## Touches\n- 2026-05-01 call\n',
	'---\na: b: c\n---\n## Touches\n- 2026-05-01 call\n',
	'---\ntier: A\ntier: B\n---\n',
	'- [ ] Send [[Ana]] the plan 📅 2026-11-20\n',
	'- [x] Send [[Ana]] the plan 📅 2026-11-20\n- [ ] Buy stamps\n',
	'---\ndate: 2026-11-20\n---\n- [ ] [[Bo]] and [[People/Cy|Cy]], then [[Bo]] #theirs\r\n\r\n- [ ] [her](../Contacts/Ana.md) 📅 2026-13-40\r\n',
	'---\ntags: [contact]\n---\n- [ ] Own, with [[Bo]] (2026-11-20)\n  - [/] ![[Idea]] [due:: 2026-11-21]\n',
	'---\na: b: c\n---\n- [ ] [[idea#x]] @2026-11-21\n- [ ] Buy stamps\n',
] as const;
const SETTINGS: readonly Settings[] = [
	defaultSettings,
	{ ...defaultSettings, contactFolders: ['People'], contactTags: [] },
	{ ...defaultSettings, touchHeadings: ['Log', 'Interactions'] },
	{ ...defaultSettings, contactFolders: [''], leftOutFolders: ['Contacts'] },
];

type Step =
	| { readonly kind: 'write'; readonly path: string; readonly text: string }
	| { readonly kind: 'move'; readonly path: string; readonly to: string }
	| { readonly kind: 'trash'; readonly path: string }
	| { readonly kind: 'move folder' }
	| { readonly kind: 'settings'; readonly settings: Settings }
	| { readonly kind: 'slice' }
	| { readonly kind: 'turn' }
	| { readonly kind: 'cache' }
	| { readonly kind: 'restart' };

const path = fc.constantFrom(...PATHS);
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), path, text: fc.constantFrom(...TEXTS) }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), path, to: path }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('trash' as const), path }) },
	{ weight: 1, arbitrary: fc.constant({ kind: 'move folder' as const }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('settings' as const), settings: fc.constantFrom(...SETTINGS) }) },
	{ weight: 3, arbitrary: fc.constantFrom({ kind: 'slice' as const }, { kind: 'turn' as const }) },
	{ weight: 1, arbitrary: fc.constantFrom({ kind: 'cache' as const }, { kind: 'restart' as const }) },
);

interface Soak {
	opened: OpenedIndex;
	settings: Settings;
}

async function take(soak: Soak, one: Step): Promise<void> {
	const { vault, fileManager, idle, index, metadataCache, store } = soak.opened;
	switch (one.kind) {
		case 'write': {
			const file = vault.getFileByPath(one.path);
			return void (await (file === null ? vault.create(one.path, one.text) : vault.modify(file, one.text)));
		}
		case 'move': {
			const file = vault.getFileByPath(one.path);
			if (file !== null && vault.getFileByPath(one.to) === null) await vault.rename(file, one.to);
			return;
		}
		case 'trash': {
			const file = vault.getFileByPath(one.path);
			if (file !== null) await fileManager.trashFile(file);
			return;
		}
		case 'move folder': {
			const [from, to] = vault.getFolderByPath('Contacts/Old') === null ? ['People', 'Contacts/Old'] : ['Contacts/Old', 'Templates/Old'];
			const folder = vault.getFolderByPath(from);
			if (folder !== null && vault.getFolderByPath(to) === null) await vault.rename(folder, to);
			if (vault.getFolderByPath('People') === null) await vault.createFolder('People');
			return;
		}
		case 'settings':
			soak.settings = one.settings;
			return void index.changeSettings(one.settings);
		case 'slice':
			return void idle.next();
		case 'turn':
			return void (await sleep(0));
		case 'cache':
			return void (await metadataCache.settled());
		case 'restart':
			soak.opened.stop();
			soak.opened = await indexOver(soak.opened, { store, settings: soak.settings });
	}
}

const shown = (index: Pick<OpenedIndex['index'], 'contacts' | 'problems'>): unknown => [index.contacts(), index.problems(today)];

describe('after any edits, moves, restarts and changes of the settings', () => {
	it('the index is what one built afresh would be, by the cache and by the texts', async () => {
		const texts = fc.dictionary(path, fc.constantFrom(...TEXTS));
		await fc.assert(
			fc.asyncProperty(texts, fc.constantFrom('warm' as const, 'cold' as const), fc.array(step, { maxLength: 14, size: 'max' }), async (notes, start, steps) => {
				const soak: Soak = { opened: await openIndex({ ...notes, 'Contacts/Always.md': '', 'People/Always.md': '', 'Templates/Always.md': '', 'Daily/Always.md': '' }, { start }), settings: defaultSettings };
				for (const one of steps) await take(soak, one);
				const { opened, settings } = soak;
				await opened.settled();
				expect(opened.index.waiting()).toBe(0);
				const byTexts = createContactIndex(createObsidianNotes(opened as unknown as App), settings);
				await byTexts.load();
				expect(shown(opened.index)).toEqual(shown(byTexts));
				const afresh = await indexOver(opened, { settings, store: memoryTextFacts() });
				await afresh.settled();
				expect(shown(opened.index)).toEqual(shown(afresh.index));
				for (const { stop } of [opened, afresh]) stop();
			}),
			// Each run waits for the cache some times, as long as it takes.
			{ numRuns: Math.ceil(GENERATED_NOTES / 100) },
		);
	}, 120_000);
});
