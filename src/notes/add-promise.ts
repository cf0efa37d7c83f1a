import type { NewPromise } from '../core/promise.ts';
import { tidyText } from '../core/touch.ts';
import { NO_TEXT, NOT_ADDED } from '../words/notes-promises.ts';
import { bodyStart, readFrontmatter } from './properties/frontmatter.ts';
import { isWhole } from './item-source.ts';
import { appendSection, insertBeside, insertInSection, type ItemLines, type ItemSource } from './list-insertion.ts';
import { findSections, outermostItems, sectionToWrite } from './named-section.ts';
import { readStructure } from './structure/sections.ts';
import { applySplices, refused, type EditPlan, type Splice } from './splice.ts';

/** Adds a promise as an open task at the end of the list under the heading, in a new section at the end of the note where there is none. */
export function addPromise(text: string, promise: NewPromise, { promiseHeading }: { readonly promiseHeading: string }): EditPlan {
	const frontmatter = readFrontmatter(text);
	if (frontmatter.kind === 'malformed') return refused(frontmatter.message);
	const said = tidyText(promise.text).replace(/\n/g, ' ');
	if (said === '') return refused(NO_TEXT);
	const line = `[ ] ${said}${promise.due === null ? '' : ` 📅 ${promise.due}`}`;
	return addTask(text, [line], promiseHeading, [line]);
}

/** Adds a promise of another note in the same place, with its lines as they stand there. */
export function addPromiseLines(text: string, source: ItemSource, { promiseHeading }: { readonly promiseHeading: string }): EditPlan {
	const frontmatter = readFrontmatter(text);
	if (frontmatter.kind === 'malformed') return refused(frontmatter.message);
	const item = [`${source.marker} ${source.first}`, ...source.below].join('\n');
	return isWhole(source) ? addTask(text, source, promiseHeading, tasksOf(item)) : refused(NOT_ADDED);
}

function addTask(text: string, lines: ItemLines, heading: string, added: readonly string[]): EditPlan {
	const structure = readStructure(text, bodyStart(text));
	const section = sectionToWrite(findSections(structure, [heading], text.length), [heading]);
	const items = section === null ? [] : outermostItems(structure, { from: section.from, to: section.ownTo });
	const last = items[items.length - 1];
	if (section === null) return checked(text, appendSection(text, bodyStart(text), heading, lines), added);
	return checked(text, last === undefined ? insertInSection(text, structure, section, lines) : insertBeside(text, last, 'after', lines), added);
}

/** The plan, if the note then has exactly these tasks more, which say what they should, and its properties and headings as before. */
function checked(text: string, splice: Splice, added: readonly string[]): EditPlan {
	const after = applySplices(text, [splice]);
	const hasTasks = tasksOf(after).join('\n') === [...tasksOf(text), ...added].sort().join('\n');
	const keepsRest = outlineOf(after).startsWith(outlineOf(text)) && JSON.stringify(readFrontmatter(after)) === JSON.stringify(readFrontmatter(text));
	return hasTasks && keepsRest ? { kind: 'splices', splices: [splice] } : refused(NOT_ADDED);
}

/** The headings that are neither in a list nor in a quote, a line each. */
function outlineOf(text: string): string {
	const { headings } = readStructure(text, bodyStart(text));
	return headings.filter(({ nested }) => !nested).map(({ level, text: said }) => `${level} ${said}\n`).join('');
}

function tasksOf(text: string): readonly string[] {
	const { items } = readStructure(text, bodyStart(text));
	return items.filter(({ task }) => task !== null).map(({ task, contentFrom, to }) => `[${task ?? ''}] ${text.slice(contentFrom, to).split(/\r\n|\n|\r/)[0]?.trim() ?? ''}`).sort();
}
