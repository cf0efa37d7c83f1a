import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { changeJob } from '../../src/notes/job-change.ts';
import { bodyStart } from '../../src/notes/properties/frontmatter.ts';
import { newContactNote, type NewContact } from '../../src/notes/new-contact-note.ts';
import { applySplices } from '../../src/notes/splice.ts';
import { attendee } from '../support/attendee.ts';
import { day } from '../support/day.ts';
import { runEvent } from '../support/event-desk.ts';
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
