// Expressions of Obsidian's Bases, as far as help.obsidian.md ("Bases syntax", "Functions") documents them and the base of who is due uses them. What is
// not documented for a type of value is an error here, so that an expression that leans on it fails.

/** A value of Bases. Of dates only the day is known, as milliseconds of its midnight in UTC. */
export type Value = null | boolean | number | string | RegExp | BasesDate | BasesDuration | readonly Value[];

export interface BasesDate {
	readonly kind: 'date';
	readonly ms: number;
}

interface BasesDuration {
	readonly kind: 'duration';
	readonly months: number;
	readonly days: number;
}

/** A day as a date of Bases: what a property of the type Date holds. */
export function basesDate(day: string): BasesDate {
	return { kind: 'date', ms: Date.parse(`${day}T00:00:00Z`) };
}

export interface FileObject {
	readonly path: string;
	readonly properties: Readonly<Record<string, Value>>;
	readonly tags: readonly string[];
}

/** What an expression is evaluated for. */
export interface Scope {
	readonly file: FileObject;
	/** The formulas of the base. */
	readonly formulas: Readonly<Record<string, string>>;
	readonly today: string;
}

type Locals = Readonly<Record<string, Value>>;
type Node =
	| { readonly kind: 'value'; readonly value: Value }
	| { readonly kind: 'list'; readonly items: readonly Node[] }
	| { readonly kind: 'name'; readonly name: string }
	| { readonly kind: 'member'; readonly of: Node; readonly name: string }
	| { readonly kind: 'index'; readonly of: Node; readonly index: Node }
	| { readonly kind: 'call'; readonly of: Node; readonly args: readonly Node[] }
	| { readonly kind: 'not'; readonly of: Node }
	| { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node };

const parsed = new Map<string, Node>();

/** What an expression comes to. An error is thrown for what Bases do not know. */
export function evaluate(expression: string, scope: Scope): Value {
	const node = parsed.get(expression) ?? parse(expression);
	parsed.set(expression, node);
	return run(node, scope, {});
}

export function isTruthy(value: Value): boolean {
	if (isList(value)) return value.length > 0;
	return Boolean(value);
}

const TOKEN = /\s+|("(?:[^"\\]|\\.)*")|(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(&&|\|\||[=!<>]=|[-+*/%<>!()[\],.])/y;
const REGEXP = /\/((?:[^/\\\n]|\\.)+)\/([gi]*)/y;
const LEVELS = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', '/', '%']];

interface Token {
	readonly kind: 'string' | 'number' | 'name' | 'sign' | 'regexp';
	readonly text: string;
	readonly flags?: string;
}

function tokens(expression: string): Token[] {
	const found: Token[] = [];
	let at = 0;
	while (at < expression.length) {
		const before = found.at(-1);
		const isOperand = before !== undefined && (before.kind !== 'sign' || before.text === ')' || before.text === ']');
		REGEXP.lastIndex = at;
		const regexp = expression[at] === '/' && !isOperand ? REGEXP.exec(expression) : null;
		if (regexp !== null) {
			found.push({ kind: 'regexp', text: regexp[1] ?? '', flags: regexp[2] ?? '' });
			at = REGEXP.lastIndex;
			continue;
		}
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(expression);
		if (match === null) throw new Error(`not an expression at ${at}: ${expression}`);
		const [, string, number, name, sign] = match;
		if (string !== undefined) found.push({ kind: 'string', text: JSON.parse(string) as string });
		else if (number !== undefined) found.push({ kind: 'number', text: number });
		else if (name !== undefined) found.push({ kind: 'name', text: name });
		else if (sign !== undefined) found.push({ kind: 'sign', text: sign });
		at = TOKEN.lastIndex;
	}
	return found;
}

function parse(expression: string): Node {
	const queue = tokens(expression);
	const peek = (): string | null => (queue[0]?.kind === 'sign' ? queue[0].text : null);
	const take = (sign: string): void => {
		if (peek() !== sign) throw new Error(`${sign} is missing before ${JSON.stringify(queue[0])} in ${expression}`);
		queue.shift();
	};
	const several = (end: string): Node[] => {
		const items: Node[] = [];
		while (peek() !== end) {
			items.push(binary(0));
			if (peek() !== end) take(',');
		}
		take(end);
		return items;
	};
	const primary = (): Node => {
		const token = queue.shift();
		if (token === undefined) throw new Error(`an end too soon: ${expression}`);
		switch (token.kind) {
			case 'string':
				return { kind: 'value', value: token.text };
			case 'number':
				return { kind: 'value', value: Number(token.text) };
			case 'regexp':
				return { kind: 'value', value: new RegExp(token.text, token.flags) };
			case 'name':
				if (['true', 'false', 'null'].includes(token.text)) return { kind: 'value', value: JSON.parse(token.text) as boolean | null };
				return { kind: 'name', name: token.text };
			case 'sign':
				if (token.text === '!') return { kind: 'not', of: postfix() };
				if (token.text === '[') return { kind: 'list', items: several(']') };
				if (token.text !== '(') throw new Error(`${token.text} is no beginning: ${expression}`);
				return grouped();
		}
	};
	const grouped = (): Node => {
		const inner = binary(0);
		take(')');
		return inner;
	};
	const postfix = (): Node => {
		let node = primary();
		for (;;) {
			const sign = peek();
			if (sign === '.') {
				take('.');
				node = { kind: 'member', of: node, name: queue.shift()?.text ?? '' };
			} else if (sign === '[') {
				take('[');
				node = { kind: 'index', of: node, index: several(']')[0] ?? { kind: 'value', value: null } };
			} else if (sign === '(') {
				take('(');
				node = { kind: 'call', of: node, args: several(')') };
			} else return node;
		}
	};
	const binary = (level: number): Node => {
		const operators = LEVELS[level];
		if (operators === undefined) return postfix();
		let left = binary(level + 1);
		for (let sign = peek(); sign !== null && operators.includes(sign); sign = peek()) {
			take(sign);
			left = { kind: 'binary', operator: sign, left, right: binary(level + 1) };
		}
		return left;
	};
	const whole = binary(0);
	if (queue.length > 0) throw new Error(`something is left of ${expression}: ${JSON.stringify(queue[0])}`);
	return whole;
}

function run(node: Node, scope: Scope, locals: Locals): Value {
	switch (node.kind) {
		case 'value':
			return node.value;
		case 'list':
			return node.items.map((item) => run(item, scope, locals));
		case 'not':
			return !isTruthy(run(node.of, scope, locals));
		case 'name':
			if (Object.hasOwn(locals, node.name)) return locals[node.name] ?? null;
			return scope.file.properties[node.name] ?? null;
		case 'member':
			return member(node.of, node.name, scope);
		case 'index':
			if (node.of.kind !== 'name' || node.of.name !== 'note') throw new Error('only note["…"] is known here');
			return scope.file.properties[textOf(run(node.index, scope, locals))] ?? null;
		case 'binary':
			return operate(node, scope, locals);
		case 'call':
			return node.of.kind === 'member' ? callMethod(node.of, node.args, scope, locals) : callGlobal(node.of, node.args, scope, locals);
	}
}

function member(of: Node, name: string, scope: Scope): Value {
	if (of.kind !== 'name') throw new Error(`no field ${name} is known here`);
	if (of.name === 'note') return scope.file.properties[name] ?? null;
	if (of.name === 'formula') return evaluate(required(scope.formulas[name], `formula ${name}`), scope);
	const { path } = scope.file;
	const fileName = path.slice(path.lastIndexOf('/') + 1);
	if (of.name === 'file' && name === 'name') return fileName;
	if (of.name === 'file' && name === 'ext') return fileName.slice(fileName.lastIndexOf('.') + 1);
	throw new Error(`no ${of.name}.${name} is known here`);
}

function operate({ operator, left, right }: Extract<Node, { kind: 'binary' }>, scope: Scope, locals: Locals): Value {
	const a = run(left, scope, locals);
	if (operator === '&&') return isTruthy(a) ? isTruthy(run(right, scope, locals)) : false;
	if (operator === '||') return isTruthy(a) ? true : isTruthy(run(right, scope, locals));
	const b = run(right, scope, locals);
	if (operator === '==' || operator === '!=') return (plain(a) === plain(b)) === (operator === '==');
	if (operator === '+' && isKind(a, 'date')) return later(a, durationOf(b));
	if (operator === '+' && typeof a === 'string' && typeof b === 'string') return a + b;
	const both = [a, b] as const;
	if (['<', '<=', '>', '>='].includes(operator)) return compare(operator, ...both);
	if (typeof a !== 'number' || typeof b !== 'number') throw new Error(`${operator} of ${describe(a)} and ${describe(b)}`);
	return { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '%': a % b }[operator] ?? null;
}

function compare(operator: string, a: Value, b: Value): boolean {
	if (describe(a) !== describe(b) || !['number', 'date', 'string'].includes(describe(a))) throw new Error(`${operator} of ${describe(a)} and ${describe(b)}`);
	const [left, right] = [plain(a) as number, plain(b) as number];
	if (operator.startsWith('<')) return left < right || (operator === '<=' && left === right);
	return left > right || (operator === '>=' && left === right);
}

function callGlobal(of: Node, args: readonly Node[], scope: Scope, locals: Locals): Value {
	const name = of.kind === 'name' ? of.name : '';
	// Only the branch that is wanted: `if(due, date(due), null)` is how the help writes it.
	if (name === 'if') return run(args[isTruthy(run(required(args[0], 'condition'), scope, locals)) ? 1 : 2] ?? { kind: 'value', value: null }, scope, locals);
	const values = args.map((arg) => run(arg, scope, locals));
	const [first = null] = values;
	switch (name) {
		case 'today':
			return basesDate(scope.today);
		case 'date':
			return dateOf(first);
		case 'duration':
			return durationOf(first);
		case 'number':
			return numberOf(first);
		case 'max':
			return Math.max(...values.map((value) => (typeof value === 'number' ? value : required<number>(undefined, 'number'))));
		case 'list':
			return isList(first) ? first : [first];
	}
	throw new Error(`no function ${name} is known here`);
}

function callMethod({ of, name }: Extract<Node, { kind: 'member' }>, args: readonly Node[], scope: Scope, locals: Locals): Value {
	if (of.kind === 'name' && of.name === 'file') return callOnFile(name, args.map((arg) => run(arg, scope, locals)), scope.file);
	const value = run(of, scope, locals);
	if (name === 'isTruthy') return isTruthy(value);
	if (name === 'toString') return textOf(value);
	if (isList(value) && (name === 'map' || name === 'filter')) {
		const each = (item: Value): Value => run(required(args[0], 'expression'), scope, { ...locals, value: item });
		return name === 'map' ? value.map(each) : value.filter((item: Value) => isTruthy(each(item)));
	}
	const values = args.map((arg) => run(arg, scope, locals));
	if (isList(value)) return callOnList(value, name, values);
	if (typeof value === 'string') return callOnString(value, name, values);
	if (typeof value === 'number' && name === 'round') return Math.round(value);
	if (isKind(value, 'date') && name === 'format' && values[0] === 'YYYY-MM-DD') return textOf(value);
	if (value instanceof RegExp && name === 'matches' && typeof values[0] === 'string') return new RegExp(value.source, value.flags).test(values[0]);
	throw new Error(`${describe(value)} has no ${name}(${values.map(describe).join(', ')})`);
}

function callOnFile(name: string, values: readonly Value[], { path, properties, tags }: FileObject): Value {
	const texts = values.map(textOf);
	const [first = ''] = texts;
	switch (name) {
		case 'inFolder':
			return path.startsWith(`${first}/`);
		case 'hasTag':
			return texts.some((wanted) => tags.some((tag) => tag === wanted || tag.startsWith(`${wanted}/`)));
		case 'hasProperty':
			return Object.hasOwn(properties, first);
	}
	throw new Error(`a file has no ${name}`);
}

function callOnList(list: readonly Value[], name: string, [first = null]: readonly Value[]): Value {
	switch (name) {
		case 'contains':
			return list.some((item) => plain(item) === plain(first));
		case 'sort':
			return [...list].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
		case 'reverse':
			return [...list].reverse();
		case 'join':
			return list.map(textOf).join(textOf(first));
	}
	throw new Error(`a list has no ${name}`);
}

function callOnString(text: string, name: string, [first = null, second = null]: readonly Value[]): Value {
	switch (name) {
		case 'trim':
			return text.trim();
		case 'lower':
			return text.toLowerCase();
		case 'slice':
			return text.slice(Number(first), second === null ? undefined : Number(second));
		case 'split':
			return text.split(textOf(first));
		case 'replace':
			return first instanceof RegExp ? text.replace(first, textOf(second)) : text.replaceAll(textOf(first), textOf(second));
	}
	throw new Error(`a text has no ${name}`);
}

function dateOf(value: Value): BasesDate {
	if (isKind(value, 'date')) return value;
	const date = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? basesDate(value) : null;
	// A day that the calendar does not have comes out as another one.
	if (date === null || textOf(date) !== value) throw new Error(`date(${textOf(value)})`);
	return date;
}

function durationOf(value: Value): BasesDuration {
	if (isKind(value, 'duration')) return value;
	const match = typeof value === 'string' ? /^(\d+) ?(?:(years?|y)|(months?|M)|(weeks?|w)|(days?|d))$/.exec(value) : null;
	if (match === null) throw new Error(`duration(${textOf(value)})`);
	const [, count, years, months, weeks] = match;
	const times = Number(count);
	if (years !== undefined || months !== undefined) return { kind: 'duration', months: times * (years === undefined ? 1 : 12), days: 0 };
	return { kind: 'duration', months: 0, days: times * (weeks === undefined ? 1 : 7) };
}

/** Of a month that is too short, the last day. */
function later({ ms }: BasesDate, { months, days }: BasesDuration): BasesDate {
	const from = new Date(ms);
	const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate();
	return { kind: 'date', ms: Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, Math.min(from.getUTCDate(), last) + days) };
}

function numberOf(value: Value): number {
	if (isKind(value, 'date')) return value.ms;
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : typeof value === 'number' || typeof value === 'boolean' ? Number(value) : Number.NaN;
	if (Number.isNaN(number)) throw new Error(`number(${textOf(value)})`);
	return number;
}

function textOf(value: Value): string {
	if (value === null) return '';
	if (isKind(value, 'date')) return new Date(value.ms).toISOString().slice(0, 10);
	if (isList(value)) return value.map(textOf).join(', ');
	return typeof value === 'object' ? describe(value) : String(value);
}

/** What values are compared by. */
function plain(value: Value): unknown {
	return isKind(value, 'date') ? value.ms : value;
}

function describe(value: Value): string {
	if (value === null) return 'null';
	if (value instanceof RegExp) return 'regexp';
	if (isList(value)) return 'list';
	return typeof value === 'object' ? value.kind : typeof value;
}

function isList(value: Value): value is readonly Value[] {
	return Array.isArray(value);
}

function isKind<K extends 'date' | 'duration'>(value: Value, kind: K): value is Extract<BasesDate | BasesDuration, { kind: K }> {
	return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}

function required<T>(value: T | undefined, what: string): T {
	if (value === undefined) throw new Error(`no ${what}`);
	return value;
}
