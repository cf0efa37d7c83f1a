import type { Attendee } from './attendee.ts';

/** What a text in brackets, or one after a colon, says besides the name. */
export type AttendeeMark =
	| { readonly kind: 'answer'; readonly answer: Attendee['answer'] }
	| { readonly kind: 'came'; readonly came: boolean }
	/** Pronouns, `guest`, `external`: dropped. */
	| { readonly kind: 'nothing' }
	| { readonly kind: 'organizer' }
	| { readonly kind: 'room' };

const PRONOUN = '(?:she|he|they|ze|xe|hers?|him|his|them|theirs?|zir|hir|it|any|all|ella|él|elle|elles|il|iel|lui|sie|er|ihr|ihn|ihm|ella|elu|ela|dela|ele|dele|lei|loro|zij|haar|hij|hem|die|hen|hun|pronouns?|prefer|ask|me|my)';
const PRONOUNS = new RegExp(String.raw`^(?:${PRONOUN}(?:\s*[/,|]\s*|\s+))+${PRONOUN}$|^(?:she|they|pronouns)$`, 'iu');
const MARKS: ReadonlyArray<readonly [RegExp, AttendeeMark]> = [
	[/^(?:accepted|accept|yes|going|confirmed|attending|zugesagt|aceptad[oa]|accepté)$/i, { kind: 'answer', answer: 'accepted' }],
	[/^(?:\?+|tentative|maybe|unsure|probably|tbc|vielleicht|quizás|peut-être)$/i, { kind: 'answer', answer: 'tentative' }],
	[/^(?:x|✗|✘|❌|declined|decline|no|not going|not attending|cancelled|canceled|can't make it|cannot make it|regrets|abgesagt|rechazad[oa]|refusé)$/i, { kind: 'answer', answer: 'declined' }],
	[/^(?:no[- ]show|did not come|absent|didn't come)$/i, { kind: 'came', came: false }],
	[/^(?:checked[- ]in|came|attended|present)$/i, { kind: 'came', came: true }],
	[/^(?:organi[sz]er|host|co-?host|organi[sz]ador(?:a)?|veranstalter(?:in)?|gastgeber(?:in)?|presenter|chair)$/i, { kind: 'organizer' }],
	[/^(?:room|conference room|meeting room|raum|sala)$/i, { kind: 'room' }],
	[/^(?:needs[- ]action|no response|pending|awaiting|invited|optional|required|delegated|none|guest|gast|invitado|external|extern|ext|unverified|internal|me|you|self)$/i, { kind: 'nothing' }],
];

/** What a text in brackets means; null where it is about the person: a company, a remark. */
export function readMark(text: string): AttendeeMark | null {
	const plain = text.trim();
	if (plain === '' || PRONOUNS.test(plain)) return { kind: 'nothing' };
	return MARKS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

const ANSWER_SIGNS: ReadonlyMap<string, Attendee['answer']> = new Map([
	['✅', 'accepted'],
	['✔', 'accepted'],
	['❌', 'declined'],
	['✖', 'declined'],
	['❓', 'tentative'],
	['❔', 'tentative'],
]);

/** The answer that a sign before or after a name gives, and where it stands; null where there is none. */
export function answerSign(text: string): { readonly sign: string; readonly answer: Attendee['answer'] } | null {
	const sign = (/^\s*([✅✔❌✖❓❔])/u.exec(text) ?? /([✅✔❌✖❓❔])\uFE0F?\s*$/u.exec(text))?.[1];
	return sign === undefined ? null : { sign, answer: ANSWER_SIGNS.get(sign) ?? null };
}

const DEVICE = /^(?:apple )?(?:iphone|ipad|ipod|macbook|imac|mac|galaxy|samsung|pixel|oneplus|huawei|xiaomi|redmi|android|windows|laptop|desktop|pc|phone|tablet|zoom user|call-in user|user)(?:[\d.]{1,6})?(?: (?:pro|air|mini|max|plus|ultra|user|galaxy|phone|tablet|[\d.]{1,6}|[a-z]{1,2}\d{1,6}[a-z]{0,2}|\(\d{1,3}\)))*$/i;
const OWNED_DEVICE = /^(.*\S)['’]s?\s+(?:iphone|ipad|macbook|imac|mac|galaxy|pixel|phone|laptop|android)(?: (?:pro|air|mini|max|plus|[\d.]{1,6}))*$/i;

/** Whether a text is what a machine is called, such as `iPhone`. */
export function isDevice(text: string): boolean {
	return DEVICE.test(text.trim());
}

/** Whose machine a name says it is: `Ana's iPhone` is Ana's; null where it is nobody's. */
export function deviceOwner(text: string): string | null {
	return OWNED_DEVICE.exec(text.trim())?.[1] ?? null;
}
