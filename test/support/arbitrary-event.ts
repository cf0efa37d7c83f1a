import fc from 'fast-check';

const NAMES = ['Ana Diaz', 'Bo Lindqvist', 'Wei Chen', 'Wei Cheng', 'Jon Smith', 'John Smith', 'Tamsin', 'María José de la Cruz', "Siobhan O'Meagher", '温若岚', 'رنيم الياسمينة', 'Dr. Ruth Okafor', 'Priya Sharma MBA', 'Aux', 'Émile Zed', 'emile zed', 'J. R. Tolk', 'Smith Jr.', 'Ann-Marie Høy', 'Kim Y', 'Zoë 🧗 Hill', 'nul', 'Acme Team', 'Al/Bo Park', 'Q: Who', '100% Tom', 'Hugo "Hank" Moss'] as const;
const NOTE_NAMES = ['Ana Diaz', 'ana diaz', 'Bo', 'Wei Chen', 'Jon Smith', 'Tamsin', 'Acme', 'Halvik', 'Ruth Okafor', 'María José de la Cruz'] as const;
const name = fc.constantFrom(...NAMES);
const email = fc.constantFrom('ana@acme.example', 'bo@x.example', 'info@x.example', 'wei.chen@y.example', 'j.smith@z.example', 'zed@z.example', "o'm@x.example", 'tom+tag@x.example', 'ana.diaz@acme.example', 'x@y.example');
const company = fc.constantFrom('Acme', 'Globex GmbH', '[[Halvik]]', 'Orbela Health', 'a: b', 'x # y');
const remark = fc.constantFrom('wants the climbing article', 'see [[Bo]]', 'half price %% off', '`code`', 'brought cake, and left', '| pipe', '# no heading', '--- rule', '"quoted"', 'CTO');

const entry: fc.Arbitrary<string> = fc.oneof(
	{ weight: 4, arbitrary: name },
	{ weight: 2, arbitrary: fc.tuple(name, email).map(([who, mail]) => `${who} <${mail}>`) },
	{ weight: 2, arbitrary: fc.tuple(name, company).map(([who, firm]) => `${who} (${firm})`) },
	{ weight: 2, arbitrary: fc.tuple(name, company, remark).map(([who, firm, said]) => `${who}, ${firm} – ${said}`) },
	{ weight: 1, arbitrary: fc.tuple(name, remark).map(([who, said]) => `${who}: ${said}`) },
	{ weight: 1, arbitrary: email },
	{ weight: 2, arbitrary: fc.constantFrom('[[Ana Diaz]]', '[[Contacts/Bo]]', '[[Wei Chen|Wei]]', '[[Nobody Yet]]', '[[Halvik]]', '[[People/New Face|Face]]', '[[Ana Diaz#Touches]]') },
	{ weight: 1, arbitrary: fc.constantFrom('[[Robert Smith|Bob]]', '[[people/robert-smith|Rob]]', '[[Tab Two|T. Two]]', '[[Acme Corp|Ana Diaz]]', '[[id-123|Ana Diaz]]', '[[Wei Chen|Chen Wei]]', '[[Our Team#Bo|Bo]]') },
	{ weight: 1, arbitrary: fc.constantFrom('**Zed Yee:** wants slides', '*Ital Name*', '_Under Name_, Acme', '***Both Name***', '==Ttt Bee:== hi', '**Nnn** Bee', '*Ooo Bee (Acme)*', '"Quy Ree", Acme', '"Annie" Diaz', "'Quy Ree'", '**[[Bo]]:** *hi*') },
	{ weight: 1, arbitrary: fc.constantFrom('Ned Fee, PhD, Acme', 'Doe, Jane Ann <jane.doe@x.example>', 'Smith, Bob (EXT), Dr. <bob@x.example>', 'My Nguyen', 'No Jae-hyun, Hyundai', 'No show') },
	{ weight: 1, arbitrary: fc.constantFrom('Rivera, Sam', 'Llorente Vidriera, Aurora <aurora@q.example>', '**Ana Diaz** +34 600 000 000', '[Ana Diaz](mailto:ana@acme.example)', '~~Wei Chen~~', 'Ana Diaz https://www.linkedin.com/in/ana-diaz', '[Jon Smith](https://linkedin.com/in/jon)') },
);
const entries = fc.array(entry, { maxLength: 6 });

const yaml = (text: string): string => (/^[\w\p{L}][^:#[\]{},&*!|>'"%@`]*$/u.test(text) ? text : JSON.stringify(text));
const singleQuoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

const properties = fc.tuple(entries, fc.constantFrom('none', 'block', 'double', 'single', 'flow', 'string', 'plain string')).map(([people, how]): readonly string[] => {
	if (people.length === 0 || how === 'none') return [];
	if (how === 'flow') return [`people: [${people.map((one) => JSON.stringify(one)).join(', ')}] # there`];
	if (how === 'string') return [`attendees: ${JSON.stringify(people.filter((one) => !one.includes(',')).join(', '))}`];
	if (how === 'plain string') return [`with: ${people.map((one) => one.replace(/[^\p{L} ]/gu, '')).join(', ')}`];
	return ['attendees:', ...people.map((one) => `  - ${how === 'double' ? JSON.stringify(one) : how === 'single' ? singleQuoted(one) : yaml(one)}`)];
});

const section = fc.tuple(entries, fc.constantFrom('list' as const, 'tasks' as const, 'table' as const, 'nested' as const, 'line' as const, 'label' as const, 'field' as const, 'quote' as const)).map(([people, how]): readonly string[] => {
	const single = people.map((one) => one.replace(/\|/g, '\\|'));
	switch (how) {
		case 'tasks':
			return ['## Participants', ...people.map((one, index) => `- [${index % 2 === 0 ? ' ' : 'x'}] ${one}`)];
		case 'table':
			return ['### People', '| Name | Where from |', '|---|---|', ...single.map((one) => `| ${one} | Acme |`)];
		case 'nested':
			return ['## Guests', '* Speakers:', ...people.map((one) => `    * ${one}`)];
		case 'line':
			return ['## Who', people.join('; ')];
		case 'label':
			return [`**Participants:** ${people.join(', ')}`];
		case 'field':
			return [`attendees:: ${people.join(', ')}`];
		case 'quote':
			return ['> ## Attendees', ...people.map((one) => `> - ${one}`)];
		case 'list':
			return ['## Attendees', ...people.map((one, index) => `${index + 1}. ${one}`)];
	}
});

/** The text of an event's note: attendees in properties and in a section, in the shapes that people use. */
export const arbitraryEventNote: fc.Arbitrary<string> = fc
	.tuple(properties, section, fc.boolean(), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'), fc.boolean())
	.map(([block, body, isDated, eol, mark, isFinished]) => mark + ['---', ...(isDated ? ['date: 2026-11-18'] : []), ...block, 'place: Madrid', '---', 'We met.', '', ...body].join(eol) + (isFinished ? eol : ''));

const contactNote = fc
	.record({ email: fc.option(email), company: fc.option(fc.constantFrom('Acme', '"[[Halvik]]"', '[Acme, Globex]')), aliases: fc.option(fc.constantFrom('[Ana]', '[Nobody Yet]')), died: fc.option(fc.constant('2026-01-01'), { freq: 9 }), met: fc.option(fc.constant('2026-11-18'), { freq: 6 }) })
	.map((known) => ['---', 'tier: B', ...(known.email === null ? [] : [`email: ${known.email}`]), ...(known.company === null ? [] : [`company: ${known.company}`]), ...(known.aliases === null ? [] : [`aliases: ${known.aliases}`]), ...(known.died === null ? [] : [`died: ${known.died}`]), ...(known.met === null ? [] : [`met-on: ${known.met}`]), '---', 'Text.', ''].join('\n'));

/** Contacts by path, some of whom may be on an event's list, and notes that are none. */
export const arbitraryContacts: fc.Arbitrary<Readonly<Record<string, string>>> = fc
	.array(fc.tuple(fc.constantFrom(...NOTE_NAMES), fc.constantFrom('Contacts', 'Contacts/Old', 'Notes'), contactNote), { maxLength: 5 })
	.map((all) => Object.fromEntries(all.map(([who, folder, text]) => [`${folder}/${who}.md`, text])));
