import type { Attendee } from './attendee.ts';
import type { Contact } from './contact.ts';
import { foldName } from './person-name.ts';
import { dialled } from './phone.ts';

/** Fewer digits tell no two phones apart; a country's code and a zero before the rest do not tell them apart either. */
const FEWEST_DIGITS = 7;
const COMPARED_DIGITS = 9;
const COMPANY_FORMS = /^(?:inc|llc|llp|ltd|limited|plc|gmbh|mbh|ag|kg|co|corp|corporation|company|sa|sl|srl|bv|nv|oy|ab|as|aps|sarl|sas|the|and|se|group)$/;
/** Not the name of any company. */
const NO_COMPANY = /^(?:freelance[a-z]*|self[ -]?employed|independent|none|retired|student|n\/?a|-|unemployed|autonom[oa]|selbst(?:st)?andig|freiberuflich)$/;

/** A phone number as it is compared: its last nine digits; null for what is too short. */
export function phoneKey(phone: string): string | null {
	const digits = dialled(phone).replace(/\D/g, '');
	return digits.length < FEWEST_DIGITS ? null : digits.slice(-COMPARED_DIGITS);
}

/** A page about a person as it is compared: without scheme, `www.`, a country's subdomain of LinkedIn, query and final slash. Null for the front page of a site and for a company's page, which many share. */
export function profileKey(url: string): string | null {
	const parts = /^(?:https?:\/\/)?(?:[^\s/@]*@)?([^\s/?#:]+)(?::\d+)?([^?#]*)/i.exec(url.trim());
	const host = (parts?.[1] ?? '').toLowerCase().replace(/^www\.|^m\.|^mobile\./, '').replace(/^[a-z]{2,3}\.(?=linkedin\.com$)/, '').replace(/^twitter\.com$/, 'x.com');
	const path = decoded(parts?.[2] ?? '').toLowerCase().replace(/\/+$/, '').replace(/^(\/in\/[^/]+)\/.*$/, '$1');
	if (host === '' || path === '' || /^\/(?:company|school|groups?|events?|feed|jobs)(?:\/|$)/.test(path)) return null;
	return `${host}${path}`;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		// A percent sign that stands for itself.
		return path;
	}
}

/** Something that an attendee and a contact of the same name do not share. */
export type Difference = { readonly kind: 'email' | 'company' | 'profile'; readonly theirs: string; readonly ours: string };

/** What speaks against an attendee being a contact of the same name; null where nothing does. */
export function differenceOf(attendee: Attendee, contact: Contact): Difference | null {
	const emails = contact.emails.map((email) => email.toLowerCase());
	if (attendee.emails.length > 0 && emails.length > 0 && !attendee.emails.some((email) => emails.includes(email.toLowerCase()))) {
		return { kind: 'email', theirs: attendee.emails[0] ?? '', ours: emails[0] ?? '' };
	}
	const { company } = attendee;
	if (company !== null && isCompany(company) && contact.companies.some(isCompany) && !contact.companies.some((ours) => isSameCompany(ours, company))) {
		return { kind: 'company', theirs: company, ours: contact.companies[0] ?? '' };
	}
	return differentProfile(attendee.profiles, contact.profiles.map(({ url }) => url));
}

/** Whether a contact is of the company that the list says. */
export function sharesCompany({ company }: Attendee, { companies }: Contact): boolean {
	return company !== null && isCompany(company) && companies.some((ours) => isSameCompany(ours, company));
}

/** Two pages of the same site, and none the same. */
function differentProfile(theirs: readonly string[], ours: readonly string[]): Difference | null {
	const keys = new Set(ours.flatMap((url) => profileKey(url) ?? []));
	if (theirs.some((url) => keys.has(profileKey(url) ?? ''))) return null;
	const site = (key: string): string => key.slice(0, key.indexOf('/'));
	for (const url of theirs) {
		const key = profileKey(url);
		const other = key === null ? undefined : [...keys].find((one) => site(one) === site(key));
		if (other !== undefined) return { kind: 'profile', theirs: url, ours: other };
	}
	return null;
}

/** Whether two texts name one company: the words of one are among those of the other, `Acme` and `Acme Spain GmbH`. */
export function isSameCompany(a: string, b: string): boolean {
	const [few, many] = [companyWords(a), companyWords(b)].sort((one, other) => one.length - other.length);
	return few !== undefined && many !== undefined && few.length > 0 && (few.every((word) => many.includes(word)) || few.join('') === many.join(''));
}

function isCompany(text: string): boolean {
	return companyWords(text).length > 0 && !NO_COMPANY.test(foldName(text));
}

function companyWords(text: string): readonly string[] {
	const words = foldName(text.replace(/[[\]]/g, '')).replace(/\./g, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
	const named = words.filter((word) => !COMPANY_FORMS.test(word));
	return named.length > 0 ? named : words;
}
