import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkTargetIn } from '../../src/core/event-link-text.ts';
import { folderOf } from '../../src/core/folder.ts';
import type { Settings } from '../../src/core/settings.ts';
import { noAnswers, surveyOf, type Survey, type SurveyAnswers, type SurveySource } from '../../src/core/survey.ts';
import { isOpenTask } from '../../src/notes/promise-line.ts';
import { readFrontmatter } from '../../src/notes/properties/frontmatter.ts';
import { bodyStart } from '../../src/notes/properties/frontmatter.ts';
import { readStructure } from '../../src/notes/structure/sections.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { headingTest } from '../../src/notes/named-section.ts';
import type { TrialOutcome } from '../../src/vault/trial-outcome.ts';
import { createVaultTrial, type TrialNote } from '../../src/vault/vault-trial.ts';
import { day } from './day.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/first-run');

/** The notes of a fixture of first run, by path. */
export function fixtureVault(name: string): Readonly<Record<string, string>> {
	const root = join(FIXTURES, name);
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
	return Object.fromEntries(files.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** What Obsidian's cache would have of these notes. */
export function trialNotes(texts: Readonly<Record<string, string>>): readonly TrialNote[] {
	const isTouchHeading = headingTest(defaultSettings.touchHeadings);
	return Object.entries(texts).map(([path, text]) => {
		const frontmatter = readFrontmatter(text);
		const { headings, items } = readStructure(text, bodyStart(text));
		const hasAny = items.some(({ task }) => isOpenTask(task));
		return { path, properties: frontmatter.kind === 'properties' ? frontmatter.properties : null, hasTouches: headings.some((heading) => isTouchHeading(heading.text)), hasTasks: { any: hasAny, linked: hasAny && text.includes('[[') } };
	});
}

export function sourceOf(texts: Readonly<Record<string, string>>, settings: Settings = defaultSettings): SurveySource {
	const folders = new Set(Object.keys(texts).map(folderOf));
	return { notes: trialNotes(texts).map(({ path, properties }) => ({ path, properties: properties ?? {} })), hasFolder: (folder) => folders.has(folder), settings };
}

/** What first run asks of these notes. */
export function surveyVault(texts: Readonly<Record<string, string>>, answers: Partial<SurveyAnswers> = {}, settings: Settings = defaultSettings): Survey {
	return surveyOf(sourceOf(texts, settings), { ...noAnswers, ...answers });
}

/** What the due list would be with these settings, on 22 November 2026. */
export async function tryOut(texts: Readonly<Record<string, string>>, settings: Settings): Promise<TrialOutcome> {
	const paths = Object.keys(texts);
	const trial = createVaultTrial(trialNotes(texts), { resolve: (link) => linkTargetIn(link, paths), read: (path) => Promise.resolve({ kind: 'text', text: texts[path] ?? '' }) });
	const outcome = await trial.run({ settings, today: day('2026-11-22'), onProgress: () => undefined, goOn: () => Promise.resolve(true) });
	if (outcome === null) throw new Error('The trial was not wanted any more');
	return outcome;
}
