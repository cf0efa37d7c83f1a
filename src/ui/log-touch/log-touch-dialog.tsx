import { Platform } from 'obsidian';
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Named } from '../../actions/named.ts';
import { weightOf } from '../../core/touch.ts';
import { asSentence } from '../../words/capitalised.ts';
import { submitKeys } from '../../words/keys.ts';
import { LOG_TOUCH } from '../../words/labels.ts';
import * as words from '../../words/log-touch.ts';
import { DISCARD } from '../../words/new-contact.ts';
import type { Screen } from '../screen.ts';
import { ChannelChoice } from './channel-choice.tsx';
import type { ChosenContact } from './chosen-contact.ts';
import { ContactChips } from './contact-chips.tsx';
import { LastTouches } from './last-touches.tsx';
import type { OpenEdit } from './log-touch-modal.ts';
import { MoreFields } from './more-fields.tsx';
import { submitTouch } from './submit-touch.ts';
import { TouchDetails } from './touch-details.tsx';
import { readForm, type TouchForm } from './touch-form.ts';
import { TouchText } from './touch-text.tsx';
import { useTakenDigit } from './use-taken-digit.ts';

interface LogTouchDialogProps {
	readonly screen: Screen;
	readonly contacts: readonly ChosenContact[];
	readonly form: TouchForm;
	/** Another number when a note of the contacts may read otherwise. */
	readonly revision: number;
	readonly isThere: (path: string) => boolean;
	/** The form was kept from last time. */
	readonly hasDraft: boolean;
	readonly onForm: (form: TouchForm) => void;
	readonly onAdd: (contact: Named) => void;
	/** False: the contact stays. */
	readonly onTakeOut: (contact: ChosenContact) => boolean;
	readonly onDiscard: () => void;
	readonly onLogged: () => void;
	readonly onEdit: (edit: OpenEdit | null) => void;
	/** Whether a touch below was changed and not saved; the user is shown that. */
	readonly remindsOfEdit: () => boolean;
}

/** The fields of a touch, the button that logs it, and the last touches below. */
export function LogTouchDialog(props: LogTouchDialogProps): VNode {
	const { screen, contacts, form, isThere, onForm } = props;
	const { channels, dayOrder } = screen.settings();
	const context = { today: screen.today(), dayOrder };
	const textRef = useRef<HTMLTextAreaElement>(null);
	const [isAsked, setAsked] = useState(false);
	const { error, clearError, submit } = useSubmit(props);
	const set = (change: Partial<TouchForm>): void => {
		clearError();
		onForm({ ...form, ...change });
	};
	const taken = useTakenDigit();
	const goToText = (digit: string | null): void => {
		if (digit !== null) taken.take(digit, form.channel);
		const { length } = textRef.current?.value ?? '';
		textRef.current?.focus();
		textRef.current?.setSelectionRange(length, length);
	};
	const log = (): void => {
		if (props.remindsOfEdit()) return;
		setAsked(true);
		void submit();
	};
	const discard = (): void => {
		props.onDiscard();
		goToText(null);
	};
	const [first] = contacts;
	return (
		<>
			<ContactChips screen={screen} contacts={contacts} isThere={isThere} onAdd={props.onAdd} onTakeOut={props.onTakeOut} />
			{props.hasDraft && <DraftLine onDiscard={discard} />}
			<ChannelChoice channels={channels} chosen={form.channel} onChoose={(channel) => set({ channel })} onDone={goToText} />
			{weightOf(form, channels) === 'light' && <p class="keep-in-touch-says" role="status">{words.LIGHT_TOUCH}</p>}
			<TouchText label={words.WHAT_ABOUT} value={form.text} onType={(text) => set(taken.typed(form.text, text))} onBackspace={() => taken.back(form.text, set)} textRef={textRef} />
			<TouchDetails form={form} context={context} onChange={set} />
			<MoreFields form={form} context={context} device={screen.device} isAsked={isAsked} onChange={set} />
			<div class="keep-in-touch-log-footer">
				<div role="alert" class="keep-in-touch-wrong">{error}</div>
				{!Platform.isMobile && <span class="keep-in-touch-keys">{submitKeys(Platform.isMacOS)}</span>}
				<button type="button" class="mod-cta" onClick={log}>{LOG_TOUCH}</button>
			</div>
			{first !== undefined && <LastTouches key={first.key} screen={screen} contact={first} isOneOfSeveral={contacts.length > 1} revision={props.revision} onEdit={props.onEdit} remindsOfEdit={props.remindsOfEdit} />}
		</>
	);
}

function DraftLine({ onDiscard }: { readonly onDiscard: () => void }): VNode {
	return (
		<div class="keep-in-touch-draft" role="status">
			<span>{words.DRAFT_KEPT}</span>
			<button type="button" onClick={onDiscard}>{DISCARD}</button>
		</div>
	);
}

interface Submit {
	readonly error: string | null;
	readonly clearError: () => void;
	readonly submit: () => Promise<void>;
}

/** Logs what the form says, once however often it is asked to; or says why it cannot. */
function useSubmit({ screen, contacts, form, isThere, onLogged }: LogTouchDialogProps): Submit {
	const [error, setError] = useState<string | null>(null);
	const isBusy = useRef(false);
	const submit = async (): Promise<void> => {
		if (isBusy.current) return;
		const gone = contacts.find(({ path }) => !isThere(path));
		const reading = readForm(form, { today: screen.today(), dayOrder: screen.settings().dayOrder });
		if (contacts.length === 0) setError(words.CONTACT_MISSING);
		else if (gone !== undefined) setError(words.noteGone(gone.name));
		else if (reading.kind === 'wrong') setError(asSentence(reading.wrong[0]?.message ?? ''));
		else {
			isBusy.current = true;
			const refusal = await submitTouch(screen, { contacts, touch: reading.touch, nextTouch: reading.nextTouch, promises: reading.promises, oweReply: reading.oweReply });
			isBusy.current = false;
			if (refusal === null) onLogged();
			else setError(refusal);
		}
	};
	return { error, clearError: () => setError(null), submit };
}
