import { restingUntil } from '../core/away.ts';
import { cadenceOf, type Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import type { Network, NetworkRow } from '../core/network.ts';
import { takesPlace } from '../core/place.ts';
import { contactsThatFit } from '../core/session-plan.ts';
import type { Settings } from '../core/settings.ts';
import { formatDay } from '../words/day.ts';
import { formatEvery } from '../words/every.ts';
import { MINUTES_A_WEEK, PLACES_TAKEN, TIER } from '../words/network.ts';
import * as words from '../words/reports-network.ts';
import { noContactsYet, paused, withoutTier } from '../words/reports.ts';
import { NO_TIER } from '../words/tiers.ts';
import { shellNames, type CommandNames } from './command-names.ts';
import { paragraph } from './paragraph.ts';
import { layOutTable, stackRows, type Column } from './table.ts';
import { safeText, styled, type Terminal } from './terminal.ts';

/** What the printed network is made of. */
export interface NetworkReport {
	readonly network: Network;
	readonly contacts: readonly Contact[];
	readonly settings: Settings;
	readonly today: Day;
	/** What commands are called where it is read; left out: as in a shell. */
	readonly names?: CommandNames;
}

const TIER_COLUMNS: readonly Column[] = [
	{ title: TIER, least: 9 },
	{ title: PLACES_TAKEN, least: 8 },
	{ title: words.HOW_OFTEN, least: 9 },
	{ title: MINUTES_A_WEEK, least: 7 },
];
/** Below so many columns a tier takes two lines. */
const NARROW = 54;
const LONGEST_BAR = 40;
const SHORTEST_BAR = 5;
const GAP = 2;
/** Weeks of sessions after which those who wait already are worth spreading. */
const LONG_WAIT = 4;

/** Places, minutes and the weeks to come as lines for a terminal. */
export function reportNetwork(report: NetworkReport, terminal: Terminal): readonly string[] {
	const { network, settings, today } = report;
	const title = paragraph(words.networkTitle(today), terminal).map((line) => styled(line, 'bold', terminal));
	const away = restingUntil(settings.awayUntil, today);
	const resting = away === null ? [] : paragraph(words.listRests(away, today), terminal);
	if (network.rows.every(({ taken, paused }) => taken + paused === 0)) return [...title, ...resting, '', ...paragraph(nobodyYet(report), terminal)];
	const said = [minutesSaid(report), ...standingsSaid(network, report.names ?? shellNames), ...notCounted(report)];
	return [...title, ...resting, '', ...tierLines(network.rows, terminal), '', ...said.flatMap((text) => paragraph(text, terminal)), '', ...weekLines(report, terminal)];
}

function nobodyYet({ contacts, settings: { tiers, contactFolders } }: NetworkReport): string {
	const keys = tiers.map(({ key }) => safeText(key));
	if (contacts.length === 0) return noContactsYet(safeText(contactFolders[0] ?? ''), keys);
	return words.nobodyHasPlace(keys);
}

function tierLines(rows: readonly NetworkRow[], terminal: Terminal): readonly string[] {
	const cells = rows.map(({ tier, taken, minutesAWeek }) => [
		styled(safeText(tier?.name ?? NO_TIER), 'bold', terminal),
		words.placesTaken(taken, tier?.places ?? null),
		tier === null ? words.OWN_CADENCE : formatEvery(tier.cadence),
		minutesText(minutesAWeek),
	]);
	if (terminal.columns < NARROW) return stackRows(cells.map(([name = '', places = '', often = '', minutes = '']) => [name, places, words.oftenAndMinutes(often, minutes)]), terminal.columns);
	return layOutTable(TIER_COLUMNS, [TIER_COLUMNS.map((column) => styled(column.title, 'dim', terminal)), ...cells], terminal.columns);
}

function minutesSaid({ network, settings: { minutesAWeek: planned, minutesPerContact } }: NetworkReport): string {
	const needed = network.minutesAWeek;
	const said = words.minutesNeeded(minutesText(needed), minutesPerContact, planned);
	return Number(minutesText(needed)) > planned ? `${said} ${words.MAKE_IT_FIT}` : said;
}

function standingsSaid({ standings }: Network, { check }: CommandNames): readonly string[] {
	return standings.tracked === 0 ? [] : [words.withinCadence(standings, check)];
}

/** Who is in no number above, so that nobody is forgotten for a missing tier. */
function notCounted({ network, contacts, today }: NetworkReport): readonly string[] {
	const untracked = contacts.filter((contact) => takesPlace(contact, today) && cadenceOf(contact) === null).length;
	const resting = network.rows.reduce((sum, row) => sum + row.paused, 0);
	const parts = [...(untracked > 0 ? [withoutTier(untracked)] : []), ...(resting > 0 ? [paused(resting)] : [])];
	return parts.length === 0 ? [] : [words.notCounted(parts)];
}

/** Those who wait already, and each week to come. The number says what the bar shows, and words which weeks hold more than fits. */
function weekLines({ network, settings, today }: NetworkReport, terminal: Terminal): readonly string[] {
	const fit = contactsThatFit(settings.minutesAWeek, settings.minutesPerContact);
	const waiting = network.overdue + network.firstTouches;
	const weeks = network.weeks.map(({ from, count }): Bar => ({ name: formatDay(from, today), count, word: count > fit ? words.moreThan(fit) : '' }));
	const freshly = waiting > fit * LONG_WAIT ? ['', ...paragraph(words.START_FRESH, terminal)] : [];
	return [
		styled(words.WEEKS_TO_COME, 'bold', terminal),
		...paragraph(words.weeksExplained(fit), terminal).map((line) => styled(line, 'dim', terminal)),
		...bars([...(waiting === 0 ? [] : [{ name: words.NOW, count: waiting, word: words.WAITING }]), ...weeks], terminal),
		...freshly,
	];
}

interface Bar {
	readonly name: string;
	readonly count: number;
	readonly word: string;
}

/** A block for each contact while there is room, and shorter bars in proportion where there is not. Words give way before bars. */
function bars(rows: readonly Bar[], { columns }: Terminal): readonly string[] {
	const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));
	const most = Math.max(1, ...rows.map(({ count }) => count));
	const [names, counts, words] = [widest(rows.map(({ name }) => name)), String(most).length, widest(rows.map(({ word }) => word))];
	const beside = columns - names - counts - 2 * GAP;
	const withWords = beside - words - GAP >= SHORTEST_BAR;
	const room = Math.max(1, Math.min(LONGEST_BAR, most, withWords ? beside - words - GAP : beside));
	return rows.map(({ name, count, word }) => {
		const bar = '█'.repeat(count === 0 ? 0 : Math.max(1, Math.round((count * room) / most)));
		const parts = [name.padEnd(names), String(count).padStart(counts), bar, withWords ? word : ''];
		return parts.join(' '.repeat(GAP)).trimEnd();
	});
}

/** `3.1`, `12` */
function minutesText(minutes: number): string {
	return minutes >= 10 ? String(Math.round(minutes)) : String(Math.round(minutes * 10) / 10);
}
