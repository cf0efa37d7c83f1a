import { createContact, type ContactToCreate } from '../actions/create-contact.ts';
import { timeOfDay } from '../clock.ts';
import { emailsIn } from '../core/attendee-address.ts';
import { parseComingDay, parsePastDay } from '../core/day-phrase.ts';
import type { Day } from '../core/day.ts';
import { dueOf } from '../core/due.ts';
import { linkTargetIn, shortestLinkText } from '../core/event-link-text.ts';
import { oneLine } from '../core/one-line.ts';
import { peopleLike } from '../core/people-like.ts';
import { phonesIn } from '../core/phone.ts';
import type { Reading } from '../core/reading.ts';
import { readTier } from '../core/tier.ts';
import { tidyText } from '../core/touch.ts';
import { safeJson, safeText } from '../reports/terminal.ts';
import { emptyOption, noEmail, noPhone, nobodyNamed, optionWrong, promiseWithoutText, thereAlready } from '../words/new-asked.ts';
import { createdMessage } from '../words/new-contact.ts';
import { openVaultToWrite, type CommonOptions, type OpenVault } from './open-vault.ts';
import { EXIT, refuse, refuseWrite, type ExitStatus } from './refusal.ts';
import type { Terminal } from './terminal.ts';

export interface NewOptions extends CommonOptions {
	readonly tier?: string;
	readonly company?: string;
	readonly role?: string;
	readonly email?: string;
	readonly phone?: string;
	readonly city?: string;
	readonly met?: string;
	readonly metOn?: string;
	readonly note?: string;
	readonly promise?: string;
	readonly promiseDay?: string;
	/** Also where somebody like them is there. */
	readonly force?: boolean;
}

type Refused = { readonly kind: 'refused'; readonly reason: string };
type Parsed = { readonly kind: 'contact'; readonly contact: ContactToCreate } | Refused;

/** `new`: the note of a new contact. */
export async function runNew(name: string, options: NewOptions, currentFolder: string, terminal: Terminal): Promise<ExitStatus> {
	const opened = await openVaultToWrite(options, currentFolder);
	if (opened.kind === 'refused') return refuse(opened.reason, terminal);
	const { vault } = opened;
	const { notes, settings, today } = vault;
	const { paths } = await notes.list();
	const parsed = parseContact(name, options, vault, paths);
	if (parsed.kind === 'refused') return refuse(parsed.reason, terminal);
	const like = peopleLike({ ...parsed.contact, company: parsed.contact.companies[0] ?? null }, vault.index.contacts());
	if (options.force !== true && like.contacts.length > 0) return refuse(thereAlready(parsed.contact.name, like.contacts.map(({ path }) => path), like.why), terminal);
	const outcome = await createContact(notes, parsed.contact, { settings, today, time: timeOfDay() });
	if (outcome.kind === 'refused') return refuseWrite(outcome, terminal);
	await vault.index.update(outcome.path);
	if (options.json === true) terminal.out(`${safeJson(newJson(vault, outcome.path, parsed.contact.name, outcome.told))}\n`);
	else terminal.out(`${safeText(createdMessage(parsed.contact.name, outcome.path, outcome.told))}\n`);
	return EXIT.done;
}

/** The contract of `new --json`, version 1: docs/schema/new-1.json. */
function newJson({ index, settings, today }: OpenVault, path: string, name: string, remarks: readonly string[]): object {
	const contact = index.contact(path);
	const due = contact === null ? null : dueOf(contact, settings, today);
	return { version: 1, today, created: { path, name, tier: contact?.tier?.key ?? null, state: due?.state ?? null, due: due?.day ?? null }, remarks };
}

function parseContact(typed: string, options: NewOptions, { settings, today }: OpenVault, paths: readonly string[]): Parsed {
	const name = oneLine(typed);
	if (name === '') return { kind: 'refused', reason: nobodyNamed };
	const { tiers, dayOrder } = settings;
	const tier = optional('--tier', options.tier, (text) => readTier(text, tiers));
	const metOn = optional('--met-on', options.metOn, (text) => parsePastDay(text, today, dayOrder));
	const promiseDay = optional('--promise-day', options.promiseDay, (text) => parseComingDay(text, today, dayOrder));
	const wrong = [tier, metOn, promiseDay].find((one): one is Refused => one.kind === 'refused') ?? wrongIn(options);
	if (wrong !== null) return wrong;
	return { kind: 'contact', contact: contactOf(name, options, { tier: valueIn(tier)?.key ?? null, metOn: valueIn(metOn), promiseDay: valueIn(promiseDay), paths }) };
}

interface Understood {
	readonly tier: string | null;
	readonly metOn: Day | null;
	readonly promiseDay: Day | null;
	readonly paths: readonly string[];
}

function contactOf(name: string, options: NewOptions, { tier, metOn, promiseDay, paths }: Understood): ContactToCreate {
	const [promise] = lineOf(options.promise);
	return {
		name,
		tier,
		cadence: null,
		nextTouch: null,
		companies: lineOf(options.company),
		role: lineOf(options.role)[0] ?? null,
		city: lineOf(options.city)[0] ?? null,
		emails: emailsIn(options.email ?? ''),
		phones: phonesIn(options.phone ?? ''),
		linkedin: null,
		metAt: placeOf(lineOf(options.met)[0] ?? null, paths),
		metOn,
		remark: tidyText(options.note ?? ''),
		isOwnRemark: true,
		promise: promise === undefined ? null : { text: promise, due: promiseDay },
	};
}

/** Where they met: a link where there is a note of that name. */
function placeOf(met: string | null, paths: readonly string[]): string | null {
	const note = met === null || met.includes('[[') ? null : linkTargetIn(met, paths);
	return note === null ? met : `[[${shortestLinkText(note, paths)}]]`;
}

function wrongIn({ email, phone, promise, promiseDay }: NewOptions): Refused | null {
	if (email !== undefined && email.split(/[\s,;]+/).some((part) => part !== '' && emailsIn(part).length !== 1)) return { kind: 'refused', reason: noEmail(email) };
	if (phone !== undefined && phonesIn(phone).length === 0) return { kind: 'refused', reason: noPhone(phone) };
	return promiseDay !== undefined && oneLine(promise ?? '') === '' ? { kind: 'refused', reason: promiseWithoutText } : null;
}

type Optional<T> = { readonly kind: 'value'; readonly value: T | null } | Refused;

/** What an option says; null where it was not given. */
function optional<T>(option: string, text: string | undefined, read: (text: string) => Reading<T>): Optional<T> {
	if (text === undefined) return { kind: 'value', value: null };
	const reading = read(text);
	switch (reading.kind) {
		case 'read':
			return { kind: 'value', value: reading.value };
		case 'blank':
			return { kind: 'refused', reason: emptyOption(option) };
		case 'unreadable':
			return { kind: 'refused', reason: optionWrong(option, text, reading.message) };
	}
}

function valueIn<T>(optionally: Optional<T>): T | null {
	return optionally.kind === 'value' ? optionally.value : null;
}

function lineOf(text: string | undefined): readonly string[] {
	const line = oneLine(text ?? '');
	return line === '' ? [] : [line];
}
