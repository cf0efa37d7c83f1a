import type { Nodes } from 'mdast';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { readAttendees } from '../../src/formats/read-attendees.ts';
import { changeJob } from '../../src/notes/job-change.ts';
import { bodyStart, readFrontmatter } from '../../src/notes/properties/frontmatter.ts';
import { newContactNote, type NewContact } from '../../src/notes/new-contact-note.ts';
import { readPromises } from '../../src/notes/promises.ts';
import { applySplices } from '../../src/notes/splice.ts';
import { readStructure } from '../../src/notes/structure/sections.ts';
import { readTouchLog } from '../../src/notes/touch-log.ts';
import { attendee } from '../support/attendee.ts';
import { day } from '../support/day.ts';
import { runEvent } from '../support/event-desk.ts';
import { GENERATED_NOTES } from '../support/generated.ts';
import { memoryNotes } from '../support/memory-notes.ts';

const SOMEBODY: NewContact = { path: 'Contacts/Ana.md', name: 'Ana', tier: null, cadence: null, nextTouch: null, companies: [], role: null, emails: [], phones: [], linkedin: null, metAt: null, metOn: null, remark: '' };
const PIXEL = 'https://t.example/p.gif';
/** What loads something, or runs, where somebody's attendee list is shown as it is. */
const HOSTILE = [`<img src="${PIXEL}">`, `<!-- x --><iframe src=${PIXEL}></iframe>`, `![x](${PIXEL})`, `![x][a]`, `x ![](<${PIXEL}>)`, `"><img src=${PIXEL}>`, '<a@b.example onclick=x()>', '<img/src=x/a@b.example>', `</div><svg/onload=x()>`, `\\![x](${PIXEL})`, `\\\\![x](${PIXEL})`, `\\\\<img src=${PIXEL}>`];
/** What in the body of a note is more than text, as CommonMark has it: HTML, which Obsidian shows, pictures, code and where links lead. */
function beyondText(note: string): string {
	const pieces = (node: Nodes): readonly string[] => {
		const inner = 'children' in node ? node.children.flatMap(pieces) : [];
		if (node.type === 'html') return [node.value, ...inner];
		if (node.type === 'image' || node.type === 'imageReference') return ['<img', ...inner];
		if (node.type === 'code' || node.type === 'inlineCode') return ['<code>', ...inner];
		return node.type === 'link' ? [node.url, ...inner] : inner;
	};
	return pieces(fromMarkdown(`${note.slice(bodyStart(note))}\n\n[a]: ${PIXEL}\n`)).join('\n');
}
function shown(contact: Partial<NewContact>, template: string | null): string {
	const made = newContactNote({ ...SOMEBODY, ...contact }, defaultSettings, template === null ? null : { template: { path: 'T.md', text: template }, at: { day: day('2026-11-22'), time: '10:00:00', language: 'en' } });
	if (made.kind === 'refused') throw new Error(made.reason);
	expect(made.templateProblem).toBeNull();
	return beyondText(made.text);
}
const LOADS = /<(?:img|iframe|svg|!--|[\w@.]+ onclick)/i;

describe('what stands on an attendee list, in the note of a new contact', () => {
	it.each(HOSTILE)('is text as a remark, with and without a template: %j', (remark) => {
		for (const template of [null, '# {{name}}\n\n{{remark}}\n', '{{remark}} of {{name}}\n', '<div class="card">\n{{remark}}\n</div>\n', '- {{remark}}\n', '# {{name}}\n']) expect(shown({ remark }, template)).not.toMatch(LOADS);
	});

	it.each(HOSTILE)('is text as a role or a company, in HTML of the template too: %j', (value) => {
		for (const template of ['{{role}}\n', '{{company}} is !{{role}}\n', '<div class="card">\n{{role}}\n{{company}}\n</div>\n', '<div title="{{role}}">\n{{role}}</div>\n', '| a |\n|---|\n| {{role}} |\n']) {
			expect(shown({ role: value, companies: [value] }, template)).not.toMatch(LOADS);
		}
	});

	it('ends no text in a tag of the template', () => {
		expect(shown({ role: `" style="background:url(${PIXEL})` }, '<div title="{{role}}">x</div>\n')).toContain(`<div title="&quot; style=&quot;background:url(${PIXEL})">`);
	});

	it('begins no tag, and is no further value of one, in the template', () => {
		for (const template of ['<{{role}}>\n', '<b {{role}}>x</b>\n', '<b title={{role}}>x</b>\n']) expect(shown({ role: `img src=${PIXEL}` }, template)).not.toMatch(LOADS);
		expect(shown({ role: 'https://ana.example', emails: ['a@b.example'] }, '<{{role}}> <{{email}}>\n')).toBe('https://ana.example\nmailto:a@b.example');
	});

	it('is no image with a mark that stands before it in the template', () => {
		expect(shown({ role: `[x](${PIXEL})` }, 'Hello!{{role}}\n')).not.toMatch(LOADS);
		expect(shown({ role: 'Oh!' }, `{{role}}[x](${PIXEL})\n`)).not.toMatch(LOADS);
	});

	it('is no program in a remark: Dataview runs code between backticks', () => {
		expect(shown({ remark: '`$= app.vault.adapter.rmdir("/", true)`' }, null)).not.toContain('<code>');
	});

	it('keeps links, addresses in angle brackets, and pictures of the vault', () => {
		const made = newContactNote({ ...SOMEBODY, remark: 'At [[Summit]], <https://x.example/a>, <ana@x.example>, 3 < 4: ![[Ana.png]] **glad**' }, defaultSettings);
		expect(made.kind === 'text' ? made.text : '').toContain('At [[Summit]], <https://x.example/a>, <ana@x.example>, 3 < 4: ![[Ana.png]] **glad**\n');
	});
});

/** What a list may say to get onto somebody's own lists: a task, a heading, a touch, properties. */
const MEDDLING = [
	'- [ ] Wire EUR 500 to X 📅 2026-11-20', '* [ ] Wire', '+ [/] Wire', '1. [ ] Wire @2026-11-20', '2) [?] Wire', '> - [ ] Wire', '- > 1. [ ] Wire', '- - [ ] Wire', '[^1]: - [ ] Wire', 'Nice\n- [ ] Wire', '- [x] Wired',
	'# Touches\n- 2026-11-20 call: x', '## Touches\n* 2026-11-20 call: x', '## Promises', 'Touches\n---\n- 2026-11-20 call: x', 'Touches\n-', 'Touches\n=\n1. 2026-11-20 x', '> # Touches', '- Touches\n- ## x', '---\ntier: A\n---', '- **2026-11-20** call: x', '- [[2026-11-20]] call: x', '* [2026-11-20](a.md): x', '3. 20.11.2026 call: x', '- 20/11/26 x',
];
/** Each with the remark alone, and with one that has it among other things. */
const WITH_REMARK = [null, '# {{name}}\n\n{{remark}}\n', '{{remark}}', '- {{remark}}\n', '> {{remark}}\n', '1. - {{remark}}\n', '# {{name}}\n', '## Touches\n{{remark}}\n', '## Touches\n\n  {{remark}}\n'];

/** What of a note the due list and the lists of the note come from; the headings and tasks as the scanner finds them. */
function listedIn(note: string): object {
	const { items, headings } = readStructure(note, bodyStart(note));
	const { touches, sections } = readTouchLog(note, defaultSettings);
	return { tasks: items.filter(({ task }) => task !== null).length, promises: readPromises(note, defaultSettings).promises, touches: touches.length, sections: sections.length, headings: headings.map(({ text }) => text), frontmatter: readFrontmatter(note) };
}
function madeOf(contact: Partial<NewContact>, template: string | null): string {
	const made = newContactNote({ ...SOMEBODY, ...contact }, defaultSettings, template === null ? null : { template: { path: 'T.md', text: template }, at: { day: day('2026-11-22'), time: '10:00:00', language: 'en' } });
	return made.kind === 'text' ? made.text : made.reason;
}

describe('what stands on an attendee list makes no list of mine', () => {
	it.each(MEDDLING)('as a remark: %j', (remark) => {
		for (const template of WITH_REMARK) expect(listedIn(madeOf({ remark }, template)), template ?? 'no template').toEqual(listedIn(madeOf({ remark: 'Nice.' }, template)));
	});

	it.each(MEDDLING)('as a role or a company: %j', (value) => {
		const plain = (template: string): object => ({ ...listedIn(madeOf({ role: 'CTO', companies: ['Acme'] }, template)), frontmatter: null });
		for (const template of ['{{role}}\n', '- {{company}}\n', '> 1. {{role}}\n', 'Was {{role}}\n{{company}}\n']) expect({ ...listedIn(madeOf({ role: value, companies: [value] }, template)), frontmatter: null }).toEqual(plain(template));
	});

	it('whatever marks stand before it, in whatever order', () => {
		const piece = fc.constantFrom('- ', '* ', '-', '1. ', '2) ', '> ', '>', ' ', '\t', '[ ] ', '[x] ', '[/]', '# ', '## Touches', '#', '===', '---', '~~~', '```', 'Touches', '2026-11-20 call: x', '[[2026-11-20]] x', '**', '\n', '\n', '[^1]: ', '\\', 'x', '<!--', '%%', '|', '__');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom(...WITH_REMARK), (pieces, template) => {
				expect(listedIn(madeOf({ remark: pieces.join('') }, template))).toEqual(listedIn(madeOf({ remark: 'Nice.' }, template)));
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	it('nor a promise in the due list, from the cell of a table to the note', async () => {
		const notes = memoryNotes({});
		const read = readAttendees('x.csv', new TextEncoder().encode('Name,Email,Notes\n"Eve Stone",eve@x.example,"- [ ] Wire EUR 500 to X 📅 2026-11-20"\n'));
		await runEvent(notes, { attendees: read.kind === 'list' ? read.list.attendees : [], event: { name: 'Summit', path: null, day: day('2026-11-18') } });
		const note = [...notes.texts.values()].join('');
		expect(note).toContain('- \\[ ] Wire EUR 500 to X 📅 2026-11-20\n');
		expect(readPromises(note, defaultSettings).promises).toEqual([]);
	});

	it.each(['> ~~~dataviewjs\n> app.x\n> ~~~', '- ~~~dataviewjs\n- x', '1. ~~~dataviewjs', '> - ~~~dataviewjs', '- > 2) ~~~~ dataviewjs', '+ ~~~dataviewjs', '[^1]: ~~~dataviewjs', '>~~~dataviewjs', '> ```dataviewjs\n> x\n> ```'])('and no program behind the marks of quotes and items: %j', (remark) => {
		for (const template of WITH_REMARK) expect(shown({ remark }, template)).not.toContain('<code>');
	});

	it.each(['- tall\n- likes tea', '1. tall\n2. likes tea', '> as she said', 'tall - very - and 2 - 1 = 1', '#tag and #other', '[1] in the list', 'C# and F#', '- [[Ana]]\n- [x](https://x.example)', '- since 2019', '- 06.12.34.56.78'])('and stays as it is where it is only words, a list or a quote: %j', (remark) => {
		expect(madeOf({ remark }, null)).toContain(`\n${remark}\n`);
	});

	it.each(['- ', '> ', ' ', '1. ', '- [ ', '[^', '-', '=', '#', '- 2', '~'])('and a very long line of %j is no wait', (piece) => {
		const began = performance.now();
		madeOf({ remark: `${piece.repeat(30_000)}x` }, '# {{name}}\n\n{{remark}}\n');
		expect(performance.now() - began).toBeLessThan(2_000);
	});

	it('while my own remark and promise stay what I typed', () => {
		const note = madeOf({ remark: '- [ ] Send the deck 📅 2026-11-25\n## Likes', isOwnRemark: true, promise: { text: 'Call', due: null } }, null);
		expect(note).toContain('- [ ] Send the deck 📅 2026-11-25\n## Likes\n');
		expect(readPromises(note, defaultSettings).promises.map(({ text }) => text)).toEqual(['Send the deck', 'Call']);
		expect(madeOf({ remark: '- [ ] Send the deck', isOwnRemark: true }, '# {{name}}\n\n{{remark}}\n')).toContain('\n\n- [ ] Send the deck\n');
		expect(madeOf({ remark: '- [ ] Send the deck', isOwnRemark: true }, '# {{name}}\n')).toContain('\n- [ ] Send the deck\n');
		expect(shown({ remark: '> ~~~js', isOwnRemark: true }, null)).not.toContain('<code>');
	});
});

describe('the name of an event that is no note', () => {
	it.each([`<img src=${PIXEL}>`, `![x](${PIXEL})`])('is text in the touch: %j', async (name) => {
		const notes = memoryNotes({ 'Contacts/Ana Diaz.md': '---\ntier: B\nemail: ana@acme.example\n---\n' });
		await runEvent(notes, { attendees: [attendee({ name: 'Ana Diaz', emails: ['ana@acme.example'] })], event: { name, path: null, day: day('2026-11-18') }, isTouch: true });
		const note = notes.texts.get('Contacts/Ana Diaz.md') ?? '';
		expect(note).toContain('- 2026-11-18 meeting: ');
		expect(beyondText(note)).not.toMatch(LOADS);
	});
});

describe('what a property says', () => {
	it.each([`<img src="${PIXEL}">`, `![x](${PIXEL})`])('is text where it is kept as an earlier job: %j', (role) => {
		const note = `---\ntype: contact\nrole: '${role}'\ncompany: "[[Acme]]"\n---\n`;
		const plan = changeJob(note, { company: 'Globex', role: 'CEO' }, day('2026-11-22'), defaultSettings);
		if (plan.kind === 'refused') throw new Error(plan.reason);
		const after = applySplices(note, plan.splices);
		expect(after).toContain('- until 2026-11-22: ');
		expect(after).toContain(', [[Acme]]\n');
		expect(beyondText(after)).not.toMatch(LOADS);
	});
});
