import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { deleteTouch } from '../../actions/change-touch.ts';
import type { Named } from '../../actions/named.ts';
import { PEEK_NO_TOUCHES, unreadableTouch } from '../../words/contact-peek.ts';
import * as words from '../../words/log-touch.ts';
import type { Screen } from '../screen.ts';
import { useElementId } from '../element-id.ts';
import { ListedTouchRow } from './listed-touch-row.tsx';
import type { OpenEdit } from './log-touch-modal.ts';
import { perform } from '../perform.ts';
import { TouchEditor } from './touch-editor.tsx';
import { indexOfTouch, touchesOf, type ListedTouch, type ListedTouches } from './touches-of.ts';
import { useFocusAfterDelete } from './use-focus-after-delete.ts';

const SHOWN = 5;

interface LastTouchesProps {
	readonly screen: Screen;
	readonly contact: Named;
	/** The touch that is being logged is with others, too. */
	readonly isOneOfSeveral: boolean;
	readonly revision: number;
	readonly onEdit: (edit: OpenEdit | null) => void;
	/** Whether a touch was changed and not saved; the user is shown that. */
	readonly remindsOfEdit: () => boolean;
}

/** The last touches of a contact, read from the note; each can be changed and deleted. */
export function LastTouches({ screen, contact, isOneOfSeveral, revision, onEdit, remindsOfEdit }: LastTouchesProps): VNode | null {
	const listed = useTouches(screen, contact, revision);
	const [showsAll, setShowsAll] = useState(false);
	const [editing, setEditing] = useState<ListedTouch | null>(null);
	const sectionRef = useRef<HTMLElement>(null);
	const headingId = useElementId();
	const deleting = useFocusAfterDelete(sectionRef, listed);
	if (listed === null) return null;
	const today = screen.today();
	const backToList = (): void => {
		setEditing(null);
		sectionRef.current?.focus();
	};
	const edit = (one: ListedTouch): void => {
		if (!remindsOfEdit()) setEditing(one);
	};
	const remove = ({ touch, reference }: ListedTouch, rowEl: HTMLElement): void => {
		const message = words.touchDeleted(touch.day, contact.name, today);
		deleting(rowEl);
		void perform(screen, (context) => deleteTouch(screen.notes, contact, reference, context), { message });
	};
	// A touch that was changed in the note meanwhile is not found; its fields then stand on top, so that nothing typed is lost.
	const at = editing === null ? -1 : indexOfTouch(listed.touches, editing.reference);
	const editor = editing === null ? null : (
		<li key={`editor ${keyOf(editing)}`}>
			<TouchEditor screen={screen} contact={contact} listed={editing} onEdit={onEdit} onEnd={backToList} />
		</li>
	);
	const shown = showsAll ? listed.touches : listed.touches.slice(0, Math.max(SHOWN, at + 1));
	const keys = rowKeys(shown);
	const rows = shown.map((one, index) => (index === at ? editor : <ListedTouchRow key={keys[index]} touch={one.touch} today={today} onEdit={() => edit(one)} onDelete={(rowEl) => remove(one, rowEl)} />));
	const unreadable = listed.unreadable.map(({ line, dayText, message }) => <li key={`unreadable ${line}`} class="keep-in-touch-says">{unreadableTouch(line + 1, dayText, message)}</li>);
	// One list of children: the fields keep what was typed only as long as they stay among the same ones.
	const items = [...(at === -1 ? [editor] : []), ...rows, ...unreadable];
	return (
		<section ref={sectionRef} class="keep-in-touch-last-touches" tabindex={-1} aria-labelledby={headingId}>
			<h3 id={headingId}>{isOneOfSeveral ? <>{words.LAST_TOUCHES_WITH}<bdi>{contact.name}</bdi></> : words.LAST_TOUCHES}</h3>
			{items.every((item) => item === null) ? <p class="keep-in-touch-says">{PEEK_NO_TOUCHES}</p> : <ul>{items}</ul>}
			{shown.length < listed.touches.length && <button type="button" onClick={() => setShowsAll(true)}>{words.showAll(listed.touches.length)}</button>}
		</section>
	);
}

function keyOf({ reference: { line, source } }: ListedTouch): string {
	return `${line} ${source}`;
}

/** Not by their lines: a row keeps the focus when another touch comes or goes above it. */
function rowKeys(touches: readonly ListedTouch[]): readonly string[] {
	const seen = new Map<string, number>();
	return touches.map(({ reference: { source } }) => {
		const times = (seen.get(source) ?? 0) + 1;
		seen.set(source, times);
		return `${times} ${source}`;
	});
}

/** Null until they are read, and where the note cannot be. */
function useTouches(screen: Screen, { path }: Named, revision: number): ListedTouches | null {
	const [listed, setListed] = useState<ListedTouches | null>(null);
	useEffect(() => {
		let isWanted = true;
		const load = async (): Promise<void> => {
			const opened = await screen.notes.open(path);
			const reading = opened.kind === 'note' ? await opened.text() : opened;
			// What was read stays on the screen while a sync replaces the note.
			if (isWanted && reading.kind === 'text') setListed(touchesOf(reading.text, screen.settings()));
		};
		void load();
		return () => {
			isWanted = false;
		};
	}, [screen, path, revision]);
	return listed;
}
