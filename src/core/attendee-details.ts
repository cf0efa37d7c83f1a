import { readMark, type AttendeeMark } from './attendee-marks.ts';
import { isNameLike } from './attendee-name.ts';
import { saysNothing } from './attendee-nothing.ts';
import { areCredentials, isCompanyLike, isRole } from './attendee-words.ts';

/** Gives the text between two offsets for people to read: for a company or role, with links by their names and without addresses; for a remark, as it was written. */
export type ReadText = (from: number, to: number, as: 'fact' | 'remark') => string;

/** What stands after a name. */
export interface AttendeeDetails {
	readonly company: string | null;
	readonly role: string | null;
	readonly remark: string | null;
	readonly marks: readonly AttendeeMark[];
}

type Growing = { -readonly [K in keyof AttendeeDetails]: AttendeeDetails[K] };

const LEAD = /^(?:[\s,;·•|→\uE002\uE003]|[–—-]+>?(?=[\s\uE002]|$))*/u;
const COLON = /^:/;
const STATUS = /^:\s*(accepted|declined|tentative|needs[- ]action|delegated)\b/i;
const BRACKET = /^[([][^()[\]]*[)\]]/;
/** Up to a comma, a dash between blanks, a colon before one, or a bracket that is closed. */
const PART = /^(?:[^\s,;:([\uE003–—-]|\s(?![–—-]+(?:\s|$))|[–—-](?![–—-]*(?:\s|$))|:(?!\s|$)|[([](?![^()[\]]*[)\]]))+/u;
/** What is left of emphasis and brackets around the name. */
const MARKS_ALONE = /^[\s*_=~.,;:)\]"”’]*$/u;
const AT = /^(.{1,60}?)\s+(?:at|bei|chez|presso|bij)\s+(.+)$|^(.{1,60}?)\s*@\s*(.+)$/iu;
const FROM = /^(?:from|of|at|von|de|chez|@)\s+(.+)$/iu;
/** Words that mean as much without brackets around them. Others, such as `no`, may begin a remark. */
const BARE_MARK = /^(?:accepted|declined|tentative|organi[sz]er|needs[- ]action|\p{L}+\/\p{L}+(?:\/\p{L}+)?)$/iu;

/**
 * Company, role and remark in the text after a name. Each part, up to a comma, a dash or a bracket, is looked at in turn; from the first on that is neither,
 * all is the remark. What says nothing (`n/a`) is neither.
 */
export function readDetails(plain: string, read: ReadText): AttendeeDetails {
	const found: Growing = { company: null, role: null, remark: null, marks: [] };
	let at = 0;
	for (;;) {
		at += LEAD.exec(plain.slice(at))?.[0].length ?? 0;
		const rest = plain.slice(at);
		if (rest === '') return found;
		const taken = COLON.test(rest) ? takeStatus(found, rest) : takeNext(found, rest, (from, to, as) => read(at + from, at + to, as));
		if (taken === 0) return withRemark(found, read(COLON.test(rest) ? at + 1 : at, plain.length, 'remark'));
		at += taken;
	}
}

/** Length of a status word and its colon; 0 where another text follows the colon. */
function takeStatus(found: Growing, rest: string): number {
	const status = STATUS.exec(rest);
	if (status === null) return 0;
	addMark(found, status[1] ?? '');
	return status[0].length;
}

/** Length of the next part, in brackets or not; 0 where it begins the remark. */
function takeNext(found: Growing, rest: string, read: ReadText): number {
	const bracket = BRACKET.exec(rest)?.[0];
	if (bracket !== undefined) {
		takeBracket(found, (as) => read(1, bracket.length - 1, as));
		return bracket.length;
	}
	const part = PART.exec(rest)?.[0] ?? rest;
	return takePart(found, read(0, part.length, 'fact')) ? part.length : 0;
}

/** What is said in brackets never begins the remark for the rest: more may follow it. */
function takeBracket(found: Growing, read: (as: 'fact' | 'remark') => string): void {
	const text = read('fact');
	if (addMark(found, text)) return;
	const tried: Growing = { ...found };
	const areTaken = text.split(/\s*[,;]\s*/).every((part) => takePart(tried, part));
	Object.assign(found, areTaken ? tried : withRemark(found, read('remark')));
}

function takePart(found: Growing, text: string): boolean {
	const part = text.trim();
	if (saysNothing(part) || areCredentials(part) || (BARE_MARK.test(part) && addMark(found, part))) return true;
	if (takeRoleAt(found, part)) return true;
	if (isRole(part) && found.role === null) return set(found, 'role', part);
	const company = FROM.exec(part)?.[1] ?? part;
	return found.company === null && isCompany(company) && set(found, 'company', company);
}

/** `CTO at Acme`. */
function takeRoleAt(found: Growing, part: string): boolean {
	const at = AT.exec(part);
	const [role, company] = [at?.[1] ?? at?.[3] ?? '', at?.[2] ?? at?.[4] ?? ''];
	return (isRole(role) || isNameLike(role, 3)) && isCompany(company) && takeBoth(found, role, company);
}

function takeBoth(found: Growing, role: string, company: string): boolean {
	if (found.role !== null || found.company !== null) return false;
	return set(found, 'role', role) && set(found, 'company', company);
}

function set(found: Growing, key: 'company' | 'role', text: string): boolean {
	Object.assign(found, { [key]: text });
	return true;
}

function isCompany(text: string): boolean {
	return isNameLike(text, 4) || (isCompanyLike(text) && text.length <= 80);
}

function addMark(found: Growing, text: string): boolean {
	const mark = readMark(text);
	if (mark !== null) Object.assign(found, { marks: [...found.marks, mark] });
	return mark !== null;
}

function withRemark(found: Growing, text: string): Growing {
	const remark = text.trim();
	if (MARKS_ALONE.test(remark) || saysNothing(remark)) return found;
	return { ...found, remark: found.remark === null ? remark : `${found.remark}; ${remark}` };
}
