import { restingUntil } from '../../core/away.ts';
import { quietFloorIn } from '../../core/contact-quiet-floor.ts';
import type { DueEntry } from '../../core/due-list.ts';
import { networkOf } from '../../core/network.ts';
import { placeInSession } from '../../core/session-place.ts';
import { sessionOf } from '../../core/session-plan.ts';
import { readSessionCard } from '../../notes/session-card.ts';
import { readTouchLog } from '../../notes/touch-log.ts';
import { checkJson, reportCheck } from '../../reports/check-report.ts';
import { obsidianNames } from '../../reports/command-names.ts';
import { dueJson } from '../../reports/due-json.ts';
import { reportDue } from '../../reports/due-report.ts';
import { networkJson } from '../../reports/network-json.ts';
import { reportNetwork } from '../../reports/network-report.ts';
import { sessionJson } from '../../reports/session-json.ts';
import type { SessionPerson } from '../../reports/session-person.ts';
import { reportSession } from '../../reports/session-report.ts';
import { readMentions } from '../../vault/obsidian-mentions.ts';
import { wrongMinutes } from '../../words/app-cli.ts';
import type { Screen } from '../screen.ts';
import type { Answer } from './answer.ts';
import type { CliParams } from './cli-params.ts';

/** The app passes on what we answer; how wide the terminal is, it does not say. */
const TERMINAL = { columns: 80, hasColour: false };
const names = obsidianNames;
const MOST_MINUTES = 10_000;

/** Who to write to now, and why. */
export function dueAnswer(screen: Screen, params: CliParams): Promise<Answer> {
	const settings = screen.settings();
	const today = screen.today();
	const list = screen.dueList();
	const problems = screen.known.problems(today);
	const withUpcoming = params.isSet('all');
	const contacts = screen.known.contacts();
	return Promise.resolve({
		kind: 'answer',
		text: () => reportDue({ list, contacts, problems, settings, today, withUpcoming, folderName: screen.app.vault.getName(), names }, TERMINAL),
		json: () => dueJson({ list, problems, settings, today, withUpcoming }),
	});
}

/** Places taken, minutes a week, the weeks to come. */
export function networkAnswer(screen: Screen): Promise<Answer> {
	const settings = screen.settings();
	const today = screen.today();
	const contacts = screen.known.contacts();
	const network = networkOf(contacts, settings, today, { minutesPerTouch: settings.minutesPerContact });
	return Promise.resolve({ kind: 'answer', text: () => reportNetwork({ network, contacts, settings, today, names }, TERMINAL), json: () => networkJson(network, settings, today) });
}

/** What cannot be read, the settings among it. */
export function checkAnswer(screen: Screen): Promise<Answer> {
	const today = screen.today();
	const path = `${screen.app.vault.configDir}/plugins/keep-in-touch/data.json`;
	const ofSettings = screen.settingsProblems().map((message) => ({ path, property: null, value: null, message, mend: null }));
	const problems = [...ofSettings, ...screen.known.problems(today)];
	return Promise.resolve({ kind: 'answer', text: () => reportCheck(problems), json: () => checkJson(problems, today) });
}

/** The next few people of the due list, with what to know of each. */
export async function sessionAnswer(screen: Screen, params: CliParams): Promise<Answer> {
	const settings = screen.settings();
	const today = screen.today();
	const given = params.text('minutes');
	const minutes = given === undefined ? settings.minutesAWeek : readMinutes(given);
	if (minutes === null) return { kind: 'refused', reason: wrongMinutes(given ?? '') };
	const awayUntil = restingUntil(settings.awayUntil, today);
	const list = screen.dueList();
	// Whoever gives the minutes means it, even while away.
	const isResting = awayUntil !== null && given === undefined;
	const plan = sessionOf(list.due, { minutes, perContact: settings.minutesPerContact, placeOf: placeInSession });
	const people = isResting ? [] : await Promise.all(plan.session.map((entry) => readPerson(screen, entry)));
	const session = { people, left: list.due.length - people.length, minutes, settings, today, awayUntil };
	const rest = { rest: plan.rest, isResting, contactCount: screen.known.contacts().length, next: list.upcoming[0] ?? null, problemCount: screen.known.problems(today).length, names };
	return { kind: 'answer', text: () => reportSession({ ...session, ...rest }, TERMINAL), json: () => sessionJson(session) };
}

async function readPerson(screen: Screen, entry: DueEntry): Promise<SessionPerson> {
	const { contact, promises } = entry;
	const context = { settings: screen.settings(), today: screen.today() };
	const opened = await screen.notes.open(contact.path);
	const reading = opened.kind === 'note' ? await opened.text() : opened;
	const text = reading.kind === 'text' ? reading.text : '';
	const card = readSessionCard(text, contact, context);
	const touches = readTouchLog(text, context.settings).touches.map(({ touch }) => touch);
	const quietFloor = quietFloorIn(contact, touches, { ...context, hasDuePromise: promises.length > 0 });
	return { entry, card, quietFloor, mentions: await readMentions(screen, contact, card.lastTouch, context) };
}

function readMinutes(text: string): number | null {
	const minutes = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : null;
}
