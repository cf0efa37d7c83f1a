import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Named } from '../../actions/named.ts';
import * as words from '../../words/log-touch.ts';
import { namesakesAmong, placeOf } from '../namesakes.ts';
import { pickContact } from '../pick-contact.ts';
import type { Screen } from '../screen.ts';
import { Icon } from '../icon.tsx';
import type { ChosenContact } from './chosen-contact.ts';

interface ContactChipsProps {
	readonly screen: Screen;
	readonly contacts: readonly ChosenContact[];
	readonly isThere: (path: string) => boolean;
	readonly onAdd: (contact: Named) => void;
	/** False: the contact stays. */
	readonly onTakeOut: (contact: ChosenContact) => boolean;
}

/** So many are shown at first: of hundreds nobody would find the fields below. */
const SHOWN = 24;

/** Whom the touch was with: each can be taken out, and others added. */
export function ContactChips({ screen, contacts, isThere, onAdd, onTakeOut }: ContactChipsProps): VNode {
	const addRef = useRef<HTMLButtonElement>(null);
	const [showsAll, setShowsAll] = useState(false);
	// A button for the last one would take as much room as that one.
	const shown = showsAll || contacts.length <= SHOWN + 1 ? contacts : contacts.slice(0, SHOWN);
	const add = (): void => {
		pickContact(screen, {
			placeholder: words.WHO_ELSE,
			leaveOut: contacts.map(({ path }) => path),
			onPick: onAdd,
		});
	};
	const takeOut = (contact: ChosenContact): void => {
		if (onTakeOut(contact)) addRef.current?.focus();
	};
	const showAll = (): void => {
		setShowsAll(true);
		// The button goes.
		addRef.current?.focus();
	};
	/** With the place where two of one name are in the dialog. */
	const namesakes = namesakesAmong(contacts);
	const shownName = ({ name, path }: ChosenContact): string => {
		const same = namesakes.get(name) ?? [path];
		return same.length === 1 ? name : words.nameAt(name, placeOf(path, same) ?? path);
	};
	return (
		<div class="keep-in-touch-chips">
			{contacts.length > 0 && (
				<ul aria-label={words.WITH}>
					{shown.map((contact) => (
						<li key={contact.key} class="keep-in-touch-chip">
							<span class="keep-in-touch-chip-name" dir="auto">{shownName(contact)}</span>
							{!isThere(contact.path) && <span class="keep-in-touch-wrong" role="status">{words.NOT_THERE}</span>}
							<button type="button" class="clickable-icon" aria-label={words.takeOut(shownName(contact))} onClick={() => takeOut(contact)}>
								<Icon name="x" />
							</button>
						</li>
					))}
				</ul>
			)}
			{shown.length < contacts.length && <button type="button" onClick={showAll}>{words.showMore(contacts.length - shown.length)}</button>}
			<button ref={addRef} type="button" onClick={add}>
				<Icon name="user-plus" />
				{words.ADD_CONTACT}
			</button>
		</div>
	);
}
