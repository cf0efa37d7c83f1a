import { isContact, isInContactFolder } from '../core/contact-marker.ts';
import { lookUpIn, type Entry, type PropertyName } from '../core/property-names.ts';
import type { Settings } from '../core/settings.ts';
import { readTags } from '../core/tags.ts';
import type { Properties, PropertyValue } from './properties/properties.ts';

/** What is to stand in a new contact's properties, in order. */
export interface KnownProperties {
	/** Undefined is not written; null is written as a blank where there is no template. */
	readonly values: ReadonlyArray<readonly [PropertyName, PropertyValue | undefined]>;
	/** Further ones, by the very key. */
	readonly further: ReadonlyArray<readonly [string, PropertyValue]>;
	/** Without `#`. */
	readonly tags: readonly string[];
}

/** What a template has in its properties: their values, and the keys whose values had variables. */
export interface TemplateProperties {
	readonly properties: Properties;
	readonly driven: ReadonlySet<string>;
}

/** What is set in the properties of a template that is filled in: only what is missing, blank, or otherwise known. Null: the note could not become a contact's. */
export function changesToTemplate(path: string, { properties, driven }: TemplateProperties, { values, further, tags }: KnownProperties, settings: Settings): ReadonlyMap<string, PropertyValue> | null {
	const lookUp = lookUpIn(properties, settings.properties);
	const changes = new Map<string, PropertyValue>();
	const isLeft = ({ key, value }: Entry, wanted: PropertyValue): boolean => !isBlank(value) && driven.has(key) && !isJoined(value, wanted);
	for (const [name, value] of values) {
		if (value === undefined || value === null) continue;
		const entry = lookUp(name).find((one) => !isBlank(one.value)) ?? lookUp(name)[0] ?? { key: settings.properties[name].name, value: null };
		if (!isLeft(entry, value)) changes.set(entry.key, value);
	}
	for (const [name, value] of further) {
		const key = keyIn(properties, name);
		if (isBlank(properties[key])) changes.set(key, value);
	}
	const marked = withMark(path, properties, changes, tags, settings);
	return marked && isContact(path, { ...properties, ...Object.fromEntries(changes) }, settings) ? changes : null;
}

/** What says of a note that it is a contact's, by key; empty in a contact folder, null where the settings have nothing that does. */
export function markersFor(path: string, settings: Settings): ReadonlyArray<readonly [string, PropertyValue]> | null {
	if (isInContactFolder(path, settings)) return [];
	const { contactMarkers: [marker], contactTags: [tag] } = settings;
	if (marker !== undefined) return [[marker.property, marker.value]];
	return tag === undefined ? null : [['tags', [tag]]];
}

/** Adds tags, and a marker where nothing else makes the note a contact's: a property that the template has not or leaves blank, else a tag. */
function withMark(path: string, properties: Properties, changes: Map<string, PropertyValue>, tags: readonly string[], settings: Settings): boolean {
	const isOne = isContact(path, { ...properties, ...Object.fromEntries(changes) }, settings);
	const marker = isOne ? undefined : settings.contactMarkers.find(({ property }) => isBlank(properties[keyIn(properties, property)]) && !changes.has(keyIn(properties, property)));
	if (marker !== undefined) changes.set(keyIn(properties, marker.property), marker.value);
	const [tag] = isOne || marker !== undefined ? [] : settings.contactTags;
	if (!isOne && marker === undefined && tag === undefined) return false;
	const wanted = [...(tag === undefined ? [] : [tag]), ...tags];
	const there = readTags(properties);
	const more = wanted.filter((one) => !there.some((other) => other.toLowerCase() === one.toLowerCase()));
	if (more.length > 0) changes.set(keyIn(properties, 'tags', 'tag'), [...new Set([...there, ...more])]);
	return true;
}

function keyIn(properties: Properties, ...names: readonly string[]): string {
	const wanted = names.map((name) => name.toLowerCase());
	return Object.keys(properties).find((key) => wanted.includes(key.toLowerCase())) ?? names[0] ?? '';
}

function isBlank(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() === '';
	return value === null || value === undefined || (Array.isArray(value) && value.every(isBlank));
}

/** Several values that a variable has joined become a list. */
function isJoined(value: unknown, wanted: PropertyValue): boolean {
	return Array.isArray(wanted) && value === (wanted as readonly string[]).join(', ');
}
