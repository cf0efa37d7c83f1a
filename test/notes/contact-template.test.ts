import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { bodyStart, readFrontmatter } from '../../src/notes/properties/frontmatter.ts';
import { newContactNote, type NewContact, type NewNoteText } from '../../src/notes/new-contact-note.ts';
import { readStructure } from '../../src/notes/structure/sections.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const AT = { day: day('2026-11-22'), time: '10:05:09', language: 'en' };
const ANA: NewContact = {
	path: 'Contacts/Ana Diaz.md',
	name: 'Ana Diaz',
	tier: null,
	cadence: null,
	nextTouch: null,
	companies: ['Acme'],
	role: 'CTO',
	emails: ['ana@acme.example'],
	phones: ['+34 600 000 000'],
	linkedin: null,
	metAt: '[[Design Summit 2026]]',
	metOn: day('2026-09-18'),
	remark: 'Met in the queue.',
};
const fixture = (name: string): string => readFileSync(join(import.meta.dirname, '../fixtures/templates', name), 'utf8');

function make(template: string, contact: Partial<NewContact> = {}, settings: Settings = defaultSettings): Extract<NewNoteText, { kind: 'text' }> {
	const made = newContactNote({ ...ANA, ...contact }, settings, { template: { path: 'Templates/Contact.md', text: template }, at: AT });
	if (made.kind === 'refused') throw new Error(made.reason);
	return made;
}
/** The text made from a template that can be used. */
function text(template: string, contact: Partial<NewContact> = {}, settings: Settings = defaultSettings): string {
	const made = make(template, contact, settings);
	expect(made.templateProblem).toBeNull();
	return made.text;
}
function flaw(template: string, contact: Partial<NewContact> = {}, settings: Settings = defaultSettings): unknown {
	return make(template, contact, settings).templateProblem?.flaw;
}
function properties(note: string): Readonly<Record<string, unknown>> {
	const reading = readFrontmatter(note);
	if (reading.kind !== 'properties') throw new Error(reading.kind === 'malformed' ? reading.message : note);
	return reading.properties;
}

describe('a contact made from a template', () => {
	it('has the template with its order, comments and quotes, and the values in place of the variables', () => {
		const made = make(fixture('everyday.md'));
		expect(made.unknown).toEqual(['mood']);
		expect(made.text).toBe(`---
# Everybody from events starts here.
type: contact
aliases: []
tier: D   # until I know better
cadence:
last-touch:
company: "[[Acme]]"
role: 'CTO'
email: ana@acme.example
phone: +34 600 000 000
met-at: "[[Design Summit 2026]]"
met-on: 2026-09-18 # the day we met
created: 2026-11-22 10:05
cssclasses: [contact, ""]
summary: >-
  Ana Diaz of Acme,
  met on 18 September 2026.
---
# Ana Diaz

Met in the queue.

Met at [[Design Summit 2026]] on Friday, 18th September. Mood: {{mood}}

| Name | Role |
|---|---|
| Ana Diaz | CTO |

\`\`\`
Ana Diaz
\`\`\`

## Promises

## Touches
`);
	});

	it('keeps the line ends of the template', () => {
		expect(text(fixture('windows.md'), { companies: [], role: null, emails: [], phones: [], metOn: null })).toBe('---\r\ntags: [contact]\r\nname: Ana Diaz\r\nmet-at: "[[Design Summit 2026]]"\r\n---\r\n# Ana Diaz\r\n\r\nMet in the queue.\r\n\r\n%%[[Design Summit 2026]]%%\r\n');
	});

	it('gets properties where the template has none, and nothing that is not known', () => {
		expect(text(fixture('bare.md'), { companies: [], role: null, emails: [], phones: [], metAt: null, metOn: null, remark: '' })).toBe('# Ana Diaz\n\nNo properties here.\n');
		expect(text(fixture('bare.md'), { companies: [], role: null, emails: [], phones: [], metAt: null, remark: '' })).toBe('---\nmet-on: 2026-09-18\n---\n# Ana Diaz\n\nNo properties here.\n');
	});

	it.each([
		['', 'type: contact\n'],
		['type:\n', 'type: contact\n'],
		['type: person\n', 'type: person\ntags:\n  - contact\n'],
		['tags: [friend]\n', 'tags: [friend]\ntype: contact\n'],
		['type: person\ntags: friend\n', 'type: person\ntags: [friend, contact]\n'],
	])('carries one marker outside of the contact folders: %j', (before, after) => {
		const nobody = { path: 'People/Ana Diaz.md', companies: [], role: null, emails: [], phones: [], metAt: null, metOn: null, remark: '' };
		const made = text(`---\n${before}---\n`, nobody);
		if (before.includes('tags: friend')) expect(properties(made)['tags']).toEqual(['friend', 'contact']);
		else expect(made).toBe(`---\n${after}---\n`);
	});

	it('never doubles a property, and fills the one that is read under another name', () => {
		const made = text('---\nLast_Contact:\nemployer:\nE-Mail: {{email}}\ncircle: C\n---\n', { tier: 'B', emails: ['a@x.example', 'b@x.example'] });
		expect(properties(made)).toEqual({ Last_Contact: null, employer: 'Acme', 'E-Mail': ['a@x.example', 'b@x.example'], circle: 'B', role: 'CTO', phone: '+34 600 000 000', 'met-at': '[[Design Summit 2026]]', 'met-on': '2026-09-18' });
	});

	it('takes what is known over what the template says of everybody, and leaves a text around a variable', () => {
		const made = properties(text('---\ncompany: Nobody\nrole: "{{role}} (client)"\n---\n'));
		expect([made['company'], made['role']]).toEqual(['Acme', 'CTO (client)']);
	});

	it('has the promise in the section of the template', () => {
		expect(text(fixture('everyday.md'), { promise: { text: 'Send the article', due: day('2026-11-25') } })).toContain('## Promises\n- [ ] Send the article 📅 2026-11-25\n\n## Touches\n');
	});

	it('puts a remark of several lines where the variable stands alone', () => {
		expect(text('# {{name}}\n\n  {{remark}}\nEnd', { remark: 'One\nTwo', companies: [], role: null, emails: [], phones: [], metAt: null, metOn: null })).toBe('# Ana Diaz\n\n  One\n  Two\nEnd');
	});

	it('leaves what is no link in brackets that have no link, and links once', () => {
		const made = text('---\nmet-at: "[[{{event}}]]"\ncompany: "[[{{company}}]]"\n---\n[[{{event}}]] [[{{company}}]]\n', { remark: '', companies: [] });
		expect(properties(made)).toMatchObject({ 'met-at': '[[Design Summit 2026]]' });
		expect(properties(made)['company']).toBe('');
		expect(made).toContain('---\n[[Design Summit 2026]] [[]]\n');
	});
});

describe('commands of Templater in a template', () => {
	it('stay as they are, also where YAML would not have them, and no variable in them is filled', () => {
		const made = make(fixture('templater.md'), { remark: '' });
		expect(made).toMatchObject({ templateProblem: null, hasCommands: true });
		expect(made.text).toContain('created: <% tp.file.creation_date("YYYY-MM-DD: HH:mm") %>\n');
		expect(made.text).toContain('<%*\nconst who = "{{name}}";\n-%>\n# <% tp.file.title %>\n\nWritten by Ana Diaz.\n');
	});

	it.each(['<% evil() %>', '<', '%', '<%', '%>', '<%* x'])('never begin in a value: %j', (value) => {
		const template = '---\nrole: {{role}}\nx: "<{{role}}%"\ny: a<{{role}}% # <{{role}}%\nz: |-\n  <{{role}}%\n---\n<{{role}}% {{role}}{{role}} %{{role}}%\n';
		const made = make(template, { role: value, name: value, companies: [value], remark: value, metAt: value, promise: { text: value, due: null } });
		expect(made.text).not.toContain('<%');
		expect(properties(made.text)['role']).toBe(value);
		const plain = newContactNote({ ...ANA, role: value, name: value, companies: [value], remark: value, metAt: value, promise: { text: value, due: null } }, defaultSettings);
		expect(plain.kind === 'text' ? plain.text : '<%').not.toContain('<%');
	});
});

describe('a template that cannot be used', () => {
	it.each([
		['a\0b', { kind: 'not-text' }],
		['\uFFFDPNG', { kind: 'not-text' }],
		['x'.repeat(100_001), { kind: 'too-long' }],
		['---\nrole: "open\n---\n', { kind: 'malformed' }],
		['---\nmood: {{mood}}\n---\n', { kind: 'malformed' }],
		['<%* x %>\n---\ntype: contact\n---\n', { kind: 'commands-first' }],
		['Hello {{template}}', { kind: 'includes-itself', how: '{{template}}' }],
		['{{include:Contact}}', { kind: 'includes-itself', how: '{{include:Contact}}' }],
		['<% await tp.file.include("[[Contact]]") %>', { kind: 'includes-itself', how: '<% await tp.file.include("[[Contact]]") %>' }],
		["<% tp.file.include('[[Templates/Contact#x]]') %>", { kind: 'includes-itself' }],
		['```\nopen', { kind: 'unfit' }],
	])('%j is told, and the contact is made without it', (template, expected) => {
		const made = make(template, { promise: { text: 'Write', due: null } });
		expect(made.templateProblem).toMatchObject({ path: 'Templates/Contact.md', flaw: expected });
		expect(made.text).toContain('- [ ] Write');
		expect(properties(made.text)).toMatchObject({ company: 'Acme' });
	});

	it('is one whose notes would be no contacts', () => {
		const settings = { ...defaultSettings, contactTags: [], contactMarkers: [{ property: 'type', value: 'contact' }], contactFolders: [] };
		expect(flaw('---\ntype: person\n---\n', { path: 'Ana Diaz.md' }, settings)).toMatchObject({ kind: 'unfit' });
	});

	it('is none that includes another one, or only names itself', () => {
		expect(flaw('<% tp.file.include("[[Header]]") %> ![[Contact]]')).toBeUndefined();
	});
});

const awkward = fc.oneof(
	fc.constantFrom('Ana: "the boss" #1', '[[x]]', "O'Neil", 'true', '1', '2026-11-22', '- a', '# b', '---', '***', '```', '~~~', '%%', '%', '<!--', '<%', '<div>', '> q', '1. x', '[x]', '{a: b}', '*a', '&a', '!t', '|', '>', '@a', '\\', '"', "'", 'a: b', 'a #b', 'null', '~', '=', '-', '$$', '`', '\u2028', '\u0000', '\uFEFFx', 'é', '🧗', 'رنيم', 'kitx0z', '{{name}}', '$&', '$1'),
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.string({ unit: fc.constantFrom(...'ab:#-"\'[]{}<>%`~|>&*!@\\ \n\t$'), maxLength: 12 }),
);
const places = ['{{name}}', '"{{name}}"', "'{{name}}'", '[{{name}}]', '["{{name}}", b]', "[a, 'x {{name}} y']", '{ k: {{name}} }', '{ "k": "{{name}}" }', 'a {{name}} b', '"\\x41 {{name}} \\" b"', "'it''s {{name}}'", '|-\n  a {{name}} b\n  c', '>\n  a {{name}}\n\n  b', '\n  - {{name}}\n  - "b {{name}}"', 'a {{name}}\n  b', '"a\n  {{name}} b" # c', '&x "{{name}}"'];

describe('whatever the value', () => {
	/** A value as it is put into properties: on one line, without what shows nothing. */
	const shown = (value: string): string => value.replace(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
	const deep = (value: unknown, name: string): unknown => {
		if (typeof value === 'string') return value.split('NAME').join(name);
		if (Array.isArray(value)) return value.map((item) => deep(item, name));
		return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item, name)])) : value;
	};

	it('the properties read back as it, in our reader and in another one, wherever it stands', () => {
		fc.assert(
			fc.property(awkward, fc.constantFrom(...places), (name, place) => {
				const value = shown(name);
				// In a block of text YAML has no other way to write the beginning of a command: the template is told (see above).
				fc.pre(value !== '' && !(/^[>|]/.test(place) && value.includes('<%')));
				const template = `---\nfirst: 1 # {{name}}\nkey: ${place}\nlast: x\n---\nBody\n`;
				const made = text(template, { ...nothing, name: value, path: 'Contacts/Somebody.md' });
				const wanted = { ...(deep(properties(template.replaceAll('{{name}}', 'NAME')), value) as object), name: value };
				expect(properties(made)).toEqual(wanted);
				const yaml = made.slice(4, made.indexOf('\n---\n', 4) + 1);
				if (!/\p{Cs}/u.test(value)) expect((parse(yaml) as Record<string, unknown>)['key']).toEqual((wanted as Record<string, unknown>)['key']);
				expect(made.split('\n').filter((line) => line === 'last: x' || line === 'Body')).toEqual(['last: x', 'Body']);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
	const nothing: Partial<NewContact> = { companies: [], role: null, emails: [], phones: [], metAt: null, metOn: null, remark: '' };

	it('the body has the headings, items, code and comments of the template, and no more', () => {
		const shape = (note: string): unknown => {
			const { headings, items, code, comments } = readStructure(note, bodyStart(note));
			return { headings: headings.map(({ level, line }) => [level, line]), items: items.map(({ depth, line, task }) => [depth, line, task]), code: code.length, comments: comments.length };
		};
		const bodies = ['{{name}}', 'a\n{{name}}\nb', '- {{name}}\n- b', '# {{name}}\n\n{{name}} {{name}}', '> {{name}}', '- [ ] {{name}}', 'a {{name}}%', '<{{name}}', '%{{name}}%', '| a |\n|---|\n| {{name}} |', 'a\n\n{{name}}{{name}}\n\n## Touches\n- 2026-01-01 call: {{name}}', '{{name}}\n---\nb: c\n---\n'];
		fc.assert(
			fc.property(awkward, fc.constantFrom(...bodies), (name, body) => {
				const value = shown(name);
				fc.pre(value !== '');
				const made = text(body, { ...nothing, name: value, path: 'Contacts/Somebody.md' });
				expect(shape(made.slice(bodyStart(made)))).toEqual(shape(body.replaceAll('{{name}}', 'Ana Diaz')));
				expect(properties(made)).toEqual({ name: value });
				expect(made).not.toContain('<%');
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	it('into code go plain words alone: any other value could become a program there', () => {
		expect(text('```dataview\nLIST FROM [[{{name}}]]\n```\n', { ...nothing, path: 'Contacts/Ana.md' })).toContain('LIST FROM [[Ana Diaz]]\n');
		const body = '```dataviewjs\ndv.list(dv.pages("{{company}}"))\n```\n`$= "{{company}}"` of {{company}}\n';
		expect(text(body, { ...nothing, companies: ['") + x("'], path: 'Contacts/Ana.md' })).toContain('```dataviewjs\ndv.list(dv.pages("{{company}}"))\n```\n`$= "{{company}}"` of ") + x("\n');
	});

	it('bytes of the template that are no variable stay', () => {
		const pieces = fc.array(fc.oneof(fc.constantFrom('{{name}}', '{{ Name }}', '{{date}}', '{{mood}}', '{{name:x}}', '{{', '}}', '{', '%%', '\n', '\r\n', '# ', '- ', '```\n', '<% x %>', '<!-- c -->'), fc.string({ maxLength: 8 })), { maxLength: 12 });
		fc.assert(
			fc.property(pieces, (parts) => {
				const template = parts.join('').replace(/(?![\t\n\r])\p{Cc}/gu, '');
				const made = make(`Start ${template}`, { ...nothing, name: 'Ana', path: 'Contacts/Ana.md' });
				if (made.templateProblem !== null) return;
				const commands = template.split(/(<%[\s\S]*?(?:%>|$))/);
				const wanted = commands.map((part, index) => (index % 2 === 1 ? part : part.replace(/\{\{\s*name\s*\}\}/gi, 'Ana').replace(/\{\{date\}\}/g, '2026-11-22'))).join('');
				expect(made.text).toBe(`Start ${wanted}`);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	it('no template and no value makes it throw, and what it makes can be read', () => {
		const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.oneof(fc.constantFrom('---\n', 'a: ', '{{name}}', '{{company}}', '{{date:', '}}', '"', "'", '[', ']', '\n', '- ', '# ', '<%', '%>', '|\n  ', '&a ', '*a', 'tags: ', 'email: '), awkward), { maxLength: 14 }).map((parts) => parts.join('')));
		fc.assert(
			fc.property(any, awkward, awkward, (template, name, company) => {
				const made = newContactNote({ ...ANA, name, companies: [company], remark: name }, defaultSettings, { template: { path: 'T.md', text: template }, at: AT });
				if (made.kind === 'refused') throw new Error(made.reason);
				if (!made.hasCommands) expect(readFrontmatter(made.text).kind).not.toBe('malformed');
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});
