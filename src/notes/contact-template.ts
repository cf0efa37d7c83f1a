import { formatDate, type DayAndTime } from '../core/date-format.ts';
import type { Day } from '../core/day.ts';
import { noteName } from '../core/folder.ts';
import { oneLine } from '../core/one-line.ts';
import type { TemplateFlaw } from '../core/template-problem.ts';
import { withNoVariables } from '../words/contact-template.ts';
import { fillBody } from './fill-body.ts';
import { fillProperties, type Fillings } from './properties/fill-properties.ts';
import { readFrontmatter } from './properties/frontmatter.ts';
import { placedProperties } from './properties/text-places.ts';
import { remarkLines } from './template-body.ts';
import { cutTemplate, type TemplatePieces, type TemplateVariable } from './template-pieces.ts';

/** The note whose text a new contact starts with. */
export interface ContactTemplate {
	readonly path: string;
	readonly text: string;
}

/** What a variable stands for: a text of one line, a day that can be formatted (null: none), the time, or what was noted, of several lines: by the user, or on a list. */
export type TemplateValue =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'noted'; readonly text: string; readonly isOwn: boolean }
	| { readonly kind: 'day'; readonly day: Day | null }
	| { readonly kind: 'time' };

export type FilledTemplate =
	| {
			readonly kind: 'filled';
			/** The template with its values. Words stand for the commands of Templater. */
			readonly text: string;
			readonly commands: TemplatePieces['commands'];
			/** Variables, and formats of days, that nobody knows: `mood`, `date:LT`. They stay as they are. */
			readonly unknown: readonly string[];
			/** Keys of the properties whose values had variables. */
			readonly driven: ReadonlySet<string>;
			/** Whether a variable stands for what was noted. */
			readonly hasNoted: boolean;
	  }
	| { readonly kind: 'flawed'; readonly flaw: TemplateFlaw };

/** Characters; a note of a page has some thousand. */
const LONGEST = 100_000;
const DAY_FORMAT = 'YYYY-MM-DD';
const TIME_FORMAT = 'HH:mm';
/** What is in no text: a byte of zero and other control characters, and what stands for bytes that are no letters. */
const NO_TEXT = /(?![\t\n\v\f\r\x85])\p{Cc}|\uFFFD/u;

/** What is wrong with a template whatever the contact; null where nothing is. */
export function templateFlaw({ path, text }: ContactTemplate): TemplateFlaw | null {
	if (NO_TEXT.test(text)) return { kind: 'not-text' };
	if (text.length > LONGEST) return { kind: 'too-long' };
	const pieces = cutTemplate(text);
	const how = inclusionOfItself(path, pieces);
	if (how !== null) return { kind: 'includes-itself', how };
	if (hasPropertiesBelowCommands(pieces)) return { kind: 'commands-first' };
	const frontmatter = readFrontmatter(pieces.text);
	return frontmatter.kind === 'malformed' ? { kind: 'malformed', why: withUnknown(frontmatter.message, pieces.variables.filter(({ name }) => !KNOWN.has(name))) } : null;
}

/** The template with the values of a contact in place of its variables, each as it can stand there; all other bytes as they are. */
export function fillTemplate(template: ContactTemplate, values: ReadonlyMap<string, TemplateValue>, at: DayAndTime): FilledTemplate {
	const flaw = templateFlaw(template);
	if (flaw !== null) return { kind: 'flawed', flaw };
	const pieces = cutTemplate(template.text);
	const unknown = new Set<string>();
	const texts = new Map<string, string>();
	for (const variable of pieces.variables) {
		const filled = textOf(variable, values.get(variable.name), at);
		for (const name of filled.unknown) unknown.add(name);
		texts.set(variable.token, filled.text);
	}
	const unfilled = pieces.variables.filter(({ name, format }) => isUnknown(values.get(name), format));
	const known = pieces.variables.filter((variable) => !unfilled.includes(variable));
	const written = replacing(new Map(unfilled.map((one) => [one.token, one.written]))).fill(pieces.text);
	const fillings = replacing(new Map(known.map(({ token }) => [token, oneLine(texts.get(token) ?? '')])));
	const filled = fillProperties(written, fillings);
	if (filled.kind === 'refused') return { kind: 'flawed', flaw: { kind: 'malformed', why: withUnknown(filled.reason, unfilled) } };
	const noted = new Map(known.flatMap(({ name, token }): ReadonlyArray<readonly [string, string]> => {
		const value = values.get(name);
		return value?.kind === 'noted' ? [[token, remarkLines(value.text, value.isOwn)]] : [];
	}));
	const driven = placedProperties(written).filter(({ texts: parts }) => parts.some(({ text }) => fillings.isMeant(text))).map(({ key }) => key);
	return {
		kind: 'filled',
		text: fillBody(filled.text, known, texts, noted),
		commands: pieces.commands,
		unknown: [...unknown],
		driven: new Set(driven),
		hasNoted: noted.size > 0,
	};
}

function isUnknown(value: TemplateValue | undefined, format: string | null): boolean {
	return value === undefined || (format !== null && (value.kind === 'text' || value.kind === 'noted'));
}

function textOf({ name, format }: TemplateVariable, value: TemplateValue | undefined, at: DayAndTime): { readonly text: string; readonly unknown: readonly string[] } {
	if (value === undefined || isUnknown(value, format)) return { text: '', unknown: [format === null ? name : `${name}:${format}`] };
	switch (value.kind) {
		case 'text':
		case 'noted':
			return { text: value.text, unknown: [] };
		case 'time':
			return dated(name, format ?? TIME_FORMAT, at);
		case 'day':
			return value.day === null ? { text: '', unknown: [] } : dated(name, format ?? DAY_FORMAT, { ...at, day: value.day });
	}
}

function dated(name: string, format: string, at: DayAndTime): { readonly text: string; readonly unknown: readonly string[] } {
	const { text, unknown } = formatDate(format.trim(), at);
	return { text, unknown: unknown.map((token) => `${name}:${token}`) };
}

/** What words stand for. A link in the brackets of a link is one link. */
function replacing(texts: ReadonlyMap<string, string>): Fillings {
	if (texts.size === 0) return { fill: (text) => text, without: (text) => text, isMeant: () => false, values: () => [] };
	const words = [...texts.keys()].join('|');
	const pattern = new RegExp(`\\[\\[(${words})\\]\\]|(${words})`, 'g');
	const single = new RegExp(words, 'g');
	const valueOf = (token: string): string => texts.get(token) ?? '';
	return {
		fill: (text, write = (value) => value) =>
			text.replace(pattern, (_, linked: string | undefined, alone: string | undefined) => {
				if (linked === undefined) return write(valueOf(alone ?? ''));
				const value = valueOf(linked);
				return /^\[\[[^[\]]+\]\]$/.test(value) ? write(value) : `[[${write(value)}]]`;
			}),
		without: (text) => text.replace(single, ''),
		isMeant: (text) => new RegExp(words).test(text),
		values: (text) => [...text.matchAll(single)].map(([token]) => valueOf(token)),
	};
}

/** The variable or command by which a template includes itself; null where none does. */
function inclusionOfItself(path: string, { variables, commands }: TemplatePieces): string | null {
	const isItself = (target: string): boolean => [path, noteName(path)].some((own) => own.replace(/\.md$/i, '').toLowerCase() === target.trim().replace(/\.md$/i, '').toLowerCase());
	const variable = variables.find(({ name, format }) => (name === 'template' || name === 'include') && (format === null || isItself(format.replace(/^\s*\[\[|\]\]\s*$/g, ''))));
	if (variable !== undefined) return variable.written;
	return [...commands.values()].find((command) => [...command.matchAll(/\btp\.file\.(?:include|find_tfile)\(\s*["'`](?:\[\[)?([^\]|#"'`]+)/g)].some(([, target = '']) => isItself(target))) ?? null;
}

function hasPropertiesBelowCommands({ text, commands }: TemplatePieces): boolean {
	if (commands.size === 0) return false;
	return new RegExp(`^\\uFEFF?(?:\\s*(?:${[...commands.keys()].join('|')}))+[ \\t]*(?:\\r?\\n)*---[ \\t]*\\r?\\n`).test(text);
}

/** Names of variables that every contact has a value for, if only a blank one. */
export const VARIABLES = ['name', 'title', 'date', 'time', 'event', 'met-at', 'met-on', 'company', 'role', 'email', 'phone', 'city', 'linkedin', 'website', 'tier', 'cadence', 'next-touch', 'remark'] as const;
const KNOWN: ReadonlySet<string> = new Set(VARIABLES);

/** Braces that stay are a map to YAML: only quotes make them a text. */
function withUnknown(reason: string, unfilled: readonly TemplateVariable[]): string {
	return unfilled.length === 0 ? reason : withNoVariables(reason, unfilled.map(({ written }) => written));
}
