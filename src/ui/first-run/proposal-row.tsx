import { Keymap } from 'obsidian';
import type { VNode } from 'preact';
import { noteName } from '../../core/folder.ts';
import type { LastTouchProposal } from '../../vault/last-touch-proposals.ts';
import * as words from '../../words/last-touches.ts';
import { useElementId } from '../element-id.ts';
import { openNote } from '../open-note.ts';
import type { Screen } from '../screen.ts';

interface ProposalRowProps {
	readonly screen: Screen;
	readonly proposal: LastTouchProposal;
	readonly isOn: boolean;
	readonly onTurn: (isOn: boolean) => void;
}

/** Who, the day, the note and its line. */
export function ProposalRow({ screen, proposal: { contact, day, path, line, text }, isOn, onTurn }: ProposalRowProps): VNode {
	const id = useElementId();
	const open = (event: MouseEvent): void => {
		event.preventDefault();
		// The dialog stays; the note opens behind it, or where the keys say.
		const pane = Keymap.isModEvent(event);
		void openNote(screen, path, pane === false ? 'tab' : pane, line);
	};
	return (
		<li class="keep-in-touch-proposal">
			<input id={id} type="checkbox" checked={isOn} aria-describedby={`${id}-says`} onChange={(event) => onTurn(event.currentTarget.checked)} />
			<div>
				<label for={id}><bdi>{contact.name}</bdi></label>
				<div id={`${id}-says`} class="keep-in-touch-says">
					{words.dayIn(day, screen.today())} <a href={path} dir="auto" onClick={open}>{noteName(path)}</a>
					{text === '' && `, ${words.IN_PROPERTIES}`}
				</div>
				{text !== '' && <div class="keep-in-touch-proposal-line" dir="auto">{text}</div>}
			</div>
		</li>
	);
}
