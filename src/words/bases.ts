/** What is said about bases: of the command that makes one, and in our view of any of them. */

export const BASE_NAME = 'Due for outreach';
export const CREATE_TITLE = 'Create a base of who is due';
export const CREATE_HOW = 'A base is a table of your contacts that Obsidian draws itself. It is written from your settings, and is yours from then on.';
export const CREATE_NAME = 'Name';
export const CREATE_WHERE = 'Where';
export const TOP_OF_VAULT = 'Top of the vault';
export const CREATE = 'Create';
export const OPEN = 'Open';
export const UPDATE = 'Bring up to date';
export const OTHER_NAME = 'Use another name';
export const NO_NAME = 'Write a name that a file can have.';
export const BASE_CURRENT = 'It is there already, and up to date.';
export const BASE_OUTDATED = 'It is there already, as it was made for other settings.';
export const BASE_CHANGED = 'There is a base of that name already, which stays as it is. Open it, or use another name.';
/** Why a base is not brought up to date after all. */
export const CHANGED_SINCE = 'it was changed since it was made';

/** Of the undo. */
export function createdTitle(path: string): string {
	return `Create ${path}`;
}

export function updatedTitle(path: string): string {
	return `Bring ${path} up to date`;
}

export function createdMessage(path: string): string {
	return `${path} is there.`;
}

export function updatedMessage(path: string): string {
	return `${path} is up to date.`;
}

export const VIEW_NAME = 'Due for outreach';
export const OPTION_GROUP = 'Group';
export const OPTION_UPCOMING = 'Show those to come';
export const GROUP_CHOICES = { list: 'As in the due list', tier: 'By tier', none: 'Not at all' } as const;
/** The group of those who have no value where the base is grouped by one. */
export const NO_VALUE = 'None';
export const NOTHING_IN_BASE = 'There are no notes in this base.';
export const NOBODY_DUE = 'Nobody in this base is due.';
export const SHOW_UPCOMING = 'Show those to come';
/** In a view that has outlived the plugin. */
export const SWITCHED_OFF = 'Keep in Touch was switched off. If it is on again, open the base anew; where that does not help, restart Obsidian.';

/** What becomes of the notes of a base that make no row. */
export interface NotShown {
	/** No contacts. */
	readonly strangers: number;
	/** Contacts who have no day: paused, archived, without a tier. */
	readonly resting: number;
	/** Those who are due later, where they are not shown. */
	readonly upcoming: number;
}

/** `5 are due later · 3 have no day · 12 notes here are no contacts`; '' where every note makes a row. */
export function notShownWords({ strangers, resting, upcoming }: NotShown): string {
	const parts = [
		upcoming === 0 ? '' : `${upcoming} ${upcoming === 1 ? 'is' : 'are'} due later`,
		resting === 0 ? '' : `${resting} ${resting === 1 ? 'has' : 'have'} no day`,
		strangers === 0 ? '' : `${strangers} ${strangers === 1 ? 'note here is no contact' : 'notes here are no contacts'}`,
	];
	return parts.filter((part) => part !== '').join(' · ');
}

/** Whoever cannot be placed is told of, too. */
export function toFixWords(count: number): string {
	return `${count} ${count === 1 ? 'note here is' : 'notes here are'} to be fixed before anybody can tell.`;
}
