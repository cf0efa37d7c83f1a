import { linkOfNestedList } from './day-text.ts';
import { keptList } from './kept-list.ts';
import { phonesIn } from './phone.ts';
import type { Entry, PropertyLookup } from './property-names.ts';
import { isPageName, readProfiles, type Profile } from './profile.ts';
import { tagsAmong } from './tags.ts';
import { readTexts } from './texts.ts';

/** What is known of a contact besides how often to be in touch. Nothing here is ever a problem: what has another form than expected is left out. */
export interface ContactDetails {
	readonly companies: readonly string[];
	readonly role: string | null;
	readonly cities: readonly string[];
	/** For a card: lines joined by `\n`; null where there is none. */
	readonly address: string | null;
	readonly emails: readonly string[];
	/** As written, with blanks and signs. */
	readonly phones: readonly string[];
	readonly profiles: readonly Profile[];
	/** As written, without `#`. */
	readonly tags: readonly string[];
	/** Whom the user has told apart from this contact: what links lead to, without brackets, or names and addresses as written. */
	readonly notSame: readonly string[];
}

export function readDetails(entries: readonly Entry[], lookUp: PropertyLookup): ContactDetails {
	const texts = (name: Parameters<PropertyLookup>[0]): readonly string[] => readTexts(lookUp(name)[0]?.value);
	return {
		companies: keptList(texts('company')),
		role: texts('role')[0] ?? null,
		cities: keptList(texts('city')),
		address: readAddress(lookUp('address')[0]?.value),
		emails: keptList([...new Set(texts('email').flatMap(addressesIn))]),
		phones: keptList(texts('phone').flatMap(phonesIn)),
		profiles: keptList(readProfiles(pagesAmong(entries, lookUp('linkedin')[0]))),
		tags: keptList(tagsAmong(entries)),
		notSame: keptList(lookUp('not-same').flatMap(({ value }) => readTargets(value))),
	};
}

/** A text of one line or several, or a list of lines. */
function readAddress(value: unknown): string | null {
	const lines = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).flatMap((item) => (typeof item === 'string' ? item.split(/\r\n|[\n\r]/) : []));
	const kept = lines.map((line) => line.trim()).filter((line) => line !== '');
	return kept.length === 0 ? null : kept.join('\n');
}

/** What a property's links lead to; a text that is no link as it is. Not what links show, since two contacts may be called alike. */
function readTargets(value: unknown): readonly string[] {
	if (Array.isArray(value)) {
		const link = linkOfNestedList(value);
		return link === null ? value.flatMap(readTargets) : readTargets(link);
	}
	if (typeof value !== 'string' || value.trim() === '') return [];
	const targets = [...value.matchAll(/\[\[([^[\]|#^]+)[^[\]]*\]\]/g)].flatMap(([, target]) => target?.trim() ?? []);
	return targets.length > 0 ? targets : [value.trim()];
}

/** Properties that hold a page. The one on LinkedIn goes by the name that we know it by, whatever it is called in this vault. */
function pagesAmong(entries: readonly Entry[], linkedin: Entry | undefined): ReadonlyArray<{ readonly name: string; readonly value: unknown }> {
	const others = entries.filter((entry) => isPageName(entry.key) && entry.key !== linkedin?.key).map(({ key, value }) => ({ name: key, value }));
	return linkedin === undefined ? others : [{ name: 'linkedin', value: linkedin.value }, ...others];
}

const ADDRESS = /(?:^|[<(\s,;]|mailto:)([^\s@<>()[\]",;:\p{Cc}\p{Cs}]+@[^\s@<>()[\]",;:?\p{Cc}\p{Cs}]+\.[^\s@<>()[\]",;:.?\p{Cc}\p{Cs}]+)/giu;

/** `Ana Diaz <ana@acme.example>` and `mailto:ana@acme.example` hold an address, `ana@acme.example, ana@home.example` two. */
function addressesIn(text: string): readonly string[] {
	return [...text.matchAll(ADDRESS)].flatMap(([, address]) => address ?? []);
}
