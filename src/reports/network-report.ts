import { restingUntil } from '../core/away.ts';
import { formatEvery } from '../words/every.ts';
import { cadenceOf, type Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { formatDay } from '../words/day.ts';
import type { Network, NetworkRow } from '../core/network.ts';
import { takesPlace } from '../core/place.ts';
import { contactsThatFit } from '../core/session-plan.ts';
import type { Settings } from '../core/settings.ts';
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
	{ title: 'Tier', least: 9 },
	{ title: 'Places taken', least: 8 },
	{ title: 'How often', least: 9 },
	{ title: 'Minutes a week', least: 7 },
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
	const title = paragraph(`Your network · ${formatDay(today, today)} ${today.slice(0, 4)}`, terminal).map((line) => styled(line, 'bold', terminal));
	const away = restingUntil(settings.awayUntil, today);
	const resting = away === null ? [] : paragraph(`You are away until ${formatDay(away, today)}; the due list rests until then.`, terminal);
	if (network.rows.every(({ taken, paused }) => taken + paused === 0)) return [...title, ...resting, '', ...paragraph(nobodyYet(report), terminal)];
	const said = [minutesSaid(report), ...standingsSaid(network, report.names ?? shellNames), ...notCounted(report)];
	return [...title, ...resting, '', ...tierLines(network.rows, terminal), '', ...said.flatMap((text) => paragraph(text, terminal)), '', ...weekLines(report, terminal)];
}

function nobodyYet({ contacts, settings: { tiers, contactFolders } }: NetworkReport): string {
	const keys = tiers.map(({ key }) => safeText(key)).join(', ');
	if (contacts.length === 0) return `No contacts yet. Write a note for each in the folder ${safeText(contactFolders[0] ?? '')}, with a tier: ${keys}.`;
	return `Nobody has a place yet. Give a contact a tier (${keys}), and the network shows here.`;
}

function tierLines(rows: readonly NetworkRow[], terminal: Terminal): readonly string[] {
	const cells = rows.map(({ tier, taken, minutesAWeek }) => [
		styled(safeText(tier?.name ?? 'No tier'), 'bold', terminal),
		placesTaken(tier?.places ?? null, taken),
		tier === null ? 'their own cadence' : formatEvery(tier.cadence),
		minutesText(minutesAWeek),
	]);
	if (terminal.columns < NARROW) return stackRows(cells.map(([name = '', places = '', often = '', minutes = '']) => [name, places, `${often} · ${minutes} minutes a week`]), terminal.columns);
	return layOutTable(TIER_COLUMNS, [TIER_COLUMNS.map((column) => styled(column.title, 'dim', terminal)), ...cells], terminal.columns);
}

function placesTaken(places: number | null, taken: number): string {
	if (places === null) return String(taken);
	const word = taken > places ? ', over' : ', full';
	return `${taken} of ${places}${taken < places ? '' : word}`;
}

function minutesSaid({ network, settings: { minutesAWeek: planned, minutesPerContact } }: NetworkReport): string {
	const needed = network.minutesAWeek;
	const said = `They ask for about ${minutesText(needed)} minutes a week, at ${minutesPerContact} for each contact; you plan ${planned}.`;
	return Number(minutesText(needed)) > planned ? `${said} Longer cadences or fewer places would make it fit.` : said;
}

function standingsSaid({ standings: { tracked, within, overdue, firstTouch, unclear } }: Network, { check }: CommandNames): readonly string[] {
	if (tracked === 0) return [];
	const others = [
		[overdue, 'to reconnect with'],
		[firstTouch, 'to be in touch with for the first time'],
		[unclear, `whose last touch cannot be read (see ${check})`],
	] as const;
	const parts = others.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
	const rest = parts.length === 0 ? '' : `; ${parts.join(', ')}`;
	return [`Within their cadence: ${within} of ${tracked}${rest}.`];
}

/** Who is in no number above, so that nobody is forgotten for a missing tier. */
function notCounted({ network, contacts, today }: NetworkReport): readonly string[] {
	const untracked = contacts.filter((contact) => takesPlace(contact, today) && cadenceOf(contact) === null).length;
	const paused = network.rows.reduce((sum, row) => sum + row.paused, 0);
	const parts = [...(untracked > 0 ? [`${untracked} without a tier`] : []), ...(paused > 0 ? [`${paused} paused`] : [])];
	return parts.length === 0 ? [] : [`Not counted: ${parts.join(', ')}.`];
}

/** Those who wait already, and each week to come. The number says what the bar shows, and words which weeks hold more than fits. */
function weekLines({ network, settings, today }: NetworkReport, terminal: Terminal): readonly string[] {
	const fit = contactsThatFit(settings.minutesAWeek, settings.minutesPerContact);
	const waiting = network.overdue + network.firstTouches;
	const weeks = network.weeks.map(({ from, count }): Bar => ({ name: formatDay(from, today), count, word: count > fit ? `more than ${fit}` : '' }));
	const explained = `Who falls due in the seven days from each day on. ${fit} a week ${fit === 1 ? 'fits' : 'fit'} in the minutes planned.`;
	const freshly = waiting > fit * LONG_WAIT ? ['', ...paragraph('"Start fresh" in Obsidian spreads those who wait over the weeks to come.', terminal)] : [];
	return [
		styled('The weeks to come', 'bold', terminal),
		...paragraph(explained, terminal).map((line) => styled(line, 'dim', terminal)),
		...bars([...(waiting === 0 ? [] : [{ name: 'now', count: waiting, word: 'waiting already' }]), ...weeks], terminal),
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
