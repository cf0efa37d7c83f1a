import { Platform } from 'obsidian';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ESCAPE_KEY } from '../../words/key-help.ts';
import { CARDS_TO_WRITE, CLOSE } from '../../words/labels.ts';
import * as words from '../../words/session.ts';
import { openCards } from '../cards/cards-modal.ts';
import type { Screen } from '../screen.ts';
import { SessionContact } from './session-contact.tsx';
import type { Said } from './said-stack.ts';
import { SessionSaid } from './session-said.tsx';
import type { SessionDesk } from './session-desk.ts';
import type { EndView, SessionView } from './session-view.ts';

export interface SessionDialogProps {
	readonly screen: Screen;
	readonly desk: SessionDesk;
	/** Another number when the note of a contact may read otherwise. */
	readonly revision: number;
	/** What was done, which no notice says, the last at the end. */
	readonly said: readonly Said[];
	readonly onSaidDone: (said: Said) => void;
	/** Begins another session; null where it is not offered: this one did not go on from where it was left. */
	readonly onBeginAnew: (() => void) | null;
	readonly onClose: () => void;
	/** Opens a note, at a line where one is given (1 for the first). The session ends. */
	readonly onOpen: (path: string, line: number | null) => void;
}

/** What a session shows: one contact at a time, the end, or why there is nobody. */
export function SessionDialog(props: SessionDialogProps): VNode {
	const view = props.desk.view();
	const rootRef = useRef<HTMLDivElement>(null);
	useFocusOnHeading(rootRef.current, view);
	return (
		<div ref={rootRef} class="keep-in-touch-session-body">
			{bodyOf(view, props)}
			{view.kind === 'contact' ? null : <SessionSaid said={props.said} onDone={props.onSaidDone} />}
		</div>
	);
}

function bodyOf(view: SessionView, props: SessionDialogProps): VNode {
	const { screen, desk, onClose } = props;
	switch (view.kind) {
		case 'reading':
			return <Message heading={words.READING_HEADING} text={words.READING_TEXT} onClose={onClose} action={{ label: words.START_ANYWAY, act: () => desk.beginAnyway() }} />;
		case 'away':
			return <Message heading={words.awayHeading(view.until, screen.today())} text={words.AWAY_TEXT} onClose={onClose} action={{ label: words.START_ANYWAY, act: () => desk.beginAnyway() }} />;
		case 'nobody':
			return <Message heading={words.NOBODY_HEADING} text={nobodyWords(view)} onClose={onClose} />;
		case 'contact':
			return <SessionContact {...props} view={view} />;
		case 'end':
			return <End view={view} screen={screen} desk={desk} onClose={onClose} />;
	}
}

/** Whoever comes to the next card, by keys or not, begins at its top: the heading says who it is. A focus that went with its button goes there too. */
function useFocusOnHeading(rootEl: HTMLElement | null, view: SessionView): void {
	const what = view.kind === 'contact' ? `${view.contact.path}${view.offer === null ? '' : ' offer'}` : view.kind;
	useEffect(() => {
		rootEl?.querySelector<HTMLElement>('[data-focus]')?.focus();
		rootEl?.querySelector('.keep-in-touch-session-scroll')?.scrollTo({ top: 0 });
	}, [what, rootEl]);
}

interface MessageProps {
	readonly heading: string;
	readonly text: string;
	readonly action?: { readonly label: string; readonly act: () => void };
	readonly onClose: () => void;
}

function Message({ heading, text, action, onClose }: MessageProps): VNode {
	return (
		<div class="keep-in-touch-session-message">
			<h2 tabIndex={-1} data-focus>{heading}</h2>
			<p>{text}</p>
			<div class="keep-in-touch-session-end-buttons">
				{action === undefined ? null : <button type="button" onClick={action.act}>{action.label}</button>}
				<CloseButton isMain={action === undefined} onClose={onClose} />
			</div>
		</div>
	);
}

function End({ view: { did, left, more, hasCards }, screen, desk, onClose }: { readonly view: EndView; readonly screen: Screen; readonly desk: SessionDesk; readonly onClose: () => void }): VNode {
	return (
		<div class="keep-in-touch-session-message">
			<h2 tabIndex={-1} data-focus>{words.END_HEADING}</h2>
			<p class="keep-in-touch-session-did">{did}</p>
			<p>{left}</p>
			<div class="keep-in-touch-session-end-buttons">
				{hasCards ? <button type="button" onClick={() => openCards(screen)}>{CARDS_TO_WRITE}</button> : null}
				{more === 0 ? null : <button type="button" onClick={() => desk.more()}>{words.goOnWith(more)}</button>}
				<CloseButton isMain onClose={onClose} />
			</div>
		</div>
	);
}

function CloseButton({ isMain, onClose }: { readonly isMain: boolean; readonly onClose: () => void }): VNode {
	return <button type="button" class={isMain ? 'mod-cta' : ''} aria-keyshortcuts="Escape" onClick={onClose}>{CLOSE}{Platform.isMobile ? null : <kbd aria-hidden="true">{ESCAPE_KEY}</kbd>}</button>;
}

function nobodyWords({ next, hasContacts }: Extract<SessionView, { kind: 'nobody' }>): string {
	if (!hasContacts) return words.NO_CONTACTS;
	if (next === null) return words.NOBODY_TO_COME;
	return words.nextIs(next.name, next.when);
}
