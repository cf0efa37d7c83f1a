import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
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
			<button type="button" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}><Icon name="clipboard-paste" />Paste a list</button>
			<button type="button" onClick={() => chooseFiles(onFiles)}><Icon name="file-up" />Choose a file</button>
			<span class="keep-in-touch-says keep-in-touch-drop-here">or drop one here: .ics, .vcf, .csv, .tsv, text</span>
			{isPasting && (
				<div class="keep-in-touch-paste">
					<label for={id}>Names, addresses, an e-mail’s To line, a table, a card or an invitation</label>
					<textarea id={id} ref={(el) => { textRef.current = el; el?.focus(); }} rows={5} dir="auto" />
					<button type="button" onClick={read}>Read it</button>
				</div>
			)}
		</div>
	);
}
