import { askedContact } from '../../actions/asked-contact.ts';
import { readAskedDay, readAskedTouch } from '../../actions/asked-touch.ts';
import type { Outcome } from '../../actions/edit-notes.ts';
import { logTouch } from '../../actions/log-touch.ts';
import { snooze } from '../../actions/not-now.ts';
import type { Contact } from '../../core/contact.ts';
import { parseComingDay } from '../../core/day-phrase.ts';
import { dueOf } from '../../core/due.ts';
import type { NoteContext } from '../../notes/read-contact-note.ts';
import { afterJson, loggedLine, snoozedLine, type After } from '../../reports/after-write.ts';
import { entryOfFacts, readTextFacts } from '../../vault/note-entry.ts';
import { DAY_OR_SPAN_VALUE, flagMissing } from '../../words/app-cli.ts';
import { whyNot } from '../../words/notices.ts';
import type { Screen } from '../screen.ts';
import type { Answer } from './answer.ts';
import type { CliParams } from './cli-params.ts';

/** Logs a touch with one contact. What was written can be undone in the app. */
export async function logAnswer(screen: Screen, params: CliParams): Promise<Answer> {
	const context = contextOf(screen);
	const { settings, today } = context;
	const asked = readAskedTouch({ channel: params.text('channel'), date: params.text('date'), note: params.text('note'), next: params.text('next'), incoming: params.isSet('incoming') }, { date: 'date', next: 'next' }, settings, today);
	if (asked.kind === 'refused') return asked;
	const { touch, nextTouch } = asked;
	const written = await write(screen, params, (contact) => logTouch(screen.notes, { contacts: [contact], touch, nextTouch }, context));
	if (written.kind === 'refused') return written;
	const { after } = written;
	return { kind: 'answer', text: () => [loggedLine(after, touch, settings, today)], json: () => ({ version: 1, today, touch, contacts: [afterJson(after)] }) };
}

/** Sets the day on which a contact is due again. */
export async function snoozeAnswer(screen: Screen, params: CliParams): Promise<Answer> {
	const context = contextOf(screen);
	const { settings, today } = context;
	const until = readAskedDay('until', params.text('until'), (text) => parseComingDay(text, today, settings.dayOrder));
	if (until.kind === 'refused') return until;
	const { day } = until;
	if (day === null) return { kind: 'refused', reason: flagMissing('until', DAY_OR_SPAN_VALUE) };
	const written = await write(screen, params, (contact) => snooze(screen.notes, [contact], day, context));
	if (written.kind === 'refused') return written;
	const { after } = written;
	return { kind: 'answer', text: () => [snoozedLine(after, day, today)], json: () => ({ version: 1, today, until: day, contacts: [afterJson(after)] }) };
}

type Written = { readonly kind: 'written'; readonly after: After } | { readonly kind: 'refused'; readonly reason: string };

/** Does it to the contact that is named, and reads the note back. */
async function write(screen: Screen, params: CliParams, act: (contact: Contact) => Promise<Outcome>): Promise<Written> {
	const { settings, today } = contextOf(screen);
	const found = askedContact(params.text('contact') ?? '', screen.known.contacts(), screen.known.problems(today));
	if (found.kind === 'refused') return found;
	const before = found.contact;
	const { outcome } = await screen.undoHistory.act(() => act(before));
	if (outcome.kind === 'refused') return { kind: 'refused', reason: whyNot(outcome.path, outcome.reason) };
	const contact = (await readAnew(screen, before.path)) ?? before;
	return { kind: 'written', after: { before, contact, due: dueOf(contact, settings, today) } };
}

/** The contact as the text of the note has it now: the cache still holds the properties from before. */
async function readAnew(screen: Screen, path: string): Promise<Contact | null> {
	const opened = await screen.notes.open(path);
	const reading = opened.kind === 'note' ? await opened.text() : opened;
	if (reading.kind === 'failed') return null;
	const entry = entryOfFacts(path, readTextFacts(path, reading.text, screen.settings()), screen.settings());
	return entry.kind === 'contact' ? entry.contact : null;
}

function contextOf(screen: Screen): NoteContext {
	return { settings: screen.settings(), today: screen.today() };
}
