import { formatCadence, type Cadence } from '../core/cadence.ts';
import { isInContactFolder } from '../core/contact-marker.ts';
import type { Day } from '../core/day.ts';
import { noteName } from '../core/folder.ts';
import type { PropertyName } from '../core/property-names.ts';
import type { Settings } from '../core/settings.ts';
import { tidyText } from '../core/touch.ts';
import { planProperties, type PropertyValue } from './properties/set-properties.ts';
import { applySplices, refused } from './splice.ts';

/** What is known of a contact whose note is about to be created. Empty lists and null are left out. */
export interface NewContact {
	/** Where the note will lie. */
	readonly path: string;
	readonly name: string;
	/** The tier's key; null leaves the property blank, so that the contact is untracked. */
	readonly tier: string | null;
	readonly cadence: Cadence | null;
	readonly nextTouch: Day | null;
	readonly companies: readonly string[];
	readonly role: string | null;
	readonly emails: readonly string[];
	readonly phones: readonly string[];
	readonly linkedin: string | null;
	/** Addresses of further pages, by the property that holds them. */
	readonly pages?: ReadonlyMap<string, readonly string[]>;
	readonly metAt: string | null;
	readonly metOn: Day | null;
	/** The first lines of the note: where they met and what about. */
	readonly remark: string;
	/** Without `#`. */
	readonly tags?: readonly string[];
	/** Whom they were told apart from: links to contacts. */
	readonly notSame?: readonly string[];
}

/** The whole text of a new contact's note, or the reason why there can be none. It carries one marker, and none in a contact folder. */
export function newContactNote(contact: NewContact, settings: Settings): { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly reason: string } {
	const values: ReadonlyArray<readonly [PropertyName, PropertyValue | undefined]> = [
		// The name of the file says it, unless it could not be written as one.
		['name', noteName(contact.path) === contact.name ? undefined : contact.name],
		['tier', contact.tier],
		['cadence', contact.cadence === null ? null : formatCadence(contact.cadence)],
		['last-touch', null],
		['next-touch', contact.nextTouch ?? undefined],
		['company', oneOrList(contact.companies)],
		['role', contact.role ?? undefined],
		['email', oneOrList(contact.emails)],
		['phone', oneOrList(contact.phones)],
		['linkedin', contact.linkedin ?? undefined],
		['met-at', contact.metAt ?? undefined],
		['met-on', contact.metOn ?? undefined],
	];
	const named = values.flatMap(([name, value]): ReadonlyArray<readonly [string, PropertyValue]> => (value === undefined ? [] : [[settings.properties[name].name, value]]));
	const marks = isInContactFolder(contact.path, settings) ? [] : markers(settings);
	if (marks === null) return refused('a note there would be no contact: the folder is no contact folder, and the settings have no property or tag that says so');
	const marked = [...marks, ...named];
	const block = '---\n---\n';
	const plan = planProperties(block, new Map([...marked, ...furtherOf(contact, new Map(marked), settings)]));
	if (plan.kind === 'refused') return refused(plan.reason);
	const remark = tidyText(contact.remark);
	return { kind: 'text', text: applySplices(block, plan.splices) + (remark === '' ? '' : `${remark}\n`) };
}

/** What stands below the rest. A marker that is a tag stays one. */
function furtherOf({ pages = new Map(), tags = [], notSame = [] }: NewContact, marked: ReadonlyMap<string, PropertyValue>, { properties }: Settings): ReadonlyArray<readonly [string, PropertyValue]> {
	const marker = marked.get('tags');
	const all = [...new Set([...(Array.isArray(marker) ? (marker as readonly string[]) : []), ...tags])];
	const apart = oneOrList(notSame);
	return [
		...[...pages].flatMap(([property, urls]): ReadonlyArray<readonly [string, PropertyValue]> => (urls.length === 0 ? [] : [[property, oneOrList(urls) ?? null]])),
		...(all.length === 0 ? [] : [['tags', all] as const]),
		...(apart === undefined ? [] : [[properties['not-same'].name, apart] as const]),
	];
}

/** What says of a note that it is a contact's; null where the settings have nothing that does. */
function markers({ contactMarkers, contactTags }: Settings): ReadonlyArray<readonly [string, PropertyValue]> | null {
	const [marker] = contactMarkers;
	if (marker !== undefined) return [[marker.property, marker.value]];
	const [tag] = contactTags;
	return tag === undefined ? null : [['tags', [tag]]];
}

function oneOrList(values: readonly string[]): PropertyValue | undefined {
	return values.length > 1 ? values : values[0];
}
