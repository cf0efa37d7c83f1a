import { linkOfNestedList } from './day-text.ts';
import { phonesIn } from './phone.ts';
import { plainName, type PropertyLookup } from './property-names.ts';
import { readProfiles, type Profile } from './profile.ts';
import { readTags } from './tags.ts';
import { readTexts } from './texts.ts';

/** What is known of a contact besides how often to be in touch. Nothing here is ever a problem: what has another form than expected is left out. */
export interface ContactDetails {
	readonly companies: readonly string[];
	readonly role: string | null;
	readonly cities: readonly string[];
	readonly emails: readonly string[];
	/** As written, with blanks and signs. */
	readonly phones: readonly string[];
	readonly profiles: readonly Profile[];
	/** As written, without `#`. */
	readonly tags: readonly string[];
	/** Whom the user has told apart from this contact: what links lead to, without brackets, or names and addresses as written. */
	readonly notSame: readonly string[];
}

export function readDetails(properties: Readonly<Record<string, unknown>>, lookUp: PropertyLookup): ContactDetails {
	const texts = (name: Parameters<PropertyLookup>[0]): readonly string[] => readTexts(lookUp(name)[0]?.value);
	const linkedin = lookUp('linkedin')[0];
	return {
		companies: texts('company'),
		role: texts('role')[0] ?? null,
		cities: texts('city'),
		emails: [...new Set(texts('email').flatMap(addressesIn))],
		phones: texts('phone').flatMap(phonesIn),
		profiles: readProfiles([...(linkedin === undefined ? [] : [{ name: 'linkedin', value: linkedin.value }]), ...otherProfiles(properties, linkedin?.key)]),
		tags: readTags(properties),
		notSame: Object.entries(properties).flatMap(([key, value]) => (plainName(key) === 'not-same' ? readTargets(value) : [])),
	};
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

function otherProfiles(properties: Readonly<Record<string, unknown>>, linkedinKey: string | undefined): ReadonlyArray<{ readonly name: string; readonly value: unknown }> {
	return Object.entries(properties).flatMap(([key, value]) => (key === linkedinKey ? [] : [{ name: plainName(key), value }]));
}

const ADDRESS = /(?:^|[<(\s,;]|mailto:)([^\s@<>()[\]",;:\p{Cc}\p{Cs}]+@[^\s@<>()[\]",;:?\p{Cc}\p{Cs}]+\.[^\s@<>()[\]",;:.?\p{Cc}\p{Cs}]+)/giu;

/** `Ana Diaz <ana@acme.example>` and `mailto:ana@acme.example` hold an address, `ana@acme.example, ana@home.example` two. */
function addressesIn(text: string): readonly string[] {
	return [...text.matchAll(ADDRESS)].flatMap(([, address]) => address ?? []);
}
