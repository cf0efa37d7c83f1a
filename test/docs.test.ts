import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOccasions } from '../src/core/occasion.ts';
import { PROPERTIES } from '../src/core/property-names.ts';
import { readSettings } from '../src/core/saved-settings.ts';
import { defaultSettings } from '../src/core/settings.ts';
import { readYearlyDay } from '../src/core/yearly-day.ts';
import { readPromises } from '../src/notes/promises.ts';
import { readFrontmatter } from '../src/notes/properties/frontmatter.ts';
import { readTouchLog } from '../src/notes/touch-log.ts';

// What the documents show is what the program does.
const text = (file: string): string => readFileSync(join(import.meta.dirname, '..', file), 'utf8');
const blockIn = (file: string, language: string): string => text(file).split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';

describe('the note format', () => {
	it('shows settings that can be read, and are the defaults but for the two that show how they are written', () => {
		const { settings, problems } = readSettings(JSON.parse(blockIn('docs/note-format.md', 'json')));
		expect(problems).toEqual([]);
		expect({ ...settings, properties: defaultSettings.properties, dayOrder: null }).toEqual(defaultSettings);
	});

	it('shows a note that can be read', () => {
		const note = blockIn('docs/note-format.md', 'markdown');
		expect(readFrontmatter(note)).toMatchObject({ kind: 'properties', properties: { tier: 'B', 'last-touch': '2026-11-20' } });
		expect(readTouchLog(note, defaultSettings).touches.map(({ touch }) => touch.day)).toEqual(['2026-11-20', '2026-08-14']);
	});

	it('shows forms of a promise\'s day that are read, and days of occasions', () => {
		const format = text('docs/note-format.md');
		const rows = [...(format.split('## Promises\n\nA promise')[1]?.split('## Occasions')[0] ?? '').matchAll(/^\| (`.*?`) \|/gm)];
		const forms = rows.flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, form = '']) => form));
		expect(forms).toHaveLength(7);
		for (const form of forms) expect([form, readPromises(`- [ ] Send it ${form}\n`, defaultSettings).promises[0]?.due]).toEqual([form, '2026-11-25']);
		const occasions = format.split('## Occasions\n')[1]?.split('\n## ')[0] ?? '';
		for (const [, shown = ''] of (occasions.split('`occasions` holds')[0] ?? '').matchAll(/`((?:\d|-|April).*?)`/g)) expect([shown, readYearlyDay(shown, 'day-first').kind]).toEqual([shown, 'read']);
		for (const [, shown = ''] of occasions.matchAll(/`((?:first met|12-06).*?)`/g)) expect([shown, readOccasions(shown, null).occasions.length]).toEqual([shown, 1]);
	});

	it('names all other names under which a property is read', () => {
		const format = text('docs/note-format.md');
		for (const property of PROPERTIES) {
			const { alsoRead } = defaultSettings.properties[property];
			if (alsoRead.length > 0) expect(format).toContain(`| \`${property}\` | ${alsoRead.join(', ')} |`);
		}
	});
});

describe('the README', () => {
	it('shows the due list as it is printed', () => {
		const [shown = ''] = blockIn('README.md', 'text').split('\n…');
		expect(text('test/fixtures/cli/due.txt').startsWith(shown)).toBe(true);
	});
});

describe('the documents', () => {
	const folder = join(import.meta.dirname, '..');
	const documents = [...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'], ...readdirSync(join(folder, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).map((file) => join('docs', file))];

	it.each(documents)('%s has no marks of a merge in it', (file) => {
		expect(text(file)).not.toMatch(/^(?:<{7}|>{7})(?: |$)/m);
	});
});
