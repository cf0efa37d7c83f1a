import { ABOUT_OTHERS, HEADERS, type Field } from './attendee-headers.ts';
import { oneLine } from './one-line.ts';

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

/** What a column holds by its header; null for one that says nothing here, `others` for one about somebody else. */
export function fieldOf(header: string): Field | 'others' | null {
	const key = headerKey(header);
	if (key === '') return null;
	if (ABOUT_OTHERS.test(key)) return 'others';
	const known = FIELDS.get(key);
	if (known !== undefined) return known;
	if (SHOWN_NAME.test(key)) return 'shown-name';
	return QUESTIONS.find(([question]) => question.test(key))?.[1] ?? null;
}
