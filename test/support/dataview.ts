import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';

// npm has the reader of Dataview's queries and not the engine that runs them: queries are read by the former, and run here as its documentation says ("Query
// Language Reference": data commands, expressions, functions). What is not documented there, or not needed, is an error.

/** A date of Dataview, or a duration, as far as queries ask for it. */
interface Moment {
	readonly plus: (other: unknown) => Moment;
	readonly toISO: () => string;
	readonly toFormat: (format: string) => string;
	readonly valueOf: () => number;
	readonly isLuxonDateTime?: boolean;
	readonly isLuxonDuration?: boolean;
}

type Field =
	| { readonly type: 'literal'; readonly value: unknown }
	| { readonly type: 'variable'; readonly name: string }
	| { readonly type: 'negated'; readonly child: Field }
	| { readonly type: 'binaryop'; readonly op: string; readonly left: Field; readonly right: Field }
	| { readonly type: 'index'; readonly object: Field; readonly index: Field }
	| { readonly type: 'function'; readonly func: Field; readonly arguments: readonly Field[] };

type Operation =
	| { readonly type: 'where'; readonly clause: Field }
	| { readonly type: 'flatten' | 'group'; readonly field: { readonly name: string; readonly field: Field } }
	| { readonly type: 'sort'; readonly fields: ReadonlyArray<{ readonly field: Field; readonly direction: 'ascending' | 'descending' }> };

export interface Query {
	readonly header: { readonly type: string };
	readonly source: { readonly type: string; readonly folder: string };
	readonly operations: readonly Operation[];
}

/** A page or a task: what its names stand for. */
export type Row = Readonly<Record<string, unknown>>;

interface Parser<T> {
	readonly parse: (text: string) => { readonly status: true; readonly value: T } | { readonly status: false };
	readonly tryParse: (text: string) => T;
}

interface Library {
	readonly QUERY_LANGUAGE: { readonly query: Parser<Query> };
	readonly EXPRESSION: Readonly<Record<'date' | 'duration' | 'link', Parser<Moment>>>;
}

const library = load();

/** A query as Dataview's own reader understands it; an error where it does not. */
export function readQuery(text: string): Query {
	return library.QUERY_LANGUAGE.query.tryParse(text);
}

/** A value of frontmatter as Dataview takes it: dates, durations and links are told by its own reader. */
export function dataviewValue(value: unknown): unknown {
	if (typeof value !== 'string') return Array.isArray(value) ? value.map(dataviewValue) : (value ?? null);
	const { date, duration, link } = library.EXPRESSION;
	for (const parser of [date, duration, link]) {
		const read = parser.parse(value.trim());
		if (read.status) return read.value;
	}
	return value;
}

/** The rows that a query leaves of these, in its order. */
export function runQuery({ source, operations }: Query, rows: readonly Row[], today: string): readonly Row[] {
	if (source.type !== 'folder') throw new Error(`a source of the type ${source.type} is not known here`);
	const begin = rows.filter((row) => String((row['file'] as Row)['path']).startsWith(`${source.folder}/`));
	return operations.reduce<readonly Row[]>((left, operation) => apply(operation, left, library.EXPRESSION.date.tryParse(today)), begin);
}

function apply(operation: Operation, rows: readonly Row[], today: Moment): readonly Row[] {
	switch (operation.type) {
		case 'where':
			return rows.filter((row) => isTrue(evaluate(operation.clause, row, today)));
		case 'flatten':
			return rows.map((row) => ({ ...row, [operation.field.name]: evaluate(operation.field.field, row, today) }));
		case 'group':
			return [...rows].sort((a, b) => compare(evaluate(operation.field.field, a, today), evaluate(operation.field.field, b, today)));
		case 'sort':
			return [...rows].sort((a, b) => operation.fields.reduce((so, { field, direction }) => (so !== 0 ? so : compare(evaluate(field, a, today), evaluate(field, b, today)) * (direction === 'ascending' ? 1 : -1)), 0));
	}
}

function evaluate(field: Field, row: Row, today: Moment): unknown {
	switch (field.type) {
		case 'literal':
			return field.value;
		case 'variable':
			return field.name === 'today' ? today : (row[field.name] ?? null);
		case 'negated':
			return !isTrue(evaluate(field.child, row, today));
		case 'index':
			return (evaluate(field.object, row, today) as Row | null)?.[String(evaluate(field.index, row, today))] ?? null;
		case 'binaryop':
			return operate(field.op, evaluate(field.left, row, today), evaluate(field.right, row, today));
		case 'function':
			return call(field.func.type === 'variable' ? field.func.name : '', field.arguments.map((argument) => evaluate(argument, row, today)));
	}
}

function operate(op: string, left: unknown, right: unknown): unknown {
	if (op === '&') return isTrue(left) && isTrue(right);
	if (op === '|') return isTrue(left) || isTrue(right);
	if (op === '+') return left === null || right === null ? null : isMoment(left) ? left.plus(right) : `${textOf(left)}${textOf(right)}`;
	const order = compare(left, right);
	const results: Readonly<Record<string, boolean>> = { '=': order === 0, '!=': order !== 0, '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 };
	if (results[op] === undefined) throw new Error(`${op} is not known here`);
	return results[op];
}

function call(name: string, values: readonly unknown[]): unknown {
	const [first, second, third] = values;
	switch (name) {
		case 'choice':
			return isTrue(first) ? second : third;
		case 'typeof':
			return typeOf(first);
		case 'lower':
			return first === null ? null : textOf(first).toLowerCase();
		case 'substring':
			return textOf(first).slice(Number(second), Number(third));
		case 'dateformat':
			return isMoment(first) ? first.toFormat(textOf(second)) : null;
		case 'list':
			return values;
		case 'date':
		case 'dur':
		case 'meta':
			return first;
		case 'contains':
			return Array.isArray(first) ? first.some((one) => compare(one, second) === 0) : textOf(first).includes(textOf(second));
	}
	throw new Error(`no function ${name} is known here`);
}

/** Nothing comes before anything; values of different types go by their type. */
function compare(left: unknown, right: unknown): number {
	const [a, b] = [typeOf(left), typeOf(right)];
	if (a !== b) return a === 'null' ? -1 : b === 'null' ? 1 : a < b ? -1 : 1;
	const [x, y] = isMoment(left) && isMoment(right) ? [left.valueOf(), right.valueOf()] : [textOf(left), textOf(right)];
	return x === y ? 0 : x < y ? -1 : 1;
}

function isTrue(value: unknown): boolean {
	return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function typeOf(value: unknown): string {
	if (value === null || value === undefined) return 'null';
	if (isMoment(value)) return value.isLuxonDateTime === true ? 'date' : 'duration';
	return Array.isArray(value) ? 'array' : typeof value;
}

function isMoment(value: unknown): value is Moment {
	return typeof value === 'object' && value !== null && ('isLuxonDateTime' in value || 'isLuxonDuration' in value);
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** The package is a script for Obsidian, whose module it asks for and does not use. */
function load(): Library {
	const source = readFileSync(fileURLToPath(new URL('../../node_modules/obsidian-dataview/lib/index.js', import.meta.url)), 'utf8');
	const module: { exports: unknown } = { exports: {} };
	const run = compileFunction(source, ['require', 'module', 'exports']) as (require: () => unknown, module: unknown, exports: unknown) => void;
	run(() => ({}), module, module.exports);
	return module.exports as Library;
}
