import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, EXAMPLE_DAY } from '../playground/example.mjs';
import type { Contact } from '../src/core/contact.ts';
import { dueOf } from '../src/core/due.ts';
import { BIRTHDAY } from '../src/core/occasion.ts';
import { defaultSettings } from '../src/core/settings.ts';
import { addPromise } from '../src/notes/add-promise.ts';
import { readFrontmatter } from '../src/notes/properties/frontmatter.ts';
import { applySplices } from '../src/notes/splice.ts';
import { createContactIndex } from '../src/vault/contact-index.ts';
import { dataviewValue, readQuery, runQuery, type Row } from './support/dataview.ts';
import { day } from './support/day.ts';
import { memoryNotes } from './support/memory-notes.ts';

const today = day(EXAMPLE_DAY);
const docs = readFileSync(new URL('../docs/bases-and-queries.md', import.meta.url), 'utf8');
const texts = Object.fromEntries(
	readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.md'))
		.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(EXAMPLE, path), 'utf8')]),
);

/** The query of the docs that is marked with this name. */
function queryNamed(name: string): ReturnType<typeof readQuery> {
	const text = new RegExp(`<!-- query: ${name} -->\\n\`\`\`dataview\\n([\\s\\S]*?)\`\`\``).exec(docs)?.[1];
	if (text === undefined) throw new Error(`the docs have no query ${name}`);
	return readQuery(text);
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');

/** Names are found in lower case, with `-` for blanks (its documentation, "Adding metadata"). */
const canonical = (key: string): string => key.trim().toLowerCase().replace(/\s+/g, '-');

const pages: readonly Row[] = Object.entries(texts).map(([path, text]) => {
	const frontmatter = readFrontmatter(text);
	const properties = frontmatter.kind === 'properties' ? frontmatter.properties : {};
	return { ...Object.fromEntries(Object.entries(properties).map(([key, value]) => [canonical(key), dataviewValue(value)])), file: { path, name: nameOf(path), link: `[[${path}]]` } };
});

const answer = (name: string): string[] => runQuery(queryNamed(name), pages, today).map((row) => String((row['file'] as Row)['path'])).sort();

const index = createContactIndex(memoryNotes(texts), defaultSettings);
await index.load();
const inFolder = (is: (contact: Contact) => boolean): string[] => index.contacts().filter((contact) => contact.path.startsWith('Contacts/') && is(contact)).map(({ path }) => path).sort();
const isGone = ({ standing: { kind } }: Contact): boolean => kind === 'died' || kind === 'archived';

/** Those of whom the docs say that the query counts them otherwise: by a word for a cadence, another key, a day in the list of touches, a linked day. */
function differences(ours: readonly string[], theirs: readonly string[]): { readonly oursOnly: string[]; readonly theirsOnly: string[] } {
	return { oursOnly: ours.filter((path) => !theirs.includes(path)).map(nameOf), theirsOnly: theirs.filter((path) => !ours.includes(path)).map(nameOf) };
}

describe('the Dataview queries of the docs, on the example vault', () => {
	it('say who is due by their last touch', () => {
		const ours = inFolder((contact) => {
			const { basis, state } = dueOf(contact, defaultSettings, today);
			return basis === 'last-touch' && (state === 'due' || state === 'overdue');
		});
		expect(answer('due').length).toBeGreaterThan(8);
		expect(differences(ours, answer('due'))).toEqual({ oursOnly: ['Dorota Wilkanowska', 'Rafa Izquiel'], theirsOnly: ['Kwabena Ofosuhene'] });
	});

	it('say whose birthday is this month', () => {
		const ours = inFolder((contact) => !isGone(contact) && contact.occasions.some(({ kind, on }) => kind === BIRTHDAY && on.month === 11));
		expect(ours.length).toBeGreaterThan(1);
		expect(answer('birthdays')).toEqual(ours);
	});

	it('say who is in a city', () => {
		const ours = inFolder((contact) => contact.standing.kind !== 'died' && contact.cities.some((city) => city.includes('Madrid')));
		expect(ours.length).toBeGreaterThan(10);
		expect(answer('city')).toEqual(ours);
	});

	it('say who has no last touch', () => {
		const ours = inFolder((contact) => !isGone(contact) && contact.lastTouches.length === 0 && !contact.lastTouchUnreadable);
		expect(ours.length).toBeGreaterThan(2);
		expect(differences(ours, answer('never'))).toEqual({ oursOnly: [], theirsOnly: ['Begoña Larraunde', 'Owen Prydderch'] });
	});

	it('give the open promises of each contact', () => {
		const tasks = Object.entries(texts).flatMap(([path, text]): readonly Row[] => {
			let heading = '';
			return text.split(/\r?\n/).flatMap((line) => {
				heading = /^#+ (.*?)\s*$/.exec(line)?.[1] ?? heading;
				const task = /^\s*[-*+] \[(.)\] (.*)$/.exec(line);
				return task === null ? [] : [{ text: task[2] ?? '', completed: task[1] !== ' ', section: { subpath: heading }, file: { path, link: `[[${path}]]` } }];
			});
		});
		const theirs = runQuery(queryNamed('promises'), tasks, today).map((row) => `${String((row['file'] as Row)['path'])}: ${String(row['text'])}`).sort();
		const ours = index.contacts().flatMap(({ path, promises }) => promises.filter((promise) => promise.path === path && path.startsWith('Contacts/')).map(({ raw }) => `${path}: ${raw.replace(/^\s*[-*+] \[.\] /, '')}`)).sort();
		expect(ours.length).toBeGreaterThan(10);
		expect(theirs).toEqual(ours);
	});
});

describe('promises with a day, as Tasks is to find them', () => {
	it('have the due day that the plugin writes at the end of the line', () => {
		// Its documentation, "Dates": `📅 YYYY-MM-DD`, and "Troubleshooting": nothing but other signals, tags and block links after it.
		const plan = addPromise('', { text: 'Send the article', due: day('2026-11-25') }, defaultSettings);
		expect(plan.kind === 'splices' ? applySplices('', plan.splices) : plan.reason).toMatch(/^- \[ \] Send the article 📅 2026-11-25$/m);
	});
});
