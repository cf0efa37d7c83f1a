import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { setCadence } from '../../actions/set-cadence.ts';
import { formatCadence, parseCadence, type Cadence } from '../../core/cadence.ts';
import type { Contact } from '../../core/contact.ts';
import { unreadable, type Reading } from '../../core/reading.ts';
import { CADENCE_LABEL, CADENCE_PLACEHOLDER, cadenceReads, cadenceSet, dueThen, NEVER_IS_A_PAUSE, SAVE_CADENCE } from '../../words/cadence.ts';
import { capitalised } from '../../words/capitalised.ts';
import { nothingWritten } from '../../words/nothing-written.ts';
import { CANCEL } from '../../words/standing.ts';
import { useElementId } from '../element-id.ts';
import { performOrWhyNot } from '../perform.ts';
import type { Screen } from '../screen.ts';
import { dueWithCadence } from './cadence-preview.ts';

interface CadenceFormProps {
	readonly screen: Screen;
	readonly contact: Contact;
	readonly onDone: () => void;
}

/** A field for a cadence as people write it, with a line that says how it reads and when they would be due. */
export function CadenceForm({ screen, contact, onDone }: CadenceFormProps): VNode {
	const [typed, setTyped] = useState(() => (contact.ownCadence === null ? '' : formatCadence(contact.ownCadence)));
	const [error, setError] = useState<string | null>(null);
	const properties = useProperties(screen, contact);
	const isBusy = useRef(false);
	const inputRef = useRef<HTMLInputElement>(null);
	const id = useElementId();
	const reading = readTyped(typed);
	const isWrong = reading.kind === 'unreadable';
	const type = (value: string): void => {
		setTyped(value);
		setError(null);
	};
	const save = async (): Promise<void> => {
		if (isBusy.current) return;
		if (isWrong) {
			inputRef.current?.focus();
			return;
		}
		isBusy.current = true;
		const cadence = cadenceIn(reading);
		const reason = await performOrWhyNot(screen, (context) => setCadence(screen.notes, [contact], cadence, context), { message: cadenceSet(contact.name, cadence, contact.tier) });
		isBusy.current = false;
		if (reason === null) onDone();
		else setError(nothingWritten(reason));
	};
	return (
		<form noValidate onSubmit={(event) => {
			event.preventDefault();
			void save();
		}}>
			<div class="keep-in-touch-field">
				<label for={id}>{CADENCE_LABEL}</label>
				<input ref={inputRef} id={id} type="text" value={typed} placeholder={CADENCE_PLACEHOLDER} spellcheck={false} autocomplete="off" autocapitalize="none" aria-invalid={isWrong} aria-describedby={`${id}-says`} onInput={(event) => type(event.currentTarget.value)} />
				<div id={`${id}-says`} class={isWrong ? 'keep-in-touch-says keep-in-touch-wrong' : 'keep-in-touch-says'} aria-live="polite">{says(reading, { screen, contact, properties })}</div>
			</div>
			<div class="keep-in-touch-log-footer">
				<div role="alert" class="keep-in-touch-wrong">{error}</div>
				<button type="button" onClick={onDone}>{CANCEL}</button>
				<button type="submit" class="mod-cta">{SAVE_CADENCE}</button>
			</div>
		</form>
	);
}

/** A cadence, or blank for the tier's. `never` is told what to do instead. */
function readTyped(typed: string): Reading<Cadence> {
	const reading = parseCadence(typed);
	if (reading.kind !== 'read') return reading;
	return reading.value === 'never' ? unreadable(NEVER_IS_A_PAUSE) : { kind: 'read', value: reading.value };
}

function cadenceIn(reading: Reading<Cadence>): Cadence | null {
	return reading.kind === 'read' ? reading.value : null;
}

interface Known {
	readonly screen: Screen;
	readonly contact: Contact;
	/** Null until they are read. */
	readonly properties: Readonly<Record<string, unknown>> | null;
}

function says(reading: Reading<Cadence>, { screen, contact, properties }: Known): string {
	if (reading.kind === 'unreadable') return reading.message === NEVER_IS_A_PAUSE ? reading.message : `${capitalised(reading.message)}.`;
	const cadence = cadenceIn(reading);
	const then = properties === null ? '' : dueThen(dueWithCadence(contact, properties, cadence, screen.settings(), screen.today()), screen.today());
	return [cadenceReads(cadence, contact.tier), then].join(' ').trim();
}

/** The properties of the note, read again when the contact changes. */
function useProperties(screen: Screen, contact: Contact): Known['properties'] {
	const [properties, setProperties] = useState<Known['properties']>(null);
	useEffect(() => {
		let isWanted = true;
		void screen.notes.open(contact.path).then((opened) => {
			if (isWanted && opened.kind === 'note' && opened.frontmatter.kind !== 'malformed') setProperties(opened.frontmatter.kind === 'properties' ? opened.frontmatter.properties : {});
		});
		return () => {
			isWanted = false;
		};
	}, [contact]);
	return properties;
}
