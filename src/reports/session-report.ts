import { addressInOneLine } from '../core/cards-to-write.ts';
import type { Day } from '../core/day.ts';
import type { DueEntry } from '../core/due-list.ts';
import { noteName } from '../core/folder.ts';
import { leftOverOf } from '../core/left-over.ts';
import type { ContactPromise } from '../core/promise.ts';
import { waysToReach } from '../core/reach.ts';
import { shortened } from '../core/shortened.ts';
import type { Touch } from '../core/touch.ts';
import { whyNow } from '../core/why-now.ts';
import type { Mention } from '../notes/mentions.ts';
import { plainText } from '../notes/plain-line.ts';
import type { SessionCard } from '../notes/session-card.ts';
import { quietFloorPhrase } from '../words/quiet-floor.ts';
import * as words from '../words/reports-session.ts';
import { noContactsYet } from '../words/reports.ts';
import { leftOverPhrase } from '../words/session-deeds.ts';
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
	if (isResting && awayUntil !== null) return paragraph(words.listRests(awayUntil, today, names.minutes(minutes)), terminal);
	const title = paragraph(words.sessionTitle(today, people.length), terminal).map((line) => styled(line, 'bold', terminal));
	const cards = people.flatMap((person, index) => ['', ...card(person, index + 1, report, terminal)]);
	return [...title, ...cards, '', ...[...closing(report), ...toFix(report)].flatMap((text) => paragraph(text, terminal))];
}

function card(person: SessionPerson, number: number, { settings, today }: SessionReport, terminal: Terminal): readonly string[] {
	const { entry, card: { touches, gave, got, ...known }, quietFloor, mentions } = person;
	const { contact } = entry;
	// What was promised stands below.
	const reason = whyNow(entry, today);
	const heading = paragraph(`${number}. ${safeText([contact.name, ...(contact.tier === null ? [] : [contact.tier.name])].join(' · '))}`, terminal).map((line) => styled(line, 'bold', terminal));
	const touch = (one: Touch): string => touchText(one, today);
	const help = (one: Touch | null): readonly string[] => (one === null ? [] : [touches.includes(one) ? words.seeAbove(one.day, today) : touch(one)]);
	const rows: readonly Row[] = [
		{ label: words.WHY_NOW, texts: reason === '' ? [] : [reason] },
		{ label: words.MET, texts: known.met === null ? [] : [words.met(known.met.on, known.met.at, today)] },
		{ label: words.ABOUT, texts: known.about },
		{ label: words.LAST_TOUCHES, texts: touches.map(touch) },
		{ label: words.HELP_GIVEN, texts: help(gave) },
		{ label: words.HELP_GOT, texts: help(got) },
		{ label: words.NOTED_SINCE, texts: mentions.map((mention) => mentionText(mention, today)) },
		{ label: words.YOU_PROMISED, texts: known.mine.map((promise) => promiseText(promise, contact.path, today)) },
		{ label: words.THEY_PROMISED, texts: known.theirs.map((promise) => promiseText(promise, contact.path, today)) },
		{ label: words.TO_ASK, texts: known.questions.map((question) => questionText(question, today)) },
		{ label: words.HOW, texts: channelText(known) },
		{ label: words.REACH, texts: waysToReach(contact, settings.channels).map(({ label, kind, href }) => (kind === 'profile' ? `${label} ${href}` : label)) },
		{ label: words.ADDRESS, texts: known.occasion === null || contact.address === null ? [] : [addressInOneLine(contact.address)] },
		{ label: words.NOT_LONG_AGO, texts: quietFloor === null ? [] : [quietFloorPhrase(quietFloor, today)] },
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

function touchText(touch: Touch, today: Day): string {
	return words.touched(touch, shortened(plainText(touch.text), LONGEST_TEXT), today);
}

function promiseText({ text, due, path }: ContactPromise, own: string, today: Day): string {
	return words.promised(shortened(text, LONGEST_TEXT), due, path === own ? null : noteName(path), today);
}

function questionText({ text, due }: ContactPromise, today: Day): string {
	return words.promised(shortened(text.replace(/^ask:\s*/i, ''), LONGEST_TEXT), due, null, today);
}

function mentionText({ path, day, isDated, lines }: Mention, today: Day): string {
	return words.noted({ note: noteName(path), day, isDated, lines }, today);
}

function channelText({ channel }: Pick<SessionCard, 'channel'>): readonly string[] {
	return channel === null ? [] : [`${channel.channel}: ${channel.why}`];
}

/** What is left, so that nobody has anything to feel bad about. */
function closing({ people, rest, contactCount, next, settings, today }: SessionReport): readonly string[] {
	// The cards are a page of the app.
	if (people.length > 0) return [leftOverPhrase({ ...leftOverOf(rest), hasCards: false })];
	if (contactCount === 0) return [noContactsYet(safeText(settings.contactFolders[0] ?? ''), settings.tiers.map(({ key }) => safeText(key)))];
	if (next?.due.day == null) return [words.NOBODY_NEEDS_YOU];
	return [words.nobodyNeedsYouToday(safeText(next.contact.name), next.due.day, today)];
}

function toFix({ problemCount, names = shellNames }: SessionReport): readonly string[] {
	return problemCount === 0 ? [] : [words.thingsToFix(problemCount, names.check)];
}
