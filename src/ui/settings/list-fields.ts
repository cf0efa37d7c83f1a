import type { ContactMarker } from '../../core/settings.ts';
import { folderProblem } from '../../core/folder-problem.ts';
import { contactFoldersLeftOut } from '../../core/left-out-contacts.ts';
import { heading } from '../../core/saved-shape.ts';
import { isTagName } from '../../core/tags.ts';
import * as words from '../../words/settings.ts';
import { change, textOf, wrong, type Checked, type Question, type SettingField } from './setting-field.ts';
import { formatLines, formatWords, parseLines, parseWords } from './written-lists.ts';
import type { Settings } from '../../core/settings.ts';

/** What the fields need to know of the vault. */
export interface VaultFacts {
	readonly hasFolder: (path: string) => boolean;
	/** A folder that is there and differs in its case alone; null where there is none. */
	readonly folderSpelled: (path: string) => string | null;
	/** The path of a note that is there, with or without `.md`; null where there is none. */
	readonly notePath: (path: string) => string | null;
	/** The folder from which the app itself takes templates, where there are notes in it; null: none. */
	readonly templatesFolder: () => string | null;
	/** Asks where very many notes would become contacts that are none now; null where not. */
	readonly questionFor: (next: Settings) => Question | null;
}

const shownFolder = (folder: string): string => (folder === '' ? '/' : folder);
const folderOf = (line: string): string => line.replace(/^[\s/]+|[\s/]+$/g, '');

export function contactFoldersField(vault: VaultFacts): SettingField {
	return {
		saves: 'after-typing',
		shown: ({ contactFolders }) => formatLines(contactFolders.map(shownFolder)),
		check(value, settings) {
			const contactFolders = [...new Set(parseLines(textOf(value)).map(folderOf))];
			const missing = contactFolders.find((folder) => !settings.contactFolders.includes(folder) && folder !== '' && !vault.hasFolder(folder));
			if (missing !== undefined) return wrong(words.noFolder(missing, vault.folderSpelled(missing)));
			return leftOutProblem(contactFolders, settings.leftOutFolders) ?? change({ contactFolders }, () => vault.questionFor({ ...settings, contactFolders }));
		},
	};
}

export function leftOutFoldersField(vault: VaultFacts): SettingField {
	return {
		saves: 'after-typing',
		shown: ({ leftOutFolders }) => formatLines(leftOutFolders.map(shownFolder)),
		check(value, settings) {
			const leftOutFolders = [...new Set(parseLines(textOf(value)).map(folderOf))];
			if (leftOutFolders.includes('')) return wrong(words.LEAVES_ALL_OUT);
			const missing = leftOutFolders.find((folder) => !settings.leftOutFolders.includes(folder) && !vault.hasFolder(folder));
			if (missing !== undefined) return wrong(words.noFolder(missing, vault.folderSpelled(missing)));
			return leftOutProblem(settings.contactFolders, leftOutFolders) ?? change({ leftOutFolders }, () => vault.questionFor({ ...settings, leftOutFolders }));
		},
	};
}

function leftOutProblem(contactFolders: readonly string[], leftOutFolders: readonly string[]): Checked | null {
	const [first] = contactFoldersLeftOut({ contactFolders, leftOutFolders });
	return first === undefined ? null : wrong(words.folderLeftOut(first.folder, shownFolder(first.by)));
}

export function contactTagsField(vault: VaultFacts): SettingField {
	return {
		saves: 'after-typing',
		shown: ({ contactTags }) => formatWords(contactTags),
		check(value, settings) {
			const contactTags = parseWords(textOf(value)).map((word) => word.replace(/^[#\s]+/, ''));
			const bad = contactTags.find((tag) => !isTagName(tag));
			return bad === undefined ? change({ contactTags }, () => vault.questionFor({ ...settings, contactTags })) : wrong(words.noTag(bad));
		},
	};
}

export function contactMarkersField(vault: VaultFacts): SettingField {
	return {
		saves: 'after-typing',
		shown: ({ contactMarkers }) => formatLines(contactMarkers.map(({ property, value }) => `${property}: ${value}`)),
		check(value, settings) {
			const lines = parseLines(textOf(value));
			const contactMarkers = lines.flatMap((line): readonly ContactMarker[] => {
				const [, property = '', means = ''] = /^([^:]*[^:\s])\s*:\s*(\S.*)$/.exec(line) ?? [];
				return property === '' ? [] : [{ property, value: means }];
			});
			const bad = lines.find((line) => !/^[^:]*[^:\s]\s*:\s*\S/.test(line));
			return bad === undefined ? change({ contactMarkers }, () => vault.questionFor({ ...settings, contactMarkers })) : wrong(words.noMarker(bad));
		},
	};
}

export function newContactFolderField(): SettingField {
	return {
		saves: 'after-typing',
		shown: ({ newContactFolder }) => (newContactFolder === null ? '' : shownFolder(newContactFolder)),
		check(value) {
			const typed = textOf(value).trim();
			const folder = folderOf(typed);
			const problem = folderProblem(folder);
			if (problem !== null) return wrong(words.badFolder(problem));
			return change({ newContactFolder: typed === '' ? null : folder });
		},
	};
}

export function templateField(vault: VaultFacts): SettingField {
	return {
		saves: 'after-typing',
		shown: ({ newContactTemplate }) => newContactTemplate ?? '',
		check(value, settings) {
			const typed = textOf(value).trim().replace(/^\/+/, '');
			if (typed === '') return change({ newContactTemplate: null });
			const path = typed === settings.newContactTemplate ? typed : vault.notePath(typed);
			return path === null ? wrong(words.noNote(typed)) : change({ newContactTemplate: path });
		},
	};
}

export const ownNamesField: SettingField = {
	saves: 'after-typing',
	shown: ({ ownNames }) => formatLines(ownNames),
	check: (value) => change({ ownNames: parseLines(textOf(value)) }),
};

export const ownEmailsField: SettingField = {
	saves: 'after-typing',
	shown: ({ ownEmails }) => formatWords(ownEmails),
	check(value) {
		const ownEmails = parseWords(textOf(value));
		const bad = ownEmails.find((email) => !/^[^\s@]+@[^\s@]+$/.test(email));
		return bad === undefined ? change({ ownEmails }) : wrong(words.noEmail(bad));
	},
};

const tidyHeading = (text: string): string => heading(text) ?? '';
const sameHeading = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const touchHeadingsField: SettingField = {
	saves: 'after-typing',
	shown: ({ touchHeadings }) => formatLines(touchHeadings),
	check(value, { promiseHeading }) {
		const touchHeadings = [...new Set(parseLines(textOf(value)).map(tidyHeading).filter((one) => one !== ''))];
		if (touchHeadings.length === 0) return wrong(words.NO_HEADING);
		return touchHeadings.some((one) => sameHeading(one, promiseHeading)) ? wrong(words.promisesHeading(promiseHeading)) : change({ touchHeadings });
	},
};

export const promiseHeadingField: SettingField = {
	saves: 'after-typing',
	shown: ({ promiseHeading }) => promiseHeading,
	check(value, { touchHeadings }) {
		const promiseHeading = tidyHeading(textOf(value));
		if (promiseHeading === '') return wrong(words.NO_HEADING);
		return touchHeadings.some((one) => sameHeading(one, promiseHeading)) ? wrong(words.oneHeading(promiseHeading)) : change({ promiseHeading });
	},
};
