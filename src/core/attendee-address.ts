/** Lengths by RFC 5321, 4.5.3.1: without them, a text of one long word would take time that grows with its square. */
const ADDRESS = String.raw`[^\s@<>()[\]|",;:\p{Cc}\p{Cs}\p{Co}]{1,64}@[^\s@<>()[\]|",;:?*\p{Cc}\p{Cs}\p{Co}]{1,255}\.[^\s@<>()[\]|",;:.?!*\p{Cc}\p{Cs}\p{Co}]{1,63}`;

/** Local parts that no person reads alone. */
const SHARED: ReadonlySet<string> = new Set(
	('info information office hello hi hallo hola contact contacto contatto kontakt contacts mail email post sales ventas vertrieb support help helpdesk service servicio admin administrator administration administracion webmaster hostmaster postmaster abuse root ' +
		'team events event eventos veranstaltungen marketing press presse prensa media pr jobs careers hr rrhh recruiting billing invoices accounts accounting finance reception recepcion empfang secretary secretaria sekretariat buero buro oficina bureau secretariat segreteria ' +
		'welcome bookings booking reservations reservas orders shop store legal privacy security newsletter news marketing editor redaktion editorial feedback enquiries inquiries alcaldia ayuntamiento general members membership community').split(' '),
);
const LIST_NAMES: ReadonlySet<string> = new Set('all everyone everybody staff alle tous todos list lists announce announcements discuss users dev devs committee board allhands all-hands all-staff'.split(' '));
const NO_REPLY = /^(?:(?:do)?-?no[t]?[-_.]?reply|do[-_.]?not[-_.]?reply|no[-_.]?responder|nicht[-_.]?antworten|ne[-_.]?pas[-_.]?repondre|mailer-daemon|bounces?|notifications?|notify|alerts?|calendar-notification|unknownorganizer)(?:[-+_.].*)?$/;
const LIST_HOST = /^(?:lists?|listas|mailman|listserv|groups?)\.|(?:^|\.)(?:googlegroups\.com|groups\.io|yahoogroups\.com|freelists\.org|simplelists\.com|lists\.sourceforge\.net)$/;
const LIST_ENDING = /(?:[-_.](?:announce|discuss|list|users|dev|all|members)|-l)$/;

/** Whom an address reaches. `shared` is one such as info@, behind which there may be one person, if a name says so. */
export type AddressKind = 'person' | 'shared' | 'list' | 'no-reply' | 'room' | 'group';

/** The e-mail addresses in a text, in lower case, each once. `mailto:` and angle brackets are no part of them. */
export function emailsIn(text: string): readonly string[] {
	return [...new Set(emailPlaces(text).map(({ email }) => email))];
}

/** The same with where each stands: offsets in UTF-16 code units, `to` exclusive, with the `mailto:` and brackets around it. */
export function emailPlaces(text: string): ReadonlyArray<{ readonly email: string; readonly from: number; readonly to: number }> {
	if (!text.includes('@')) return [];
	const places = new RegExp(String.raw`[<(\[]?\s{0,3}(?:mailto:)?(${ADDRESS})(?:\?[^\s>)\]]*)?\s{0,3}[>)\]]?`, 'giu');
	return [...text.matchAll(places)].map(({ 0: whole, 1: address = '', index }) => {
		const [from, to] = closed(whole);
		return { email: address.replace(/^['‘]|['’]$/g, '').toLowerCase(), from: index + from, to: index + to };
	});
}

/** Where an address stands in its match: with both of its brackets or with neither, since one alone belongs to something else, and then without blanks. */
function closed(whole: string): readonly [from: number, to: number] {
	const isOpened = /^[<([]/.test(whole);
	if (isOpened && /[>)\]]$/.test(whole)) return [0, whole.length];
	return [isOpened ? whole.length - whole.slice(1).trimStart().length : 0, whole.replace(/\s*[>)\]]?$/, '').length];
}

/** Tells people's addresses from those of rooms, lists, machines and front desks. */
export function addressKind(email: string): AddressKind {
	const at = email.lastIndexOf('@');
	const [local, host] = [email.slice(0, at).toLowerCase(), email.slice(at + 1).toLowerCase()];
	if (host === 'resource.calendar.google.com') return 'room';
	if (host === 'group.calendar.google.com' || host === 'import.calendar.google.com') return 'group';
	if (NO_REPLY.test(local)) return 'no-reply';
	if (LIST_HOST.test(host) || LIST_NAMES.has(local) || LIST_ENDING.test(local)) return 'list';
	return SHARED.has(local.replace(/[-_.]/g, '')) ? 'shared' : 'person';
}

/** A name made from an address: `ana.diaz@acme.example` is perhaps Ana Diaz. Null for addresses of no person, and for those that hold no name. */
export function guessName(email: string): string | null {
	if (addressKind(email) !== 'person') return null;
	const words = localWords(email).filter((word) => /\p{L}/u.test(word));
	if (words.length === 0 || words.length > 4 || words.every((word) => word.length < 2)) return null;
	return words.map((word) => (word.length === 1 ? `${word.toUpperCase()}.` : word.split('-').map(capitalized).join('-'))).join(' ');
}

/** The words of an address before its `@`, in lower case, without what follows a plus sign and digits at their ends. */
export function localWords(email: string): readonly string[] {
	const local = email.slice(0, email.lastIndexOf('@')).replace(/\+.*$/, '').toLowerCase();
	const separator = /[._]/.test(local) ? /[._]+/ : /[-._]+/;
	return local.split(separator).map((word) => word.replace(/\d+$|^\d+/g, '')).filter((word) => word !== '');
}

function capitalized(word: string): string {
	const [first = ''] = word;
	return first.toUpperCase() + word.slice(first.length);
}
