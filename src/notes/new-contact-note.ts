import { formatCadence, type Cadence } from '../core/cadence.ts';
import type { DayAndTime } from '../core/date-format.ts';
import type { Day } from '../core/day.ts';
import { noteName } from '../core/folder.ts';
import type { NewPromise } from '../core/promise.ts';
import type { PropertyName } from '../core/property-names.ts';
import type { Settings } from '../core/settings.ts';
import type { TemplateProblem } from '../core/template-problem.ts';
import { BEGINS_COMMAND, NO_CONTACT_FROM_IT } from '../words/contact-template.ts';
import { NO_CONTACT_THERE } from '../words/new-contact.ts';
import { addPromise } from './add-promise.ts';
import { fillTemplate, VARIABLES, type ContactTemplate, type TemplateValue } from './contact-template.ts';
import { changesToTemplate, markersFor, type KnownProperties } from './new-contact-properties.ts';
import { bodyStart, readFrontmatter } from './properties/frontmatter.ts';
import { planProperties, type PropertyValue } from './properties/set-properties.ts';
import { applySplices, refused } from './splice.ts';
import { ownLines, remarkLines } from './template-body.ts';
import { beginsCommand, withPieces } from './template-pieces.ts';

/** What is known of a contact whose note is about to be created. Empty lists and null are left out. */
export interface NewContact {
	/** Where the note will lie. */
	readonly path: string;
	readonly name: string;
	/** The tier's key; null leaves the property blank, so that the contact is untracked. */
	readonly tier: string | null;
	readonly cadence: Cadence | null;
	readonly nextTouch: Day | null;
	readonly companies: readonly string[];
	readonly role: string | null;
	readonly city?: string | null;
	readonly emails: readonly string[];
	readonly phones: readonly string[];
	readonly linkedin: string | null;
	/** Addresses of further pages, by the property that holds them. */
	readonly pages?: ReadonlyMap<string, readonly string[]>;
	readonly metAt: string | null;
	readonly metOn: Day | null;
	/** The first lines of the note: where they met and what about. */
	readonly remark: string;
	/** Typed by the user, so that tasks and headings in it are meant; else it is from a list, and they are text. */
	readonly isOwnRemark?: boolean;
	readonly promise?: NewPromise | null;
	/** Without `#`. */
	readonly tags?: readonly string[];
	/** What else they are called. */
	readonly aliases?: readonly string[];
	/** Whom they were told apart from: links to contacts. */
	readonly notSame?: readonly string[];
}

/** A template to start with, and when that is: what `{{date}}` and `{{time}}` stand for. */
export interface TemplateUse {
	readonly template: ContactTemplate;
	readonly at: DayAndTime;
}

export type NewNoteText =
	| {
			readonly kind: 'text';
			readonly text: string;
			/** Why the template was not used; null where it was, or there is none. */
			readonly templateProblem: TemplateProblem | null;
			/** Variables of the template that nobody knows. */
			readonly unknown: readonly string[];
			/** Whether the text has commands of Templater that came from the template. */
			readonly hasCommands: boolean;
	  }
	| { readonly kind: 'refused'; readonly reason: string };

/**
 * The whole text of a new contact's note, from the template where there is one that can be used, or the reason why there can be none. It carries one marker, and none in a
 * contact folder. No value of the contact can begin a command of Templater's.
 */
export function newContactNote(contact: NewContact, settings: Settings, use: TemplateUse | null = null): NewNoteText {
	const filled = use === null ? null : fromTemplate(contact, settings, use);
	if (filled?.kind === 'text') return filled;
	const text = plainNote(contact, settings);
	return text.kind === 'refused' ? text : { kind: 'text', text: text.text, templateProblem: filled?.problem ?? null, unknown: [], hasCommands: false };
}

type Text = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly reason: string };

function plainNote(contact: NewContact, settings: Settings): Text {
	const { values, further, tags } = knownProperties(contact, settings);
	const marks = markersFor(contact.path, settings);
	if (marks === null) return refused(NO_CONTACT_THERE);
	const named = values.flatMap(([name, value]): ReadonlyArray<readonly [string, PropertyValue]> => (value === undefined ? [] : [[settings.properties[name].name, value]]));
	const marked = new Map([...marks, ...named]);
	const marker = marked.get('tags');
	// A marker that is a tag stays one.
	const all = [...new Set([...(Array.isArray(marker) ? (marker as readonly string[]) : []), ...tags])];
	const pages = further.filter(([key]) => key !== settings.properties['not-same'].name);
	const apart = further.filter(([key]) => key === settings.properties['not-same'].name);
	const block = '---\n---\n';
	const plan = planProperties(block, new Map([...marked, ...pages, ...(all.length === 0 ? [] : [['tags', all] as const]), ...apart]));
	if (plan.kind === 'refused') return refused(plan.reason);
	const remark = remarkLines(contact.remark, contact.isOwnRemark);
	return withPromise(applySplices(block, plan.splices) + (remark === '' ? '' : `${remark}\n`), contact, settings);
}

function fromTemplate(contact: NewContact, settings: Settings, { template, at }: TemplateUse): Extract<NewNoteText, { kind: 'text' }> | { readonly kind: 'flawed'; readonly problem: TemplateProblem } {
	const flawed = (flaw: TemplateProblem['flaw']): { readonly kind: 'flawed'; readonly problem: TemplateProblem } => ({ kind: 'flawed', problem: { path: template.path, flaw } });
	const unfit = (why: string): ReturnType<typeof flawed> => flawed({ kind: 'unfit', why });
	const filled = fillTemplate(template, templateValues(contact, at.day), at);
	if (filled.kind === 'flawed') return flawed(filled.flaw);
	const frontmatter = readFrontmatter(filled.text);
	if (frontmatter.kind === 'malformed') return flawed({ kind: 'malformed', why: frontmatter.message });
	const properties = frontmatter.kind === 'none' ? {} : frontmatter.properties;
	const changes = changesToTemplate(contact.path, { properties, driven: filled.driven }, knownProperties(contact, settings), settings);
	if (changes === null) return unfit(NO_CONTACT_FROM_IT);
	const plan = planProperties(filled.text, changes);
	if (plan.kind === 'refused') return unfit(plan.reason);
	const set = applySplices(filled.text, plan.splices);
	const promised = withPromise(filled.hasNoted ? set : withRemark(set, remarkLines(contact.remark, contact.isOwnRemark)), contact, settings);
	if (promised.kind === 'refused') return unfit(promised.reason);
	if (beginsCommand(promised.text)) return unfit(BEGINS_COMMAND);
	return { kind: 'text', text: withPieces(promised.text, filled.commands), templateProblem: null, unknown: filled.unknown, hasCommands: filled.commands.size > 0 };
}

/** The remark comes first, below a title that stands there. */
function withRemark(text: string, remark: string): string {
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const lines = remark.split('\n').join(eol);
	if (lines === '') return text;
	const from = bodyStart(text);
	const title = /^(?:[ \t]*\r?\n)*# [^\r\n]*(?:\r?\n|$)(?:[ \t]*\r?\n)*/.exec(text.slice(from))?.[0] ?? '';
	const [head, rest] = [text.slice(0, from + title.length), text.slice(from + title.length)];
	const apart = head === '' || /\n$/.test(head) ? '' : eol;
	return `${head}${apart}${lines}${eol}${rest === '' ? '' : eol}${rest}`;
}

function withPromise(text: string, { promise = null }: NewContact, settings: Settings): Text {
	if (promise === null) return { kind: 'text', text };
	const plan = addPromise(text, { ...promise, text: ownLines(promise.text) }, settings);
	return plan.kind === 'refused' ? plan : { kind: 'text', text: applySplices(text, plan.splices) };
}

function knownProperties(contact: NewContact, { properties }: Settings): KnownProperties {
	const { pages = new Map<string, readonly string[]>(), tags = [], aliases = [], notSame = [] } = contact;
	const apart = oneOrList(notSame);
	const values: ReadonlyArray<readonly [PropertyName, PropertyValue | undefined]> = [
		// The name of the file says it, unless it could not be written as one.
		['name', noteName(contact.path) === contact.name ? undefined : contact.name],
		// A list, however few: the app reads no single text here.
		['aliases', aliases.length === 0 ? undefined : aliases],
		['tier', contact.tier],
		['cadence', contact.cadence === null ? null : formatCadence(contact.cadence)],
		['last-touch', null],
		['next-touch', known(contact.nextTouch)],
		['company', oneOrList(contact.companies)],
		['role', known(contact.role)],
		['city', known(contact.city)],
		['email', oneOrList(contact.emails)],
		['phone', oneOrList(contact.phones)],
		['linkedin', known(contact.linkedin)],
		['met-at', known(contact.metAt)],
		['met-on', known(contact.metOn)],
	];
	const further = [...pages].flatMap(([property, urls]): ReadonlyArray<readonly [string, PropertyValue]> => (urls.length === 0 ? [] : [[property, oneOrList(urls) ?? null]]));
	return { values, tags, further: apart === undefined ? further : [...further, [properties['not-same'].name, apart]] };
}

function templateValues(contact: NewContact, today: Day): ReadonlyMap<string, TemplateValue> {
	const texts: Readonly<Record<string, string | null>> = {
		name: contact.name,
		title: noteName(contact.path),
		event: contact.metAt,
		'met-at': contact.metAt,
		company: contact.companies.join(', '),
		role: contact.role,
		email: contact.emails.join(', '),
		phone: contact.phones.join(', '),
		city: contact.city ?? null,
		linkedin: contact.linkedin,
		website: (contact.pages?.get('website') ?? []).join(', '),
		tier: contact.tier,
		cadence: contact.cadence === null ? null : formatCadence(contact.cadence),
	};
	const days: Readonly<Record<string, Day | null>> = { date: today, 'met-on': contact.metOn, 'next-touch': contact.nextTouch };
	return new Map(
		VARIABLES.map((name): [string, TemplateValue] => {
			if (name === 'time') return [name, { kind: 'time' }];
			if (name === 'remark') return [name, { kind: 'noted', text: contact.remark, isOwn: contact.isOwnRemark ?? false }];
			return [name, name in days ? { kind: 'day', day: days[name] ?? null } : { kind: 'text', text: texts[name] ?? '' }];
		}),
	);
}

function known(value: string | null | undefined): string | undefined {
	return value ?? undefined;
}

function oneOrList(values: readonly string[]): PropertyValue | undefined {
	return values.length > 1 ? values : values[0];
}
