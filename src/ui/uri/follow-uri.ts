import { askedContact } from '../../actions/asked-contact.ts';
import type { Day } from '../../core/day.ts';
import { whenRead } from '../../vault/when-read.ts';
import { alreadyInSession, alreadyLogging, linkRefused } from '../../words/uri.ts';
import { openLogTouch } from '../log-touch/open-log-touch.ts';
import type { TouchForm } from '../log-touch/touch-form.ts';
import { showNotice } from '../notices.ts';
import { openDueList } from '../open-due-list.ts';
import { openSession } from '../open-session.ts';
import type { Screen } from '../screen.ts';
import { readUri, type AskedByLink } from './read-uri.ts';

/** The action of the links: obsidian://keep-in-touch. One for all, so that Obsidian asks once whether they may be followed. */
export const URI_ACTION = 'keep-in-touch';

/** Does what a link asks for, once the contacts are known; says why not where it cannot be done. Never writes. */
export async function followUri(screen: Screen, params: Readonly<Record<string, unknown>>): Promise<void> {
	const reader = { isReady: () => screen.known.isReady(), waiting: () => screen.known.waiting(), subscribe: (listener: () => void) => screen.subscribe(listener) };
	if (!(await whenRead(reader, 'listed', (end) => screen.opened(end)))) return;
	const asked = readUri(params, screen.settings(), screen.today());
	switch (asked.kind) {
		case 'refused':
			refuse(asked.reason);
			return;
		case 'due':
			await openDueList(screen.app);
			return;
		case 'session':
			if (isOpen('keep-in-touch-session')) refuse(alreadyInSession);
			else openSession(screen);
			return;
		case 'log':
			logAsAsked(screen, asked);
			return;
	}
}

/** Opens the dialog filled in. A page that opens links in a row gets one dialog, not a hundred. */
function logAsAsked(screen: Screen, asked: AskedTouchLink): void {
	const found = askedContact(asked.contact, screen.known.contacts(), screen.known.problems(screen.today()));
	if (found.kind === 'refused') refuse(found.reason);
	else if (isOpen('keep-in-touch-log-touch')) refuse(alreadyLogging);
	else openLogTouch(screen, { contacts: [found.contact], begin: fieldsAsked(asked, screen.today()) });
}

type AskedTouchLink = Extract<AskedByLink, { kind: 'log' }>;

/** The fields of the dialog that a link names. */
function fieldsAsked({ touch, nextTouch, named }: AskedTouchLink, today: Day): Partial<TouchForm> {
	return {
		...(named.has('channel') ? { channel: touch.channel } : {}),
		...(named.has('day') ? { day: touch.day === today ? '' : touch.day } : {}),
		...(named.has('note') ? { text: touch.text } : {}),
		...(named.has('incoming') ? { incoming: touch.incoming } : {}),
		...(named.has('next') ? { nextTouch: nextTouch ?? '' } : {}),
	};
}

function isOpen(modalClass: string): boolean {
	return activeDocument.querySelector(`.modal.${modalClass}`) !== null;
}

function refuse(reason: string): void {
	showNotice(linkRefused(reason));
}
