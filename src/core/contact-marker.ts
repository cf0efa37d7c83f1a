import { isInFolder } from './folder.ts';
import type { Settings } from './settings.ts';
import { isTag, readTags } from './tags.ts';

/** Whether a note lies in a contact folder that is not left out. */
export function isInContactFolder(path: string, settings: Settings): boolean {
	return !isLeftOut(path, settings) && settings.contactFolders.some((folder) => isInFolder(path, folder));
}

/** Whether a note lies in a folder that is left out, or is the template of new contacts; such a note is never a contact. */
export function isLeftOut(path: string, settings: Settings): boolean {
	return isContactTemplate(path, settings) || settings.leftOutFolders.some((folder) => isInFolder(path, folder));
}

/** Whether a note is the template of new contacts, wherever it lies. The settings may name it without `.md`. */
export function isContactTemplate(path: string, { newContactTemplate }: Pick<Settings, 'newContactTemplate'>): boolean {
	return newContactTemplate !== null && (path === newContactTemplate || path === `${newContactTemplate}.md`);
}

/** Whether a note is a contact: it lies in a contact folder, or its frontmatter carries a contact tag or a property that says so. */
export function isContact(path: string, properties: Readonly<Record<string, unknown>>, settings: Settings): boolean {
	if (isLeftOut(path, settings)) return false;
	return isInContactFolder(path, settings) || hasContactTag(properties, settings) || hasContactProperty(properties, settings);
}

/**
 * A cheap test of the text of a note's properties: false only where they hold neither a contact tag nor what a property says of a contact. What YAML may
 * write in another way, with escapes, doubled quotes or folded over lines, may be there.
 */
export function mayMarkContact(frontmatter: string, { contactTags, contactMarkers }: Pick<Settings, 'contactTags' | 'contactMarkers'>): boolean {
	if (frontmatter === '') return false;
	const text = frontmatter.toLowerCase();
	const mayHold = (wanted: string): boolean => /['\s]/.test(wanted) || text.includes(wanted);
	return text.includes('\\') || contactTags.some((tag) => mayHold(tag.toLowerCase())) || contactMarkers.some(({ value }) => mayHold(value.trim().toLowerCase()));
}

function hasContactTag(properties: Readonly<Record<string, unknown>>, settings: Settings): boolean {
	return readTags(properties).some((tag) => settings.contactTags.some((wanted) => isTag(tag, wanted)));
}

function hasContactProperty(properties: Readonly<Record<string, unknown>>, settings: Settings): boolean {
	return settings.contactMarkers.some(({ property, value }) =>
		Object.entries(properties).some(([key, found]) => key.toLowerCase() === property.toLowerCase() && says(found, value.toLowerCase())),
	);
}

function says(found: unknown, value: string): boolean {
	if (Array.isArray(found)) return found.some((one) => says(one, value));
	return (typeof found === 'string' || typeof found === 'boolean') && String(found).trim().toLowerCase() === value;
}
