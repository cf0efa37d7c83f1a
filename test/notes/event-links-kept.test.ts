import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../src/core/attendee.ts';
import { fileNameOf } from '../../src/core/file-name.ts';
import { readEventNote } from '../../src/notes/event-note.ts';
import { namesWithoutLink, planEventLinks, type LinkReading, type LinkWish } from '../../src/notes/event-links.ts';
import { applySplices } from '../../src/notes/splice.ts';
import { arbitraryEventNote } from '../support/arbitrary-event.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const read = (text: string): readonly Attendee[] => readEventNote({ path: 'Events/Jam.md', text }, null).attendees;
const reading: LinkReading = { read, linkTarget: () => null };

/** Everybody is to lead to a note of their name, or to one note that is named. */
function linked(text: string, contact?: string): { readonly text: string; readonly left: readonly string[] } {
	const wishes = read(text).map((entry): LinkWish => {
		const linkText = contact ?? fileNameOf(entry.name ?? 'Somebody');
		return { entries: [entry], path: `Contacts/${linkText}.md`, linkText };
	});
	const plan = planEventLinks(text, wishes, reading);
	if (plan.kind === 'refused') throw new Error(plan.reason);
	const after = applySplices(text, plan.splices);
	return { text: after, left: namesWithoutLink(after, wishes, reading) };
}

const section = (line: string): string => `## Attendees\n${line}\n`;

describe('a link that leads nowhere yet', () => {
	it.each(['- [[Robert Smith|Bob]]', '- [[Gus Gee|Gus (Acme)]]', '- [Bob](Robert%20Smith.md)', '- [[Robert|Bob]]', '| Name |\n|---|\n| [[Tab Two\\|T. Two]] |'])('stays, since it leads to the note once that is there: %j', (line) => {
		expect(linked(section(line)).text).toBe(section(line));
	});

	it('stays in properties', () => {
		const text = '---\nattendees:\n  - "[[Qi Dee|Q]]"\n---\n';
		expect(linked(text).text).toBe(text);
	});

	it('keeps the words of what it led to where the folder is not there, or it says who is meant', () => {
		expect(linked(section('- [[people/robert-smith|Rob]]')).text).toBe(section('- [[robert-smith|Rob]]'));
		expect(linked(section('- [[people/Robert Smith|Rob]]')).text).toBe(section('- [[Robert Smith|Rob]]'));
		expect(linked(section('- [[id-123|Ana Diaz]]')).text).toBe(section('- [[Ana Diaz]]'));
		expect(linked(section('- [[people/mirjam-keller|Mirjam Keller]]')).text).toBe(section('- [[Mirjam Keller]]'));
	});

	it('shows the name that it led to where the contact is called otherwise', () => {
		expect(linked(section('- [[Robert James Smith|Robert]]'), 'Bob Smith').text).toBe(section('- [[Bob Smith|Robert James Smith]]'));
	});

	it.each(['- [[Acme Corp|Ana Diaz]]', '- [[Our Team#Ana|Ana Diaz]]', '- [[people/ana-maria-diaz|Ana Diaz]]'])('stays and is told where a name would be lost: %s', (line) => {
		expect(linked(section(line))).toEqual({ text: section(line), left: ['Ana Diaz'] });
	});
});

describe('marks around a name stay around its link', () => {
	it.each([
		['- **Zed Yee:** wants slides', '- **[[Zed Yee]]:** wants slides'],
		['- ==Ttt Bee:== hi there', '- ==[[Ttt Bee]]:== hi there'],
		['- *Ital Name*', '- *[[Ital Name]]*'],
		['- _Under Name_', '- _[[Under Name]]_'],
		['- ***Both Name***', '- ***[[Both Name]]***'],
		['- *Ooo Bee (Acme)*', '- *[[Ooo Bee]] (Acme)*'],
		['- **Doe, Jane**', '- **[[Jane Doe|Doe, Jane]]**'],
		['- "Quy Ree", Acme', '- "[[Quy Ree]]", Acme'],
		["- 'Quy Ree', Acme", "- '[[Quy Ree]]', Acme"],
		['- "Smith, Dana", Acme', '- [[Dana Smith|Smith, Dana]], Acme'],
		['- "Annie" Diaz', '- [[Annie Diaz|"Annie" Diaz]]'],
		['| Name | Note |\n|---|---|\n| *Dee Star* | x |\n| **Eee Star:** | y |', '| Name | Note |\n|---|---|\n| *[[Dee Star]]* | x |\n| **[[Eee Star]]:** | y |'],
		['- Ned Fee, PhD, Acme', '- [[Ned Fee]], PhD, Acme'],
	])('%j', (before, after) => {
		expect(linked(section(before)).text).toBe(section(after));
		expect(linked(section(after)).text).toBe(section(after));
	});

	it('in properties, too', () => {
		const text = '---\nattendees: ["*Ital Name*", \'"Quy Ree" <q@x.example>\', "**Zed Yee:** slides"]\n---\n';
		expect(linked(text).text).toBe('---\nattendees: ["*[[Ital Name]]*", \'"[[Quy Ree]]" <q@x.example>\', "**[[Zed Yee]]:** slides"]\n---\n');
	});

	it('a name that emphasis ends within stays as it is, and is told', () => {
		expect(linked(section('- **Nnn** Bee'))).toEqual({ text: section('- **Nnn** Bee'), left: ['Nnn Bee'] });
	});

	it('in any note, no new link holds a mark or what it did not show, and every word of it is still there', () => {
		const words = (text: string): readonly string[] => [...new Set(text.match(/\p{L}{2,}/gu) ?? [])];
		fc.assert(
			fc.property(arbitraryEventNote, (text) => {
				const plan = planEventLinks(text, read(text).map((entry): LinkWish => ({ entries: [entry], path: `Contacts/${fileNameOf(entry.name ?? 'Somebody')}.md`, linkText: fileNameOf(entry.name ?? 'Somebody') })), reading);
				if (plan.kind === 'refused') throw new Error(plan.reason);
				const after = applySplices(text, plan.splices);
				const links = new Set(text.match(/\[\[[^\]]*\]\]/g) ?? []);
				for (const link of after.match(/\[\[[^\]]*\]\]/g) ?? []) if (!links.has(link)) expect(link.replace(/^\[\[.*\|/, '')).not.toMatch(/\*|==|~~|\b_|_\b/);
				// Folders that are not there are no names, and neither is what holds a number.
				const there = after.toLowerCase();
				for (const word of words(text.replace(/\[\[(?:[^\]|]*\/|[^\]|]*\d[^\]|]*)/g, '[['))) expect(there).toContain(word.toLowerCase());
			}),
			{ numRuns: Math.ceil(GENERATED_NOTES / 5) },
		);
	});
});
