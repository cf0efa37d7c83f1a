import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { deleteTouch } from '../../actions/change-touch.ts';
import type { Named } from '../../actions/named.ts';
import { formatDay } from '../../core/day.ts';
import type { Screen } from '../screen.ts';
import { useElementId } from './element-id.ts';
import { ListedTouchRow } from './listed-touch-row.tsx';
import type { OpenEdit } from './log-touch-modal.ts';
import { performOrWhyNot } from './perform-or-why-not.ts';
import { TouchEditor } from './touch-editor.tsx';
import { indexOfTouch, touchesOf, type ListedTouch, type ListedTouches } from './touches-of.ts';

const SHOWN = 5;

interface LastTouchesProps {
	readonly screen: Screen;
	readonly contact: Named;
	/** The touch that is being logged is with others, too. */
	readonly isOneOfSeveral: boolean;
	readonly revision: number;
	readonly onEdit: (edit: OpenEdit | null) => void;
}

/** The last touches of a contact, read from the note; each can be changed and deleted. */
export function LastTouches({ screen, contact, isOneOfSeveral, revision, onEdit }: LastTouchesProps): VNode | null {
	const listed = useTouches(screen, contact, revision);
	const [showsAll, setShowsAll] = useState(false);
	const [editing, setEditing] = useState<ListedTouch | null>(null);
	const sectionRef = useRef<HTMLElement>(null);
	const headingId = useElementId();
	if (listed === null || (listed.touches.length === 0 && listed.unreadable.length === 0)) return null;
	const today = screen.today();
	const backToList = (): void => {
		setEditing(null);
		sectionRef.current?.focus();
	};
	const remove = async ({ touch, reference }: ListedTouch): Promise<void> => {
		const message = `Deleted the touch of ${formatDay(touch.day, today)} with ${contact.name}.`;
		await performOrWhyNot(screen, (context) => deleteTouch(screen.notes, contact, reference, context), { message });
		sectionRef.current?.focus();
	};
	// A touch that was changed in the note meanwhile is not found; its fields then stand on top, so that nothing typed is lost.
	const at = editing === null ? -1 : indexOfTouch(listed.touches, editing.reference);
	const editor = editing === null ? null : <li key="editor"><TouchEditor screen={screen} contact={contact} listed={editing} onEdit={onEdit} onEnd={backToList} /></li>;
	const shown = showsAll ? listed.touches : listed.touches.slice(0, Math.max(SHOWN, at + 1));
	const rows = shown.map((one, index) => (index === at ? editor : <ListedTouchRow key={`${one.reference.line} ${one.reference.source}`} touch={one.touch} today={today} onEdit={() => setEditing(one)} onDelete={() => void remove(one)} />));
	const unreadable = listed.unreadable.map(({ line, dayText, message }) => <li key={`unreadable ${line}`} class="keep-in-touch-says">{`Line ${line + 1}, “${dayText}”: ${message}`}</li>);
	// One list of children: the fields keep what was typed only as long as they stay among the same ones.
	const items = [...(at === -1 ? [editor] : []), ...rows, ...unreadable];
	return (
		<section ref={sectionRef} class="keep-in-touch-last-touches" tabindex={-1} aria-labelledby={headingId}>
			<h3 id={headingId}>{isOneOfSeveral ? `Last touches with ${contact.name}` : 'Last touches'}</h3>
			<ul>
				{items}
			</ul>
			{shown.length < listed.touches.length && <button type="button" onClick={() => setShowsAll(true)}>{`Show all ${listed.touches.length}`}</button>}
		</section>
	);
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
