import { isNameLike } from './attendee-name.ts';
import { isNoName } from './attendee-no-name.ts';
import { foldName } from './person-name.ts';

// What people write about somebody, and words of a mail: only what nobody is called. In English, and the commonest of German, French, Spanish, Portuguese, Italian and Dutch.

/** With these a remark begins, in small letters and with another word behind. Those that are given names as well (will, mark, may) are not here. Folded. */
const SAID_FIRST = new RegExp(
	`^(?:${
		('likes? wants? needs? asked asks calls? emails? writes? wrote send sends sent knows knew works worked lives lived has had is was are were says said tells told loves left came comes looks looking interested moved moving speaks spoke talked talks thinks plans planned brought brings joined prefers should promised promises follow met introduce introduced invite invited remind ' +
		'mochte hat hatte ist war braucht sucht kommt kam fragt fragte arbeitet wohnt veut aime cherche travaille habite quiere busca trabaja tiene procura trabalha vuole cerca lavora heeft zoekt houdt werkt').split(' ').join('|')
	}|will (?:be|bring|call|come|email|follow|get|have|join|look|meet|send|speak|start|try|visit|write)) |^will (?:call|come|join|write)$|^(?:vegetarian|vegan)$`,
	'u',
);
/** Small words of a sentence; the second ones only where the first word is written small, too. */
const SENTENCE_WORD = /\s(?:for|your?|our|us|their|this|that|please|fürs?|bitte|pour|avec|gracias|voor)(?=[\s,.!?]|$)/u;
const SMALL_SENTENCE = /^\p{Ll}.*\s(?:the|to|with|at|from|about|his|her|my|him|them|mit|para|con|com|met)(?=[\s,.!?]|$)|^(?:the|to|with|at|from|about|his|her|my|our|their|your|mein|meine|sein|seine|ihr|ihre) \S/u;
const GREETING = /^(?:(?:hi|hello|hey|dear|hallo|bonjour|hola)(?: |,|!|$)|on (?:mon|tue|wed|thu|fri|sat|sun)$|sent from my |join (?:zoom|teams|the|with|google|microsoft|by|us) |(?:salut|ciao|ola|liebe|beste|guten (?:tag|morgen)) (?:all|alle|zusammen|tous|toutes|tutti|todos|todas|allemaal|iedereen)(?: |,|!|$))/u;
const CLOSING = /^(?:(?:many )?thanks(?: (?:again|all|everyone|everybody|for \S.*))?|thank you(?: \S.*)?|(?:best|kind|warm|warmest) (?:regards|wishes)|regards|cheers|sincerely|viele grusse|liebe grusse|mit freundlichen grussen|danke|merci|cordialement|gracias|(?:un )?saludos?|obrigad[oa]|abracos|grazie|(?:cordiali )?saluti|met vriendelijke groet(?:en)?)[,.!]*$/u;
const OTHERS =
	'yes|no|maybe|awaiting|pending|accepted|declined|tentative|going|not going|invited|others?|more|guests?|participants?|attendees?|people|persons?|friends?|kids|children|weitere|andere|personen|gaste|ja|nein|vielleicht|autres?|personnes|oui|non|otros|otras|mas|personas|si|outros|outras|mais|pessoas|sim|altri|altre|persone|anderen|gasten|nee';
const COUNTED = new RegExp(String.raw`^(?:and |und |et |y |e |en )?(?:\+|~)?\d{1,5} (?:other |more |weitere |autres )?(?:${OTHERS})(?=[ ,.]|$)`, 'u');
const REST = /^(?:(?:and|und|et|y|e|en) )?(?:(?:the|a few|some|many|several|all) )*(?:others?|more|friends|family|andere|weitere|autres|otros|outros|altri|anderen|etc|co|wife|husband|company)[.!]*$/u;
const MONTH = '(?:jan|feb|marz|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|ene|abr|ago|dic|set|out|gen|mag|giu|lug|ott|fev|avr|mei|mrt)[a-z]{0,7}';
const DAY = new RegExp(String.raw`^(?:${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\.? (?:de )?${MONTH}\.?)(?: \d{4})?$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$`, 'u');
const TIME = /^\d[\d\s:.,/–-]*(?:am|pm|uhr|h|utc|gmt|cet|est|pst)?$/u;
const STATUS = /^(?:organi[sz]er|optional|required|accepted|declined|tentative|needs[- ]action|no response|pending|awaiting|co-?host|no[- ]show|checked[- ]in)$/u;
/** All of these in one: each of thousands of names is held against them. */
const LISTED = new RegExp([GREETING, CLOSING, COUNTED, REST, DAY, TIME, STATUS].map(({ source }) => `(?:${source})`).join('|'), 'u');
/** Lines of a mail's head that name nobody, as mail programs write them. */
const HEAD_LINE = /^[\s>*_]{0,6}(?:subject|sent|date|when|importance|attachments?|message-id|betreff|gesendet|datum|anlagen?|objet|envoyé|asunto|enviado(?: el)?|fecha|assunto|enviada?(?: em)?|oggetto|inviato|onderwerp|verzonden)[*_]{0,2}\s?:(?=\s|[*_]|$)/iu;
/** Above a mail that is quoted: the sender behind the verb, or before it. */
const QUOTED = /^[\s>]*(?:On|Am|Le|El|Il|Op|Em)\s(?=.{0,80}\d{1,2}[:.h]\d{2})(?:.{1,80}\s(?:schrieb|schreef)\s(.{1,120})|(.{1,200})\s(?:wrote|a écrit|escribió|ha scritto|escreveu))\s?:\s*$/iu;
/** Whoever is named behind these and a colon did not come. Folded. */
const NOT_THERE = new RegExp(
	`^(?:(?:invited|registered|signed up|expected|sent|were|was|who|those|people|but|and|eingeladen|angemeldet|aber|invites?|mais|invitados?|pero)[ ,]+)*(?:${
		[
			'absent(?:ees)?|absences?|no[- ]shows?|regrets|apologies|excused|declined|cancell?ed|unable to (?:attend|come|join)|(?:not|never) (?:there|here|present|attending|coming|able to (?:attend|come|join))|never came',
			"(?:(?:did|could|can|will|were|was|are|is)(?: not|n['’]?t)|cannot|can['’]t|won['’]t) (?:come|coming|attend|attending|join|make it|show(?: up)?|there|here|present)",
			'abwesende?|entschuldigte?|verhindert|abgesagt|fehl(?:t|en|te|ten)|nicht (?:da|dabei|anwesend|gekommen|erschienen)|absente?s|excuse(?:e?s)?|pas venus?|ausentes?|no (?:asistieron|vinieron|asistio)|disculpas|faltaram|nao (?:vieram|compareceram)|assenti|giustificati|non (?:presenti|venuti)|afwezigen?|niet aanwezig|afgemeld',
		].join('|')
	})(?: ?[([]\\d{1,5}[)\\]])?$`,
	'u',
);
const ROLE_ALONE = /^(?:C[A-Z]{1,2}O|[SE]?VP)(?:$|[,/&]|\s(?:at|of|bei|de|@)\s)/;

/** Whether a text begins as what people write about somebody: `wants the slides`. */
export function isSaid(text: string): boolean {
	const bare = text.trim();
	return /^\p{Ll}/u.test(bare) && SAID_FIRST.test(foldName(bare));
}

/** Whether a line has a label that says of those behind it that they did not come: `Absent: Ana Diaz`. */
export function namesAbsent(line: string): boolean {
	const [, label = ''] = /^[\s>*_#]*([^:[\]@]{4,60}?)[*_]{0,3}\s?:(?=[*_\s]*\S)/u.exec(line) ?? [];
	return label !== '' && NOT_THERE.test(foldName(label));
}

/** Whether a line is one of a mail's head that names nobody: `Subject: Hello there`. */
export function isHeadLine(line: string): boolean {
	return HEAD_LINE.test(line);
}

/** Who wrote what follows, by the line of a mail program above it: `On Mon, Nov 16, 2026 at 10:00 AM Ana Diaz <ana@acme.example> wrote:`; null for other lines. */
export function quotedSender(line: string): string | null {
	const [, behind, before] = QUOTED.exec(line) ?? [];
	return behind ?? before?.replace(/^.*\d(?::\d{2})?\s?(?:[ap]m|uhr)?(?:[^\p{L}\d]*\s)/iu, '') ?? null;
}

/** Whether a name is none but words: what is said of somebody, a greeting, a count (`2 yes`), a day, a role alone. A colon stands in no name. */
export function areWords(name: string): boolean {
	const folded = foldName(name);
	return LISTED.test(folded) || isNoName(name) || /:\s/.test(name) || isSaid(name) || isHeadLine(name) || ROLE_ALONE.test(name) || isSentence(name);
}

/** Words of a sentence, unless a full name stands before them: `glad for you`, not `Ana Diaz, here for the talk`. */
function isSentence(name: string): boolean {
	const words = name.trim().split(/\s+/);
	const isEnded = words.length > 3 && /^\p{Ll}.*\p{L}{3}[.!?]+$/u.test(name);
	const holdsWords = isEnded || SENTENCE_WORD.test(name) || SMALL_SENTENCE.test(name);
	return words.length > 1 && holdsWords && !isNameLike(words.slice(0, 2).join(' '), 2);
}
