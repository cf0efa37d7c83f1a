export { PROMISED_FOR as PROMISE_DAY } from './labels.ts';
export { PROMISE_DAY_EXAMPLE } from './log-touch.ts';

/** What the dialog for a new contact says, and what is said once they are made. */

export const NEW_CONTACT = 'New contact';
export const NAME = 'Name';
export const TIER = 'Tier';
export const COMPANY = 'Company';
export const ROLE = 'Role';
export const EMAIL = 'E-mail';
export const PHONE = 'Phone';
export const MET_AT = 'Where you met';
export const MET_AT_EXAMPLE = 'Design Summit, or a note of that name';
export const MET_ON = 'When you met';
export const MET_ON_EXAMPLE = 'today, fri';
export const MET_ON_BLANK = 'Blank: not noted';
export const REMARK = 'First remark';
export const REMARK_EXAMPLE = 'How you met, and what about';
export const PROMISE = 'Promise';
export const PROMISE_EXAMPLE = 'Send the article';
export const PROMISE_DAY_BLANK = 'Blank: no particular day';
export const OPEN_NOTE = 'Open the note';
export const CREATE = 'Create contact';
export const KEPT = 'Not created last time, and kept for you.';
export const DISCARD = 'Discard';
export const OPEN_INSTEAD = 'Open them instead';
/** Why a contact is not made. */
export const FOLDER_LEFT_OUT = 'its folder is one of those that hold no contacts';
export const NO_CONTACT_THERE = 'a note there would be no contact: the folder is no contact folder, and the settings have no property or tag that says so';

/** Above those who may be meant. */
export function knownHeading(count: number): string {
	return count === 1 ? 'Somebody you know?' : `${count} people you know?`;
}

/** For whoever hears the page: how many of those who are known may be meant. */
export function knownCount(count: number): string {
	if (count === 0) return '';
	return count === 1 ? 'One contact is like this.' : `${count} contacts are like this.`;
}

export const NAME_NEEDED = 'A name is needed.';
export const PROMISE_NEEDED = 'Say what you promise, or take its day out.';

/** What is wrong with what was typed as addresses. */
export function noAddress(text: string): string {
	return `“${text}” is no e-mail address.`;
}

/** What is wrong with what was typed as a number. */
export function noNumber(text: string): string {
	return `“${text}” is no phone number.`;
}

/** A sentence of what was typed as a day. */
export function dayWrong(label: string, message: string): string {
	return `${label}: ${message}.`;
}

export function cannotBeName(name: string): string {
	return `“${name}” cannot be the name of a note; give them another name`;
}

/** For the list of what can be undone. */
export function createTitle(name: string): string {
	return `Create ${name}`;
}

/** Once a contact is made, with whatever is to be told besides. */
export function createdMessage(name: string, path: string, told: readonly string[]): string {
	const called = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
	return [called === name ? `${name} is a contact now.` : `${name} is a contact now, in the note “${called}”.`, ...told].join(' ');
}

/** What a list of contacts offers where it has nobody of that name. */
export function createNamed(name: string): string {
	return `Create “${name}”`;
}

