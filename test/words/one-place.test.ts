import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../support/sentences.ts';

const SRC = join(import.meta.dirname, '../../src');

/** Files of words that are looked for, in notes and in what other programs write, of names that notes hold from the start, and of formulas: they are no more translated than a file format is. */
const PARSED = [
	'core/ask-mark.ts', 'core/attendee-address.ts', 'core/attendee-headers.ts', 'core/attendee-no-person.ts', 'core/attendee-said.ts', 'core/attendee-words.ts', 'core/cadence-words.ts', 'core/channel-names.ts', 'core/day-words.ts',
	'core/name-comparison-keys.ts', 'core/name-comparison-nicknames.ts', 'core/settings.ts', 'core/survey-name.ts', 'core/survey-name.ts', 'core/survey-tier-words.ts', 'core/survey-words.ts',
	'formats/attendance.ts', 'formats/meeting-roles.ts', 'formats/table-rows.ts', 'formats/vcard.ts',
	'notes/due-base-formulas.ts', 'notes/event/attendee-words.ts', 'notes/properties/yaml-messages.ts', 'reports/command-names.ts', 'ui/cards/print-styles.ts', 'ui/daily-note/daily-notes.ts',
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
	.map((file) => file.split(sep).join('/'))
	.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('words/'));

const told = (file: string, code: string): readonly string[] => sentencesIn(file, code).map(({ line, text }) => `${line}: ${text}`);

describe('what a user reads stands in src/words', () => {
	it.each(files.filter((file) => !PARSED.includes(file)))('and none of it in src/%s', (file) => {
		expect(told(file, readFileSync(join(SRC, file), 'utf8'))).toEqual([]);
	});

	it.each(PARSED)('src/%s holds words that are looked for', (file) => {
		expect(told(file, readFileSync(join(SRC, file), 'utf8'))).not.toEqual([]);
	});

	it('sees a text, a text with something put in, and a text of an element', () => {
		expect(told('a.tsx', "const a = 'Nobody is due.';\nconst b = `${n} are due`;\nconst c = <p class=\"due-list\">Reach out</p>;\nconst d = <p aria-label=\"Close\" />;")).toEqual(['1: Nobody is due.', '2: … are due', '3: Reach out', '4: Close']);
	});

	it.each([
		['const a = `${n} days`;', '… days'],
		['const a = `in ${city}`;', 'in …'],
		['const a = `${a} of ${b}`;', '… of …'],
		["const a = n + ' contacts';", ' contacts'],
		["const a = 'of ' + n;", 'of '],
		['const a = <p>due</p>;', 'due'],
		['const a = <p>{n} due</p>;', 'due'],
		["const a = <p>{isDue ? 'due' : null}</p>;", 'due'],
		["const a = <p>{isDue && 'due'}</p>;", 'due'],
		['const a = <input placeholder="fri, 2 weeks" />;', 'fri, 2 weeks'],
		['const a = <i aria-label="tier" />;', 'tier'],
		["const a = <i title={isOpen ? 'fold' : text} />;", 'fold'],
		["const a = <i label={'name' + ':'} />;", 'name'],
		["el.setText('today');", 'today'],
		["new Notice('UNDO');", 'UNDO'],
		["el.createEl('p', { text: 'due' });", 'due'],
		["const a = { placeholder: 'day' };", 'day'],
	])('sees a word in small letters where it is shown, and one beside what is put in: %s', (code, text) => {
		expect(told('a.tsx', code)).toEqual([`1: ${text}`]);
	});

	it.each([
		'const a = `${path}.md`;', 'const a = `${a}: ${b}`;', 'const a = `keep-in-touch-${kind}`;', 'const a = `${width}px`;', "const a = name + '.md';", "const a = 'left';", "el.addClass('due');", '<a class="due" href="https://a.example/due" />;', '<p>·</p>;', "<p>{kind === 'due' ? text : null}</p>;",
		'<i key="due">{words.DUE}</i>;', "const a = { kind: 'text', text: 'role' };",
	])('and passes over what is none: %s', (code) => {
		expect(told('a.tsx', code)).toEqual([]);
	});

	it('passes over what the program reads: kinds, classes, selectors, keys', () => {
		expect(told('a.ts', "import { a } from 'some where';\nel.find('.keep-in-touch-list .due');\nconst kind = 'left-out';\nif (key === 'Enter') el.addClass('is-due has-more');")).toEqual([]);
	});

	it('and imports nothing of the rest but types, so that it can be read alone', () => {
		const words = readdirSync(join(SRC, 'words')).map((file) => readFileSync(join(SRC, 'words', file), 'utf8'));
		expect(words.flatMap((text) => [...text.matchAll(/^import (?!type ).*from '\.\.\/.*$/gm)].map(([line]) => line))).toEqual([]);
	});
});
