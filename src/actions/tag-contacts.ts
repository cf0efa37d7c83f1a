import { isContact } from '../core/contact-marker.ts';
import type { Settings } from '../core/settings.ts';
import { addTag, removeTag } from '../notes/plan-tag.ts';
import { readFrontmatter } from '../notes/properties/frontmatter.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import { applySplices, refused, type EditPlan } from '../notes/splice.ts';
import type { Notes } from '../vault/notes.ts';
import { tagMakesContact } from '../words/actions-refused.ts';
import * as titles from '../words/actions-titles.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import { namesOf, uniqueByPath, type Named } from './named.ts';

/** Adds a tag (without `#`) to the properties of contacts who do not have it. */
export function tagContacts(notes: Notes, contacts: readonly Named[], tag: string): Promise<Outcome> {
	return editNotes(notes, titles.addTag(namesOf(contacts), tag), uniqueByPath(contacts).map(({ path }) => ({ path, edit: (text: string) => addTag(text, tag) })));
}

/** Takes a tag (without `#`) out of the properties of contacts. Refused where it is all that makes a note a contact. */
export function untagContacts(notes: Notes, contacts: readonly Named[], tag: string, { settings }: Pick<NoteContext, 'settings'>): Promise<Outcome> {
	const edits = uniqueByPath(contacts).map(({ path }) => ({ path, edit: (text: string) => stillContact(path, text, removeTag(text, tag), tag, settings) }));
	return editNotes(notes, titles.removeTag(namesOf(contacts), tag), edits);
}

function stillContact(path: string, text: string, plan: EditPlan, tag: string, settings: Settings): EditPlan {
	if (plan.kind === 'refused' || plan.splices.length === 0 || !isContactNote(path, text, settings) || isContactNote(path, applySplices(text, plan.splices), settings)) return plan;
	return refused(tagMakesContact(tag));
}

function isContactNote(path: string, text: string, settings: Settings): boolean {
	const frontmatter = readFrontmatter(text);
	return isContact(path, frontmatter.kind === 'properties' ? frontmatter.properties : {}, settings);
}
