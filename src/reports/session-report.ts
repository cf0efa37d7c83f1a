import { addressInOneLine } from '../core/cards-to-write.ts';
import type { Day } from '../core/day.ts';
import { formatDay } from '../words/day.ts';
import type { DueEntry } from '../core/due-list.ts';
import { noteName } from '../core/folder.ts';
import { leftOverOf } from '../core/left-over.ts';
import type { ContactPromise } from '../core/promise.ts';
import { quietFloorPhrase } from '../core/quiet-floor.ts';
import { waysToReach } from '../core/reach.ts';
import { reasonOf } from '../core/reason.ts';
import { leftOverPhrase } from '../core/session-words.ts';
import { shortened } from '../core/shortened.ts';
import type { Touch } from '../core/touch.ts';
import type { Mention } from '../notes/mentions.ts';
import { plainText } from '../notes/plain-line.ts';
import type { Meeting, SessionCard } from '../notes/session-card.ts';
import { shellNames, type CommandNames } from './command-names.ts';
import { paragraph, wrapText } from './paragraph.ts';
import type { Session } from './session-json.ts';
import type { SessionPerson } from './session-person.ts';
import { safeText, styled, type Terminal } from './terminal.ts';

/** What the printed session is made of. */
export interface SessionReport extends Session {
	/** Those who are due besides. */
	readonly rest: readonly DueEntry[];
	/** The list rests, and nobody is shown. */
	readonly isResting: boolean;
	readonly contactCount: number;
	/** Who comes up next where nobody is due; null: nobody. */
	readonly next: DueEntry | null;
	/** Notes in which something cannot be read. */
	readonly problemCount: number;
	/** What commands are called where it is read; left out: as in a shell. */
	readonly names?: CommandNames;
}

/** A line of a card: what it is, and its texts, each beginning on a line of its own. */
interface Row {
	readonly label: string;
	readonly texts: readonly string[];
}

const INDENT = 3;
const LABEL_WIDTH = 15;
/** Below so many columns a label takes a line of its own. */
const NARROW = 60;
const LONGEST_TEXT = 240;

/** The people of a session as lines for a terminal: each with what to know, and at the end what is left. */
export function reportSession(report: SessionReport, terminal: Terminal): readonly string[] {
	const { people, today, minutes, isResting, awayUntil, names = shellNames } = report;
	if (isResting && awayUntil !== null) return paragraph(`You are away until ${formatDay(awayUntil, today)}, and the list rests. ${names.minutes(minutes)} shows a session all the same.`, terminal);
	const count = people.length === 0 ? '' : ` · ${people.length} ${people.length === 1 ? 'person' : 'people'}`;
	const title = paragraph(`Your session · ${formatDay(today, today)} ${today.slice(0, 4)}${count}`, terminal).map((line) => styled(line, 'bold', terminal));
	const cards = people.flatMap((person, index) => ['', ...card(person, index + 1, report, terminal)]);
	return [...title, ...cards, '', ...[...closing(report), ...toFix(report)].flatMap((text) => paragraph(text, terminal))];
}

function card(person: SessionPerson, number: number, { settings, today }: SessionReport, terminal: Terminal): readonly string[] {
	const { entry, card: { touches, gave, got, ...known }, quietFloor, mentions } = person;
	const { contact } = entry;
	const reason = reasonOf(entry, today);
	const heading = paragraph(`${number}. ${safeText([contact.name, ...(contact.tier === null ? [] : [contact.tier.name])].join(' · '))}`, terminal).map((line) => styled(line, 'bold', terminal));
	const touch = (one: Touch): string => touchText(one, today);
	const help = (one: Touch | null): readonly string[] => (one === null ? [] : [touches.includes(one) ? `${formatDay(one.day, today)}, see above` : touch(one)]);
	const rows: readonly Row[] = [
		{ label: 'Why now', texts: reason === '' ? [] : [reason] },
		{ label: 'Met', texts: metText(known.met, today) },
		{ label: 'About', texts: known.about },
		{ label: 'Last touches', texts: touches.map(touch) },
		{ label: 'Help given', texts: help(gave) },
		{ label: 'Help got', texts: help(got) },
		{ label: 'Noted since', texts: mentions.map((mention) => mentionText(mention, today)) },
		{ label: 'You promised', texts: known.mine.map((promise) => promiseText(promise, contact.path, today)) },
		{ label: 'They promised', texts: known.theirs.map((promise) => promiseText(promise, contact.path, today)) },
		{ label: 'To ask', texts: known.questions.map(({ text }) => shortened(text.replace(/^ask:\s*/i, ''), LONGEST_TEXT)) },
		{ label: 'How', texts: channelText(known) },
		{ label: 'Reach', texts: waysToReach(contact, settings.channels).map(({ label, kind, href }) => (kind === 'profile' ? `${label} ${href}` : label)) },
		{ label: 'Address', texts: known.occasion === null || contact.address === null ? [] : [addressInOneLine(contact.address)] },
		{ label: 'Not long ago', texts: quietFloor === null ? [] : [quietFloorPhrase(quietFloor, today)] },
	];
	return [...heading, ...rows.filter(({ texts }) => texts.length > 0).flatMap((row) => rowLines(row, terminal))];
}

/** Where there are several texts, the further lines of each are indented, so that one can be told from the next. */
function rowLines({ label, texts }: Row, terminal: Terminal): readonly string[] {
	const isNarrow = terminal.columns < NARROW;
	const left = isNarrow ? INDENT + 2 : INDENT + LABEL_WIDTH;
	const hanging = texts.length > 1 ? 2 : 0;
	const lines = texts.flatMap((text) => wrapText(safeText(text), terminal.columns - left - hanging).map((line, index) => (index === 0 ? line : ' '.repeat(hanging) + line)));
	if (isNarrow) return [' '.repeat(INDENT) + styled(`${label}:`, 'dim', terminal), ...lines.map((line) => ' '.repeat(left) + line)];
	return lines.map((line, index) => `${' '.repeat(INDENT)}${index === 0 ? styled(label.padEnd(LABEL_WIDTH), 'dim', terminal) : ' '.repeat(LABEL_WIDTH)}${line}`);
}

/** `18 September at Design Summit 2026` */
function metText(met: Meeting | null, today: Day): readonly string[] {
	if (met === null) return [];
	const parts = [...(met.on === null ? [] : [formatDay(met.on, today)]), ...(met.at === null ? [] : [`at ${met.at}`])];
	return [parts.join(' ')];
}

/** `20 November, call: Hired one designer.` */
function touchText({ day, channel, incoming, text }: Touch, today: Day): string {
	const how = channel === null ? '' : `, ${channel}`;
	const head = `${formatDay(day, today)}${how}${incoming ? ' (they were first)' : ''}`;
	const said = plainText(text);
	return said === '' ? head : `${head}: ${shortened(said, LONGEST_TEXT)}`;
}

/** `for 25 November: Send the article (in 2026-11-20)` */
function promiseText({ text, due, path }: ContactPromise, own: string, today: Day): string {
	const day = due === null ? '' : `for ${formatDay(due, today)}: `;
	return `${day}${shortened(text, LONGEST_TEXT)}${path === own ? '' : ` (in ${noteName(path)})`}`;
}

/** `16 November, Summit: Thought of her at the wall.`; of a note without a day of its own `Acme, edited 3 May`. */
function mentionText({ path, day, isDated, lines }: Mention, today: Day): string {
	const name = noteName(path);
	const when = formatDay(day, today);
	const named = isDated ? `${when}, ${name}` : `${name}, edited ${when}`;
	const head = name === day ? when : named;
	return lines.length === 0 ? head : `${head}: ${lines.join(' / ')}`;
}

function channelText({ channel }: Pick<SessionCard, 'channel'>): readonly string[] {
	return channel === null ? [] : [`${channel.channel}: ${channel.why}`];
}

/** What is left, so that nobody has anything to feel bad about. */
function closing({ people, rest, contactCount, next, settings, today }: SessionReport): readonly string[] {
	// The cards are a page of the app.
	if (people.length > 0) return [leftOverPhrase({ ...leftOverOf(rest), hasCards: false })];
	if (contactCount === 0) return [`No contacts yet. Write a note for each in the folder ${safeText(settings.contactFolders[0] ?? '')}, with a tier: ${settings.tiers.map(({ key }) => safeText(key)).join(', ')}.`];
	if (next?.due.day == null) return ['Nobody needs you today. Give a contact a tier, and they come up here in time.'];
	return [`Nobody needs you today. Next: ${safeText(next.contact.name)}, ${formatDay(next.due.day, today)}.`];
}

function toFix({ problemCount, names = shellNames }: SessionReport): readonly string[] {
	if (problemCount === 0) return [];
	return [`${problemCount} ${problemCount === 1 ? 'thing' : 'things'} to fix in the notes; ${names.check} tells.`];
}
