import { isDevice, readMark } from '../core/attendee-marks.ts';

/** What Teams and Zoom put after a name in other languages; the rest of them is known from notes. */
const IN_MEETING = /^(?:unverified|nicht überprüft|invité|non vérifié|externe|no comprobado|externo|convidado|não verificado|ospite|non verificato|esterno|niet geverifieerd)$/i;
const COMPUTER = /^[a-z]{2,8}-(?=[a-z\d]*\d)[a-z\d]{4,}$|^[\d\s+*().-]+$/i;

/**
 * The better one of `Shown name (Original name)`, as Zoom writes somebody who goes by another name in a meeting than in their account:
 * the original behind a device (`iPhone (Brian Smith)`) or a single word, else the name as shown. Empty where there is only a device.
 */
export function chooseShownName(text: string): string {
	const [, shown, bracket] = /^(.*\S)\s*\(([^()]+)\)$/.exec(text.trim()) ?? [];
	if (shown === undefined || bracket === undefined) return isMachine(text) ? '' : text.trim();
	const original = bracket.trim();
	if (IN_MEETING.test(original) || readMark(original) !== null) return chooseShownName(shown);
	if (isMachine(original)) return shown;
	return isMachine(shown) || (!shown.includes(' ') && original.includes(' ')) ? original : shown;
}

/** A name without what Teams and Zoom say of somebody in brackets: `(Unverified)`. */
export function withoutMeetingMark(text: string): string {
	const [, name, bracket = ''] = /^(.*\S)\s*\(([^()]+)\)$/.exec(text.trim()) ?? [];
	return name !== undefined && IN_MEETING.test(bracket.trim()) ? name : text.trim();
}

/** Parts of a name, each once, in their order. */
export function joinNames(parts: readonly string[]): string {
	return [...new Set(parts)].join(' ').trim();
}

function isMachine(text: string): boolean {
	return isDevice(text) || COMPUTER.test(text.trim());
}
