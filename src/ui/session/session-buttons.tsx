import { Platform } from 'obsidian';
import type { VNode } from 'preact';
import { ESCAPE_KEY } from '../../words/key-help.ts';
import { LOG_TOUCH, NOT_NOW, REACH_OUT } from '../../words/labels.ts';
import { BACK, NEXT, NEXT_CYCLE, STOP } from '../../words/session.ts';
import type { SessionDesk } from './session-desk.ts';
import type { ContactView } from './session-view.ts';

/** Class of the button that a key presses, by the key as Obsidian calls it. */
export const KEY_CLASSES: ReadonlyArray<readonly [key: string, buttonClass: string]> = [
	['r', 'keep-in-touch-session-reach'],
	['l', 'keep-in-touch-session-log'],
	['s', 'keep-in-touch-session-later'],
	['n', 'keep-in-touch-session-cycle'],
	['ArrowLeft', 'keep-in-touch-session-back'],
	['ArrowRight', 'keep-in-touch-session-next'],
];

interface SessionButtonsProps {
	readonly desk: SessionDesk;
	readonly view: ContactView;
	readonly onClose: () => void;
}

/** What can be done, each with its key. What means nothing now is greyed out and stays where it is, so that the others do too. Once nothing is due any more, the way on stands out. */
export function SessionButtons({ desk, view: { entry, nextCycle, hasBack, offer }, onClose }: SessionButtonsProps): VNode {
	const isDone = entry === null;
	return (
		<footer class="keep-in-touch-session-buttons">
			<div class="keep-in-touch-session-actions">
				<Button label={REACH_OUT} keyName="R" name="reach" onClick={(el) => desk.reachOut(el)} />
				<Button label={LOG_TOUCH} keyName="L" name="log" isMain={!isDone} onClick={() => desk.log()} />
				<Button label={NOT_NOW} keyName="S" name="later" onClick={(el) => desk.notNow(el)} />
				<Button label={NEXT_CYCLE} keyName="N" name="cycle" isOff={!nextCycle.isThere || offer !== null} hint={nextCycle.words} onClick={() => void desk.nextCycle()} />
			</div>
			<div class="keep-in-touch-session-moves">
				<Button label={BACK} keyName="←" shortcut="ArrowLeft" name="back" isOff={!hasBack} onClick={() => desk.back()} />
				<Button label={NEXT} keyName="→" shortcut="ArrowRight" name="next" isMain={isDone} onClick={() => desk.next()} />
				<Button label={STOP} keyName={ESCAPE_KEY} shortcut="Escape" name="stop" onClick={onClose} />
			</div>
		</footer>
	);
}

interface ButtonProps {
	readonly label: string;
	/** As it stands on the button. */
	readonly keyName: string;
	/** As `aria-keyshortcuts` wants it, where that is another. */
	readonly shortcut?: string;
	readonly name: string;
	readonly isMain?: boolean;
	readonly isOff?: boolean;
	readonly hint?: string;
	readonly onClick: (el: HTMLElement) => void;
}

function Button({ label, keyName, shortcut = keyName, name, isMain = false, isOff = false, hint, onClick }: ButtonProps): VNode {
	return (
		<button
			type="button" class={`keep-in-touch-session-${name}${isMain ? ' mod-cta' : ''}`} disabled={isOff} title={hint} aria-keyshortcuts={shortcut}
			onClick={(event) => onClick(event.currentTarget)}
		>
			{label}
			{Platform.isMobile ? null : <kbd aria-hidden="true">{keyName}</kbd>}
		</button>
	);
}
