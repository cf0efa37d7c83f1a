import type { ContactToCreate } from '../../actions/create-contact.ts';
import { emailsIn } from '../../core/attendee-address.ts';
import type { DayOrder } from '../../core/day-text.ts';
import { parseComingDay, parsePastDay } from '../../core/day-phrase.ts';
import type { Day } from '../../core/day.ts';
import { oneLine } from '../../core/one-line.ts';
import { phonesIn } from '../../core/phone.ts';
import { valueOf } from '../../core/reading.ts';
import { tidyText } from '../../core/touch.ts';
import { dayWrong, MET_ON, NAME_NEEDED, noAddress, noNumber, PROMISE_DAY, PROMISE_NEEDED } from '../../words/new-contact.ts';

/** What is typed in the dialog for a new contact, as it stands in the fields. */
export interface NewContactForm {
	readonly name: string;
	/** The key of a tier; '' for none. */
	readonly tier: string;
	readonly company: string;
	readonly role: string;
	readonly email: string;
	readonly phone: string;
	readonly metAt: string;
	readonly metOn: string;
	readonly remark: string;
	readonly promise: string;
	readonly promiseDay: string;
}

export const emptyNewContact: NewContactForm = { name: '', tier: '', company: '', role: '', email: '', phone: '', metAt: '', metOn: '', remark: '', promise: '', promiseDay: '' };

export interface FormContext {
	readonly today: Day;
	readonly dayOrder: DayOrder;
	/** The link to a note that is called so, with its brackets; null where there is none. */
	readonly linkTo: (text: string) => string | null;
}

export type NewContactReading = { readonly kind: 'contact'; readonly contact: ContactToCreate } | { readonly kind: 'wrong'; readonly field: keyof NewContactForm; readonly message: string };

/** Whether something stands in a form that nobody wants to type again. */
export function holdsText(form: NewContactForm): boolean {
	return Object.entries(form).some(([field, value]) => field !== 'tier' && (value as string).trim() !== '');
}

/** The contact that the fields hold, or the first thing that is wrong, as a sentence. */
export function readNewContact(form: NewContactForm, context: FormContext): NewContactReading {
	const wrong = wrongIn(form, context);
	if (wrong !== null) return wrong;
	const { today, dayOrder, linkTo } = context;
	const metAt = oneLine(form.metAt);
	const promise = oneLine(form.promise);
	return {
		kind: 'contact',
		contact: {
			name: oneLine(form.name),
			tier: form.tier === '' ? null : form.tier,
			cadence: null,
			nextTouch: null,
			companies: textsOf(form.company),
			role: textsOf(form.role)[0] ?? null,
			emails: emailsIn(form.email),
			phones: phonesIn(form.phone),
			linkedin: null,
			metAt: metAt === '' ? null : (linkTo(metAt) ?? metAt),
			metOn: valueOf(parsePastDay(form.metOn, today, dayOrder)),
			remark: tidyText(form.remark),
			isOwnRemark: true,
			promise: promise === '' ? null : { text: promise, due: valueOf(parseComingDay(form.promiseDay, today, dayOrder)) },
		},
	};
}

function wrongIn(form: NewContactForm, { today, dayOrder }: FormContext): Extract<NewContactReading, { kind: 'wrong' }> | null {
	const wrong = (field: keyof NewContactForm, message: string): Extract<NewContactReading, { kind: 'wrong' }> => ({ kind: 'wrong', field, message });
	if (oneLine(form.name) === '') return wrong('name', NAME_NEEDED);
	const address = form.email.split(/[\s,;]+/).find((part) => part !== '' && emailsIn(part).length !== 1);
	if (address !== undefined) return wrong('email', noAddress(address));
	if (form.phone.trim() !== '' && phonesIn(form.phone).length === 0) return wrong('phone', noNumber(form.phone.trim()));
	const metOn = parsePastDay(form.metOn, today, dayOrder);
	if (metOn.kind === 'unreadable') return wrong('metOn', dayWrong(MET_ON, metOn.message));
	const promiseDay = parseComingDay(form.promiseDay, today, dayOrder);
	if (promiseDay.kind === 'unreadable') return wrong('promiseDay', dayWrong(PROMISE_DAY, promiseDay.message));
	return promiseDay.kind === 'read' && oneLine(form.promise) === '' ? wrong('promise', PROMISE_NEEDED) : null;
}

function textsOf(text: string): readonly string[] {
	const line = oneLine(text);
	return line === '' ? [] : [line];
}
