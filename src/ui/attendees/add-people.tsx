import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { CHOOSE_FILE, OR_DROP, PASTE_HERE, PASTE_LIST, READ_IT } from '../../words/attendees-lists.ts';
import { useElementId } from '../element-id.ts';
import { Icon } from '../icon.tsx';
import { chooseFiles } from './choose-files.ts';

interface AddPeopleProps {
	readonly onText: (text: string) => void;
	readonly onFiles: (files: readonly File[]) => void;
}

/** Ways to bring in a list besides the note: paste it, choose a file, or drop one anywhere on the dialog. */
export function AddPeople({ onText, onFiles }: AddPeopleProps): VNode {
	const [isPasting, setPasting] = useState(false);
	const id = useElementId();
	const textRef = useRef<HTMLTextAreaElement>(null);
	const read = (): void => {
		onText(textRef.current?.value ?? '');
		setPasting(false);
	};
	return (
		<div class="keep-in-touch-add-people">
			<button type="button" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}><Icon name="clipboard-paste" />{PASTE_LIST}</button>
			<button type="button" onClick={() => chooseFiles(onFiles)}><Icon name="file-up" />{CHOOSE_FILE}</button>
			<span class="keep-in-touch-says keep-in-touch-drop-here">{OR_DROP}</span>
			{isPasting && (
				<div class="keep-in-touch-paste">
					<label for={id}>{PASTE_HERE}</label>
					<textarea id={id} ref={(el) => { textRef.current = el; el?.focus(); }} rows={5} dir="auto" />
					<button type="button" onClick={read}>{READ_IT}</button>
				</div>
			)}
		</div>
	);
}
