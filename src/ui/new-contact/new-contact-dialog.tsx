import { Platform } from 'obsidian';
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Contact } from '../../core/contact.ts';
import { shortestLinkText } from '../../core/event-link-text.ts';
import { parseComingDay, parsePastDay } from '../../core/day-phrase.ts';
import { formatEvery } from '../../words/every.ts';
import {
	COMPANY, CREATE, DISCARD, EMAIL, KEPT, MET_AT, MET_AT_EXAMPLE, MET_ON, MET_ON_BLANK, MET_ON_EXAMPLE, NAME, OPEN_NOTE, PHONE, PROMISE, PROMISE_DAY, PROMISE_DAY_BLANK, PROMISE_DAY_EXAMPLE, PROMISE_EXAMPLE, REMARK,
	REMARK_EXAMPLE, ROLE, TIER,
} from '../../words/new-contact.ts';
import { submitKeys } from '../../words/keys.ts';
import { NO_TIER } from '../../words/tiers.ts';
import { DayInput } from '../day-input.tsx';
import { useElementId } from '../element-id.ts';
import type { Screen } from '../screen.ts';
import { KnownPeopleList } from './known-people-list.tsx';
import { readNewContact, type FormContext, type NewContactForm } from './new-contact-form.ts';
import { submitNewContact } from './submit-new-contact.ts';

export interface NewContactDialogProps {
	readonly screen: Screen;
	readonly form: NewContactForm;
	/** A sentence; null: nothing is wrong with the template. */
	readonly templateProblem: string | null;
	/** The form was kept from last time. */
	readonly hasDraft: boolean;
	/** Whether the user is asked if the note is to be opened. */
	readonly mayOpen: boolean;
	readonly onForm: (form: NewContactForm) => void;
	readonly onDiscard: () => void;
	readonly onKnown: (contact: Contact) => void;
	readonly onCreated: (path: string, isToOpen: boolean) => void;
}

/** Remembered on this device where the note is not to be opened. */
const KEEP_SHUT = 'new-contact-keep-shut';

/** The fields of a new contact, who may be meant, and the button that creates the note. */
export function NewContactDialog(props: NewContactDialogProps): VNode {
	const { screen, form, templateProblem } = props;
	const [opens, setOpens] = useState(() => screen.device.load(KEEP_SHUT) !== true);
	const { error, wrongField, clearError, submit } = useSubmit(props, opens);
	const set = (change: Partial<NewContactForm>): void => {
		clearError();
		props.onForm({ ...form, ...change });
	};
	const turn = (isOn: boolean): void => {
		screen.device.save(KEEP_SHUT, isOn ? null : true);
		setOpens(isOn);
	};
	return (
		<>
			{props.hasDraft && (
				<div class="keep-in-touch-draft" role="status">
					<span>{KEPT}</span>
					<button type="button" onClick={props.onDiscard}>{DISCARD}</button>
				</div>
			)}
			{templateProblem !== null && <p class="keep-in-touch-says" role="status">{templateProblem}</p>}
			<Fields screen={screen} form={form} wrongField={wrongField} set={set} onKnown={props.onKnown} />
			{props.mayOpen && (
				<label class="keep-in-touch-new-contact-opens">
					<input type="checkbox" checked={opens} onChange={(event) => turn(event.currentTarget.checked)} />
					{OPEN_NOTE}
				</label>
			)}
			<div class="keep-in-touch-log-footer">
				<div role="alert" class="keep-in-touch-wrong">{error}</div>
				{!Platform.isMobile && <span class="keep-in-touch-keys">{submitKeys(Platform.isMacOS)}</span>}
				<button type="button" class="mod-cta" onClick={() => void submit()}>{CREATE}</button>
			</div>
		</>
	);
}

interface FieldsProps extends Pick<NewContactDialogProps, 'screen' | 'form' | 'onKnown'> {
	readonly wrongField: keyof NewContactForm | null;
	readonly set: (change: Partial<NewContactForm>) => void;
}

function Fields({ screen, form, wrongField, set, onKnown }: FieldsProps): VNode {
	const { dayOrder } = screen.settings();
	const today = screen.today();
	const text = (field: keyof NewContactForm, label: string, more: Partial<LineProps> = {}): VNode => <Line label={label} value={form[field]} isWrong={wrongField === field} onType={(typed) => set({ [field]: typed })} {...more} />;
	return (
		<>
			{text('name', NAME, { autocapitalize: 'words' })}
			<KnownPeopleList screen={screen} form={form} onKnown={onKnown} />
			<TierField screen={screen} value={form.tier} onSet={(tier) => set({ tier })} />
			<div class="keep-in-touch-field-pair">
				{text('company', COMPANY)}
				{text('role', ROLE)}
			</div>
			<div class="keep-in-touch-field-pair">
				{text('email', EMAIL, { inputMode: 'email', autocapitalize: 'none' })}
				{text('phone', PHONE, { inputMode: 'tel' })}
			</div>
			<div class="keep-in-touch-field-pair">
				{text('metAt', MET_AT, { placeholder: MET_AT_EXAMPLE })}
				<DayInput label={MET_ON} placeholder={MET_ON_EXAMPLE} value={form.metOn} onType={(metOn) => set({ metOn })} reading={parsePastDay(form.metOn, today, dayOrder)} today={today} whenBlank={MET_ON_BLANK} to={today} />
			</div>
			<Remark value={form.remark} onType={(remark) => set({ remark })} />
			<div class="keep-in-touch-field-pair">
				{text('promise', PROMISE, { placeholder: PROMISE_EXAMPLE })}
				<DayInput label={PROMISE_DAY} placeholder={PROMISE_DAY_EXAMPLE} value={form.promiseDay} onType={(promiseDay) => set({ promiseDay })} reading={parseComingDay(form.promiseDay, today, dayOrder)} today={today} whenBlank={PROMISE_DAY_BLANK} from={today} />
			</div>
		</>
	);
}

interface LineProps {
	readonly label: string;
	readonly value: string;
	readonly isWrong: boolean;
	readonly onType: (typed: string) => void;
	readonly placeholder?: string;
	readonly inputMode?: 'text' | 'email' | 'tel';
	readonly autocapitalize?: 'none' | 'words' | 'sentences';
}

function Line({ label, value, isWrong, onType, placeholder = '', inputMode = 'text', autocapitalize = 'sentences' }: LineProps): VNode {
	const id = useElementId();
	return (
		<div class="keep-in-touch-field">
			<label for={id}>{label}</label>
			<input id={id} type="text" dir="auto" value={value} placeholder={placeholder} inputMode={inputMode} autocapitalize={autocapitalize} autocomplete="off" spellcheck={false} aria-invalid={isWrong} onInput={(event) => onType(event.currentTarget.value)} />
		</div>
	);
}

function Remark({ value, onType }: { readonly value: string; readonly onType: (typed: string) => void }): VNode {
	const id = useElementId();
	return (
		<div class="keep-in-touch-field">
			<label for={id}>{REMARK}</label>
			<textarea id={id} dir="auto" rows={2} value={value} placeholder={REMARK_EXAMPLE} onInput={(event) => onType(event.currentTarget.value)} />
		</div>
	);
}

function TierField({ screen, value, onSet }: { readonly screen: Screen; readonly value: string; readonly onSet: (key: string) => void }): VNode {
	const id = useElementId();
	return (
		<div class="keep-in-touch-field">
			<label for={id}>{TIER}</label>
			<select id={id} class="dropdown" value={value} onChange={(event) => onSet(event.currentTarget.value)}>
				<option value="" selected={value === ''}>{NO_TIER}</option>
				{screen.settings().tiers.map(({ key, name, cadence }) => <option key={key} value={key} selected={key === value}>{`${name} · ${formatEvery(cadence)}`}</option>)}
			</select>
		</div>
	);
}

interface Submit {
	readonly error: string | null;
	readonly wrongField: keyof NewContactForm | null;
	readonly clearError: () => void;
	readonly submit: () => Promise<void>;
}

/** Creates what the form says, once however often it is asked to; or says why it cannot. */
function useSubmit({ screen, form, onCreated }: NewContactDialogProps, opens: boolean): Submit {
	const [wrong, setWrong] = useState<{ readonly message: string; readonly field: keyof NewContactForm | null } | null>(null);
	const isBusy = useRef(false);
	const submit = async (): Promise<void> => {
		if (isBusy.current) return;
		const reading = readNewContact(form, contextOf(screen));
		if (reading.kind === 'wrong') {
			setWrong(reading);
			return;
		}
		isBusy.current = true;
		const submitted = await submitNewContact(screen, reading.contact);
		isBusy.current = false;
		if (submitted.kind === 'created') onCreated(submitted.path, opens);
		else setWrong({ message: submitted.reason, field: null });
	};
	return { error: wrong?.message ?? null, wrongField: wrong?.field ?? null, clearError: () => setWrong(null), submit };
}

/** Where they met is a link where there is a note of that name. */
function contextOf(screen: Screen): FormContext {
	const { app } = screen;
	const linkTo = (text: string): string | null => {
		const file = text.includes('[[') ? null : app.metadataCache.getFirstLinkpathDest(text, '');
		return file === null ? null : `[[${shortestLinkText(file.path, app.vault.getMarkdownFiles().map(({ path }) => path))}]]`;
	};
	return { today: screen.today(), dayOrder: screen.settings().dayOrder, linkTo };
}
