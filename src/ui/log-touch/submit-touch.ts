import { logTouch, type TouchToLog } from '../../actions/log-touch.ts';
import { uniqueByPath, type Named } from '../../actions/named.ts';
import { clearNextTouch } from '../../actions/not-now.ts';
import type { Day } from '../../core/day.ts';
import { lastTouchOf } from '../../core/past-day.ts';
import { weightOf, type Touch } from '../../core/touch.ts';
import { logTouch as logTouchInNote } from '../../notes/contact-note.ts';
import { readContactNote, type NoteContext } from '../../notes/read-contact-note.ts';
import { applySplices } from '../../notes/splice.ts';
import { mapAtOnce, NOTES_AT_ONCE } from '../../vault/at-once.ts';
import * as words from '../../words/logged.ts';
import type { NoticeAction } from '../notices.ts';
import { perform } from '../perform.ts';
import { forgetQuestion } from '../reached-question.ts';
import type { Screen } from '../screen.ts';
import { withProgress } from '../with-progress.ts';
import { saveLastChannel } from './last-channel.ts';
import { loggedMessage, stayingMessage, type StayingNextTouch } from './logged-message.ts';
import { performOrWhyNot } from '../perform.ts';

/** Logs a touch and says so, with Undo. Null: it is logged; else the reason why nothing was. */
export async function submitTouch(screen: Screen, toLog: TouchToLog): Promise<string | null> {
	const contacts = uniqueByPath(toLog.contacts);
	const context: NoteContext = { settings: screen.settings(), today: screen.today() };
	const staying = await stayingNextTouches(screen, toLog, context);
	const message = [loggedMessage(toLog, context.settings.channels, context.today), stayingMessage(staying, context.today)].filter((part) => part !== '').join(' ');
	const refusal = await performOrWhyNot(screen, (now) => withProgress(screen.notes, contacts.length, (notes) => logTouch(notes, toLog, now)), { message, actions: staying.length === 0 ? [] : [clearIt(screen, staying)] });
	if (refusal !== null) return refusal;
	saveLastChannel(screen.device, toLog.touch.channel);
	for (const { path } of contacts) forgetQuestion(screen.device, path);
	return null;
}

function clearIt(screen: Screen, staying: readonly StayingNextTouch[]): NoticeAction {
	const contacts = staying.map(({ contact }) => contact);
	const message = contacts.length === 1 ? words.nextTouchCleared(contacts[0]?.name ?? '') : words.NEXT_TOUCHES_CLEARED;
	return {
		label: contacts.length === 1 ? words.CLEAR_IT : words.CLEAR_THEM,
		act: () => void perform(screen, (context) => clearNextTouch(screen.notes, contacts, context), { message }),
	};
}

/** Next touches that a full touch, being the newest, might have settled and did not, because they lie further ahead. */
async function stayingNextTouches(screen: Screen, { contacts, touch, nextTouch }: TouchToLog, context: NoteContext): Promise<readonly StayingNextTouch[]> {
	if (nextTouch !== null || weightOf(touch, context.settings.channels) === 'light') return [];
	// Only notes that are known to have one are read.
	const mayStay = uniqueByPath(contacts).filter(({ path }) => (screen.known.contact(path)?.nextTouch ?? '') > context.today);
	const staying = await mapAtOnce(mayStay, NOTES_AT_ONCE, async (contact) => {
		const text = await textOf(screen, contact);
		const day = text === null ? null : stayingDay(text, touch, context);
		return day === null ? [] : [{ contact, day }];
	});
	return staying.flat();
}

/** The day that stays in a note once the touch is logged in it; null where none does. */
function stayingDay(text: string, touch: Touch, context: NoteContext): Day | null {
	const plan = logTouchInNote(text, touch, context);
	const note = plan.kind === 'refused' ? null : readContactNote(applySplices(text, plan.splices), context.settings);
	if (note?.kind !== 'note') return null;
	const { nextTouch } = note.contact;
	const last = lastTouchOf(note.contact, context.today);
	const isNewest = last.kind === 'touched' && last.day === touch.day;
	return nextTouch !== null && nextTouch > context.today && isNewest ? nextTouch : null;
}

async function textOf(screen: Screen, { path }: Named): Promise<string | null> {
	const opened = await screen.notes.open(path);
	if (opened.kind === 'failed') return null;
	const reading = await opened.text();
	return reading.kind === 'text' ? reading.text : null;
}
