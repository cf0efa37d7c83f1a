import { addressKind } from './attendee-address.ts';
import { areWords } from './attendee-said.ts';
import type { Attendee } from './attendee.ts';
import { foldName } from './person-name.ts';

/** What a name says that no person has; `words` is no name at all. Only clear shapes: `Emma Room`, `Anna Sala` and `Otto Notetakerson` are people. Names are folded. */
export type NoPerson = 'room' | 'group' | 'notetaker' | 'words';

/** A number or a letter behind a word that is a surname, too: `Raum 3.14`, `Sala B2`. */
const NUMBERED_ROOM = /^(?:room|raum|zimmer|saal|sala|salle|salon|stanza|zaal|lokaal)(?: nr\.?| no\.?| n°)? ?(?:[a-z]{0,2}[ .-]?\d[\d.\w-]{0,6}|[a-z])$/;
const ROOM = /(?:^|\s)(?:conference|conf\.?|meeting|board|training|breakout|huddle|seminar) ?room(?:$|[\s#\d])|^(?:konferenz|besprechungs|sitzungs|seminar|schulungs|meeting|vergader)(?:raum|zimmer|saal|zaal|ruimte)(?:$|[\s\d])|^(?:salle de (?:reunion|conference)s?|sala de (?:reuniones|reunioes|juntas|conferencias)|sala (?:riunioni|conferenze))(?:$|[\s\d])/;

/** Programs that come to meetings and write down what is said, with the ending that makes the name theirs. */
const PROGRAMS = 'otter|fireflies|read|fathom|fellow|avoma|sembly|supernormal|meetgeek|notta|airgram|tactiq|krisp|circleback|granola|bluedot|laxis|grain|tldv|gong|chorus';
const PROGRAM = new RegExp(`^(?:.{1,60}['’]s )?(?:(?:${PROGRAMS})(?:\\.ai|\\.app|\\.io| ai)|otter ?pilot|zoom ai companion|ai (?:note ?taker|meeting assistant))(?:$|[\\s('’].*)`);
const NOTE_TAKER = /(?:^|\s)note[ -]?taker$/;

const DEPARTMENTS =
	'sales|marketing|design|engineering|support|customer (?:support|success|service)|hr|human resources|people|finance|accounting|legal|it|product|operations|ops|devops|development|dev|data|research|security|management|leadership|executive|project|event|events|press|pr|communications|admin|office|procurement|logistics|recruiting';
const GROUP = new RegExp(`^(?:the )?(?:.{1,40} )?(?:${DEPARTMENTS}) (?:team|department|dept\\.?)$|^team (?:${DEPARTMENTS}|vertrieb|entwicklung|einkauf|vendite|ventas|vendas|commercial)$|^(?:equipo|departamento|equipe|dipartimento|departement) (?:de |du |des |di |da |do |d')|^(?:abteilung|afdeling) |^(?:vertriebs|entwicklungs|marketing|design|projekt|produkt|support)team$`);

/** What somebody on a list is by the name, if no person is called so; null where one may be. Whoever has an address, a number or a page is not taken for words. */
export function noPersonBy({ name, isGuessedName, emails, phones, profiles }: Pick<Attendee, 'name' | 'isGuessedName' | 'emails' | 'phones' | 'profiles'>): NoPerson | null {
	if (name === null || isGuessedName) return null;
	const folded = foldName(name);
	const isOf = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(folded));
	if (isOf([ROOM, NUMBERED_ROOM])) return 'room';
	if (isOf([PROGRAM, NOTE_TAKER])) return 'notetaker';
	const isShared = emails.length > 0 && emails.every((email) => ['shared', 'list', 'group'].includes(addressKind(email)));
	if (GROUP.test(folded) || (isShared && / team$/.test(folded))) return 'group';
	const isReached = [emails, phones, profiles].some((ways) => ways.length > 0);
	return !isReached && areWords(name) ? 'words' : null;
}
