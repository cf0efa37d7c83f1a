import { expect, it } from 'vitest';
import { folderProblem } from '../../src/core/folder-problem.ts';

it.each(['', 'Contacts', 'Contacts/2026 Design Summit', '👥 People', '01 - People', 'Kontakte (neu)', 'Pe\u0301rsonas', '人/知人', 'People.old'])('“%s” can hold new notes', (folder) => {
	expect(folderProblem(folder)).toBeNull();
});

it.each([
	['../out', /^“\.\.” begins with a dot/],
	['Contacts/../..', /^“\.\.” begins with a dot/],
	['./Contacts', /^“\.” begins with a dot/],
	['.hidden', /^“\.hidden” begins with a dot/],
	['Contacts/.obsidian/plugins', /^“\.obsidian” begins/],
	['a:b', /^“a:b” cannot be the name of a folder on every system; “a-b” can$/],
	['CON', /“CON_” can$/],
	['People/nul', /^“nul” cannot/],
	['a#b', /^“a#b” cannot/],
	['[[People]]', /“People” can$/],
	['a\\b', /“a-b” can$/],
	['People.', /“People” can$/],
	['?', /every system$/],
	['/Contacts', /without a name$/],
	['Contacts//New', /without a name$/],
	['Contacts/ ', /without a name$/],
])('“%s” cannot: %s', (folder, why) => {
	expect(folderProblem(folder)).toMatch(why);
});
