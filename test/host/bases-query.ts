import type * as O from 'obsidian';
import { evaluate, isTruthy, type Scope, type Value as FormulaValue } from '../support/bases-formula.ts';
import type { Value } from './bases-values.ts';
import { NullValue, StringValue, valueOf } from './bases-values.ts';
import { Component } from './component.ts';
import { theHost } from './the-host.ts';
import { getAllTags } from './yaml.ts';

/** What a `.base` file says of a view; keys of the view's own stand beside (obsidian.d.ts, `BasesConfigFileView`). */
export type ViewEntry = Record<string, unknown> & { readonly type: string; readonly name: string };

/** What stands in a `.base` file, as far as the stand-in reads it. */
export interface BaseFile {
	readonly filters?: unknown;
	readonly formulas?: Readonly<Record<string, string>>;
	readonly properties?: Readonly<Record<string, { readonly displayName?: string }>>;
	readonly views?: readonly ViewEntry[];
}

/** `note.tier` as its parts; a name without a source is a note's property (help, "Bases syntax"). */
export function parsePropertyId(propertyId: O.BasesPropertyId): O.BasesProperty {
	const [type = '', ...rest] = propertyId.split('.');
	return type === 'note' || type === 'formula' || type === 'file' ? { type, name: rest.join('.') } : { type: 'note', name: propertyId };
}

/** Runs the query of one view (obsidian.d.ts, `QueryController`). */
export class QueryController extends Component {}

/** One file of a base. */
export class BasesEntry {
	readonly file: O.TFile;
	readonly #formulas: Readonly<Record<string, string>>;

	constructor(file: O.TFile, formulas: Readonly<Record<string, string>>) {
		this.file = file;
		this.#formulas = formulas;
	}

	getValue(propertyId: O.BasesPropertyId): Value | null {
		const { type, name } = parsePropertyId(propertyId);
		if (type === 'note') return valueOf(propertiesOf(this.file)[name] ?? null);
		if (type === 'file') return name === 'name' || name === 'basename' ? new StringValue(this.file.basename) : name === 'folder' ? new StringValue(this.file.parent?.path ?? '') : NullValue.value;
		try {
			return fromFormula(evaluate(`formula.${name}`, scopeOf(this.file, this.#formulas)));
		} catch (error) {
			return new StringValue(String(error));
		}
	}
}

/** The entries of one value that the view is grouped by. */
export class BasesEntryGroup {
	key?: Value;
	entries: BasesEntry[];

	constructor(entries: BasesEntry[], key?: Value) {
		this.entries = entries;
		if (key !== undefined) this.key = key;
	}

	hasKey(): boolean {
		return this.key !== undefined && !(this.key instanceof NullValue);
	}
}

/** How a view is set up. What is set is written to the file. */
export class BasesViewConfig {
	name: string;
	readonly #view: ViewEntry;
	readonly #base: BaseFile;
	readonly #write: (key: string, value: unknown) => void;

	constructor(view: ViewEntry, base: BaseFile, write: (key: string, value: unknown) => void) {
		this.name = view.name;
		this.#view = view;
		this.#base = base;
		this.#write = write;
	}

	get(key: string): unknown {
		return this.#view[key];
	}

	getAsPropertyId(key: string): O.BasesPropertyId | null {
		const value = this.#view[key];
		return typeof value === 'string' && value !== '' ? idOf(value) : null;
	}

	getEvaluatedFormula(_view: unknown, _key: string): Value {
		return NullValue.value;
	}

	set(key: string, value: unknown): void {
		this.#view[key] = value;
		this.#write(key, value);
	}

	getOrder(): O.BasesPropertyId[] {
		const order = this.#view['order'];
		return Array.isArray(order) ? order.map((one) => idOf(String(one))) : [];
	}

	getSort(): O.BasesSortConfig[] {
		const sort = this.#view['sort'];
		if (!Array.isArray(sort)) return [];
		return (sort as readonly Partial<O.BasesSortConfig>[]).flatMap(({ property, direction }) => (property === undefined ? [] : [{ property: idOf(property), direction: direction === 'DESC' ? 'DESC' : 'ASC' }]));
	}

	getDisplayName(propertyId: O.BasesPropertyId): string {
		return this.#base.properties?.[propertyId]?.displayName ?? parsePropertyId(propertyId).name;
	}
}

/** What the query of a view found, sorted and limited. */
export class BasesQueryResult {
	data: BasesEntry[];
	readonly #groupBy: O.BasesPropertyId | null;
	readonly #properties: O.BasesPropertyId[];

	constructor(data: BasesEntry[], groupBy: O.BasesPropertyId | null, properties: O.BasesPropertyId[]) {
		this.data = data;
		this.#groupBy = groupBy;
		this.#properties = properties;
	}

	get groupedData(): BasesEntryGroup[] {
		const by = this.#groupBy;
		if (by === null) return [new BasesEntryGroup(this.data)];
		const groups = new Map<string, BasesEntryGroup>();
		for (const entry of this.data) {
			const value = entry.getValue(by) ?? NullValue.value;
			const known = groups.get(value.toString());
			if (known === undefined) groups.set(value.toString(), new BasesEntryGroup([entry], value.isTruthy() ? value : NullValue.value));
			else known.entries.push(entry);
		}
		return [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([, group]) => group);
	}

	get properties(): O.BasesPropertyId[] {
		return this.#properties;
	}

	getSummaryValue(_controller: QueryController, _entries: BasesEntry[], _property: O.BasesPropertyId, _key: string): Value {
		return NullValue.value;
	}
}

/** The files that pass the filters of the base and of the view. A filter that the stand-in cannot read is an error. */
export function runQuery(base: BaseFile, view: ViewEntry, config: BasesViewConfig): BasesQueryResult {
	const formulas = base.formulas ?? {};
	const files = theHost().vault.getFiles().filter((file) => [base.filters, view['filters']].every((filter) => passes(filter, scopeOf(file, formulas))));
	const entries = files.map((file) => new BasesEntry(file, formulas));
	for (const { property, direction } of config.getSort().reverse()) entries.sort((a, b) => compare(a.getValue(property), b.getValue(property)) * (direction === 'DESC' ? -1 : 1));
	const groupBy = (view['groupBy'] as { readonly property?: string } | undefined)?.property;
	const limit = view['limit'];
	return new BasesQueryResult(typeof limit === 'number' ? entries.slice(0, limit) : entries, groupBy === undefined ? null : idOf(groupBy), config.getOrder());
}

function passes(filter: unknown, scope: Scope): boolean {
	if (filter === undefined || filter === null) return true;
	if (typeof filter === 'string') return isTruthy(evaluate(filter, scope));
	const { and, or, not } = filter as { readonly and?: readonly unknown[]; readonly or?: readonly unknown[]; readonly not?: readonly unknown[] };
	if (and !== undefined) return and.every((one) => passes(one, scope));
	if (or !== undefined) return or.some((one) => passes(one, scope));
	return !(not ?? []).some((one) => passes(one, scope));
}

function compare(a: Value | null, b: Value | null): number {
	const [left, right] = [a?.toString() ?? '', b?.toString() ?? ''];
	const [one, other] = [Number(left), Number(right)];
	return left !== '' && right !== '' && !Number.isNaN(one) && !Number.isNaN(other) ? one - other : left.localeCompare(right);
}

function scopeOf(file: O.TFile, formulas: Readonly<Record<string, string>>): Scope {
	const cache = theHost().metadataCache.getFileCache(file);
	const tags = cache === null ? [] : (getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/, ''));
	const now = new Date();
	const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
	return { file: { path: file.path, tags, properties: propertiesOf(file) as Readonly<Record<string, FormulaValue>> }, formulas, today };
}

function propertiesOf(file: O.TFile): Readonly<Record<string, unknown>> {
	return theHost().metadataCache.getFileCache(file)?.frontmatter ?? {};
}

function fromFormula(value: FormulaValue): Value {
	if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'date') return valueOf(new Date((value).ms).toISOString().slice(0, 10));
	return valueOf(value);
}

function idOf(name: string): O.BasesPropertyId {
	const { type, name: rest } = parsePropertyId(name as O.BasesPropertyId);
	return `${type}.${rest}`;
}
