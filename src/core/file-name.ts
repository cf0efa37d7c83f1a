import { isConflictCopy } from './conflict-copy.ts';

/** What stands in no file name on one system or another, or in no link: it becomes a dash. */
const PARTING = /\s*[/\\|:]+\s*/g;
/** The same for what only goes. */
const DROPPED = /[[\]#^*?<>\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2028\u2029\u2060-\u2064\u2066-\u206F\uFEFF]/gu;
/** Two of them begin a comment, also within a link. */
const COMMENT_MARKS = /%{2,}/g;
/** Names of devices on Windows, whatever follows after a dot (learn.microsoft.com, "Naming files, paths, and namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\s*(?:\.|$))/i;
/** A link to `Ana.md` leads to the note `Ana`. */
const ENDINGS = /(?:[\s.-]*\.md)+$/i;
/** In UTF-8. Systems take 255, an encrypted folder on Linux 143; a sync, a temporary file and `.md` add theirs, and Windows counts the folders too. */
const MOST_BYTES = 120;

/**
 * A text as the name of a note (without `.md`) that Windows, macOS, Linux, Android and iOS take and that a link can lead to. Empty where nothing of it can stay.
 */
export function fileNameOf(text: string): string {
	const plain = text.replace(/[\s\u2028\u2029]+/g, ' ').replace(PARTING, '-').replace(/"/g, "'").replace(DROPPED, '').replace(COMMENT_MARKS, '%').normalize('NFC').replace(/ +/g, ' ');
	const name = trimmed(shortened(trimmed(plain), MOST_BYTES)).replace(ENDINGS, '');
	const allowed = name.replace(RESERVED, (device) => `${device}_`);
	// A note named like a sync's second version would be taken for one.
	return isConflictCopy(`${allowed}.md`) ? `${allowed}_` : allowed;
}

/** What two paths have in common that some file system takes for one: case and the way accents are written do not part them. */
export function pathKey(path: string): string {
	return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/**
 * The path of a new note in a folder: of the first name that is free, else of the last one with a number. `taken` holds the pathKeys of names, wherever in the vault
 * they are: a new note never takes over another's links. `isReserved` tells of paths that are kept for somebody else. Null where no name can be one.
 */
export function freePath(folder: string, names: readonly string[], taken: ReadonlySet<string>, isReserved: (path: string) => boolean = () => false): string | null {
	const usable = names.map(fileNameOf).filter((name) => name !== '');
	const pathOf = (name: string): string => `${folder === '' ? '' : `${folder}/`}${name}.md`;
	const isFree = (name: string): boolean => !taken.has(pathKey(name)) && !isReserved(pathOf(name));
	const last = usable[usable.length - 1];
	return last === undefined ? null : pathOf(usable.find(isFree) ?? numbered(last, isFree));
}

function numbered(name: string, isFree: (name: string) => boolean): string {
	let number = 2;
	const named = (): string => `${shortened(name, MOST_BYTES - ` ${number}`.length)} ${number}`;
	while (!isFree(named())) number += 1;
	return named();
}

/** No dots, blanks or dashes at its ends: a dot in front hides a file, Windows drops dots and blanks at the end, and a dash there parts nothing. */
function trimmed(name: string): string {
	return name.replace(/^[\s.-]+|[\s.-]+$/g, '');
}

/** As many whole characters as fit, without half of an emoji that is joined of several. */
function shortened(name: string, bytes: number): string {
	let left = bytes;
	let kept = '';
	for (const character of name) {
		left -= bytesOf(character.codePointAt(0) ?? 0);
		if (left < 0) return kept.replace(/\u200D$/, '').trimEnd();
		kept += character;
	}
	return kept;
}

function bytesOf(codePoint: number): number {
	if (codePoint < 0x80) return 1;
	if (codePoint < 0x800) return 2;
	return codePoint < 0x10000 ? 3 : 4;
}
