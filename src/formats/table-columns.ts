import { oneLine } from './attendee-draft.ts';
import { ABOUT_OTHERS, HEADERS, type Field } from './table-words.ts';

/** What each column of a row of headers holds, by position; null for a column that says nothing here, `others` for one about somebody else. */
export type Columns = ReadonlyArray<Field | 'others' | null>;

/** A header for comparison: `E-Mail *`, `e_mail` and `eMail` are all `e mail`. */
export function headerKey(text: string): string {
	return oneLine(text)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/ß/g, 'ss')
		.replace(/\((?:required|optional|pflichtfeld|obligatoire|obligatorio|obrigatorio|obbligatorio|verplicht)\)/g, '')
		// `Attendee #` is a number, and no attendee.
		.replace(/[^\p{L}\p{N}#]+/gu, ' ')
		.trim();
}

const FIELDS: ReadonlyMap<string, Field> = new Map(
	(Object.keys(HEADERS) as Field[]).flatMap((field) => HEADERS[field].map((header) => [headerKey(header), field] as const)),
);

const SHOWN_NAME = /^(?:user name|name|nom|nom d utilisateur|nombre|nombre de usuario|nome|nome (?:de|do) usuario|nome utente|benutzername|naam|gebruikersnaam) .*(?:original|originaler|origine|ursprung|oorspronkelijk)/;

/** Questions that organizers add to a form, which are worded in many ways. Only what can mean nothing else. */
const QUESTIONS: ReadonlyArray<readonly [RegExp, Field]> = [
	[/\bupn\b/, 'other-email'],
	[/\blinked ?in\b/, 'profile'],
	[/^(?:what|which) (?:company|organi[sz]ation|institution)\b.*\b(?:work|represent|affiliated|from|with|for|at)\b/, 'company'],
	[/^what(?: i)? ?s (?:the name of )?your (?:current )?(?:company|organi[sz]ation|employer|affiliation)(?: name)?$/, 'company'],
	[/^(?:company|organi[sz]ation|employer)(?: name)? (?:or|and) (?:company|organi[sz]ation|affiliation|school|university)(?: name)?$/, 'company'],
	[/^(?:what(?: i)? ?s )?your (?:current )?(?:job title|role|title|job|position|occupation)(?: at (?:your|the) company)?$/, 'role'],
	[/^(?:job title|role|title|position) (?:or|and) (?:job title|role|title|position)$/, 'role'],
];

/** Longer texts are sentences of a preamble. */
const LONGEST = 200;

/** What the cells of a row mean if they are headers. */
export function columnsOf(row: readonly string[]): Columns {
	return row.map((cell) => (cell.length > LONGEST ? null : fieldOf(headerKey(cell))));
}

function fieldOf(key: string): Field | 'others' | null {
	if (key === '') return null;
	if (ABOUT_OTHERS.test(key)) return 'others';
	const known = FIELDS.get(key);
	if (known !== undefined) return known;
	if (SHOWN_NAME.test(key)) return 'shown-name';
	return QUESTIONS.find(([question]) => question.test(key))?.[1] ?? null;
}

const IDENTITY: ReadonlySet<Field | 'others' | null> = new Set<Field>(['name', 'shown-name', 'first-name', 'last-name', 'email', 'other-email']);

/** Whether there is a column by which a person is known. */
export function hasIdentity(columns: Columns): boolean {
	return columns.some((column) => IDENTITY.has(column));
}

/** How many different things the columns of a row of headers hold; 0 for a row that is none. */
export function headerScore(row: readonly string[]): number {
	// People, with whom addresses, pages, numbers and days come, stand below headers.
	if (row.some((cell) => /@|:\/\//.test(cell) || /^[\s\d.,:/+-]*\d[\s\d.,:/+-]*$/.test(cell))) return 0;
	const columns = columnsOf(row);
	const isAboutMeeting = columns.includes('meeting-id');
	return hasIdentity(columns) || isAboutMeeting ? new Set(columns.filter((column) => column !== null && column !== 'others')).size : 0;
}
