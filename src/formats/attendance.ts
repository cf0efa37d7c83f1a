import { headerKey } from '../core/attendee-column.ts';
import type { Attendee } from '../core/attendee.ts';

/** What a cell of an export says about an answer and about being there; null where it does not say. */
export interface Attendance {
	readonly answer: Attendee['answer'];
	readonly came: boolean | null;
}

const SAYS_NOTHING: Attendance = { answer: null, came: null };

const YES = ['yes', 'y', 'true', '1', 'x', '✓', '✔', '✅', 'ja', 'j', 'oui', 'sí', 'sim', 'sì', 'si'];
const NO = ['no', 'n', 'false', '0', 'nein', 'non', 'não', 'nee', '✗', '❌'];
const ACCEPTED = ['approved', 'accepted', 'going', 'attending', 'confirmed', 'registered', 'zugesagt', 'bestätigt', 'angemeldet', 'accepté', 'confirmé', 'inscrit', 'aceptado', 'confirmado', 'inscrito', 'aceito', 'aceite', 'accettato', 'confermato', 'iscritto', 'geaccepteerd', 'bevestigd', 'aangemeld'];
const DECLINED = ['declined', 'rejected', 'not going', 'not attending', 'refunded', 'partially refunded', 'canceled', 'cancelled', 'deleted', 'transferred', 'void', 'voided', 'withdrawn', 'abgesagt', 'abgelehnt', 'storniert', 'erstattet', 'refusé', 'annulé', 'remboursé', 'rechazado', 'cancelado', 'reembolsado', 'recusado', 'rifiutato', 'annullato', 'rimborsato', 'afgewezen', 'geannuleerd', 'terugbetaald'];
const TENTATIVE = ['maybe', 'tentative', 'pending', 'pending approval', 'waitlist', 'waitlisted', 'waiting list', 'interested', 'vielleicht', 'vorläufig', 'ausstehend', 'warteliste', 'peut-être', 'provisoire', 'en attente', "liste d'attente", 'quizás', 'tal vez', 'provisional', 'pendiente', 'lista de espera', 'talvez', 'pendente', 'forse', 'provvisorio', 'in attesa', 'misschien', 'voorlopig', 'wachtlijst'];
const CAME = ['checked in', 'attended', 'present', 'came', 'showed up', 'joined', 'eingecheckt', 'anwesend', 'teilgenommen', 'présent', 'venu', 'asistió', 'presente', 'compareceu', 'participou', 'ha partecipato', 'aanwezig', 'ingecheckt'];
const STAYED_AWAY = ['no show', 'no-show', 'noshow', 'absent', 'did not attend', 'not checked in', 'not attended', 'nicht erschienen', 'abwesend', 'absente', 'no asistió', 'ausente', 'não compareceu', 'assente', 'afwezig', 'niet verschenen'];

const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => wordKey(word)));
const WORDS = { yes: keys(YES), no: keys(NO), accepted: keys(ACCEPTED), declined: keys(DECLINED), tentative: keys(TENTATIVE), came: keys(CAME), away: keys(STAYED_AWAY) };

/** What a status says: `approved`, `Checked In`, `Refunded`, `Yes` to an invitation. */
export function readStatus(cell: string): Attendance {
	const word = wordKey(cell);
	if (WORDS.came.has(word)) return { answer: 'accepted', came: true };
	if (WORDS.away.has(word)) return { answer: null, came: false };
	if (WORDS.accepted.has(word) || WORDS.yes.has(word)) return { answer: 'accepted', came: null };
	if (WORDS.declined.has(word) || WORDS.no.has(word)) return { answer: 'declined', came: null };
	return WORDS.tentative.has(word) ? { answer: 'tentative', came: null } : SAYS_NOTHING;
}

/** What a column about being there says: yes or no in words, or the time at which somebody was checked in. Nothing counts as no. */
export function readPresence(cell: string): boolean | null {
	const word = wordKey(cell);
	if (word === '' || WORDS.no.has(word)) return false;
	if (WORDS.yes.has(word)) return true;
	const { came } = readStatus(cell);
	return came ?? (/\d{1,4}[-/.: ]\d/.test(cell) ? true : null);
}

export function isYes(cell: string): boolean {
	return WORDS.yes.has(wordKey(cell));
}

function wordKey(text: string): string {
	const key = headerKey(text);
	return key === '' ? text.replace(/[-–—\s]/g, '') : key;
}
