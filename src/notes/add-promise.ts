import type { NewPromise } from '../core/promise.ts';
import { tidyText } from '../core/touch.ts';
import { bodyStart, readFrontmatter } from './properties/frontmatter.ts';
import { appendSection, insertBeside, insertInSection } from './list-insertion.ts';
import { findSections, outermostItems, sectionToWrite } from './named-section.ts';
import { readStructure } from './structure/sections.ts';
import { applySplices, refused, type EditPlan } from './splice.ts';

/** Adds a promise as an open task at the end of the list under the heading, in a new section at the end of the note where there is none. */
export function addPromise(text: string, promise: NewPromise, { promiseHeading }: { readonly promiseHeading: string }): EditPlan {
	const frontmatter = readFrontmatter(text);
	if (frontmatter.kind === 'malformed') return refused(frontmatter.message);
	const said = tidyText(promise.text).replace(/\n/g, ' ');
	if (said === '') return refused('a promise needs a text');
	const line = `[ ] ${said}${promise.due === null ? '' : ` 📅 ${promise.due}`}`;
	const structure = readStructure(text, bodyStart(text));
	const section = sectionToWrite(findSections(structure, [promiseHeading], text.length), [promiseHeading]);
	const items = section === null ? [] : outermostItems(structure, { from: section.from, to: section.ownTo });
	const last = items[items.length - 1];
	if (section === null) return checked(text, { ...appendSection(text, bodyStart(text), promiseHeading, [line]) }, line);
	return checked(text, last === undefined ? insertInSection(text, structure, section, [line]) : insertBeside(text, last, 'after', [line]), line);
}

/** The plan, if the note then has exactly one more open task, and it says what it should. */
function checked(text: string, splice: { readonly from: number; readonly to: number; readonly insert: string }, line: string): EditPlan {
	const before = tasksOf(text);
	const after = tasksOf(applySplices(text, [splice]));
	const added = [...before, line].sort().join('\n');
	return after.join('\n') === added ? { kind: 'splices', splices: [splice] } : refused('the promise would not read back from the note; look whether a code block or a comment (%% or <!--) is left open');
}

function tasksOf(text: string): readonly string[] {
	const { items } = readStructure(text, bodyStart(text));
	return items.filter(({ task }) => task !== null).map(({ task, contentFrom, to }) => `[${task ?? ''}] ${text.slice(contentFrom, to).split(/\r\n|\n|\r/)[0]?.trim() ?? ''}`).sort();
}
