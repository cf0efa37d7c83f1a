import type * as O from 'obsidian';
import { theHost } from './the-host.ts';

// What properties and formulas of a base come to (obsidian.d.ts, `Value` and what extends it).

/** Any of them. Two of different types are never equal; loosely, they are where they read alike. */
export abstract class Value {
	static type = 'value';

	static equals(a: Value | null, b: Value | null): boolean {
		return a !== null && b !== null ? a.constructor === b.constructor && a.equals(b) : a === b;
	}

	static looseEquals(a: Value | null, b: Value | null): boolean {
		return a !== null && b !== null ? a.looseEquals(b) : a === b;
	}

	abstract toString(): string;
	abstract isTruthy(): boolean;

	equals(other: this): boolean {
		return this.toString() === other.toString();
	}

	looseEquals(other: Value): boolean {
		return this.toString() === other.toString();
	}

	renderTo(el: HTMLElement, _ctx: O.RenderContext): void {
		el.setText(this.toString());
	}
}

/** Null is one object (obsidian.d.ts: "NullValue is a singleton"). */
export class NullValue extends Value {
	static override type = 'null';
	static value: NullValue = new NullValue();

	toString(): string {
		return '';
	}

	isTruthy(): boolean {
		return false;
	}
}

export abstract class NotNullValue extends Value {}

export abstract class PrimitiveValue<T> extends NotNullValue {
	readonly #value: T;

	constructor(value: T) {
		super();
		this.#value = value;
	}

	toString(): string {
		return String(this.#value);
	}

	isTruthy(): boolean {
		return Boolean(this.#value);
	}
}

export class BooleanValue extends PrimitiveValue<boolean> {
	static override type = 'boolean';
}

export class NumberValue extends PrimitiveValue<number> {
	static override type = 'number';
}

export class StringValue extends PrimitiveValue<string> {
	static override type = 'string';
}

export class TagValue extends StringValue {}

/** A wikilink; any other text is none. */
export class LinkValue extends StringValue {
	static parseFromString(_app: O.App, input: string, _sourcePath: string): LinkValue | null {
		return /^\[\[[^[\]]+\]\]$/.test(input) ? new LinkValue(input) : null;
	}

	override renderTo(el: HTMLElement): void {
		const link = this.toString().slice(2, -2).split('|')[0] ?? '';
		el.createEl('a', { cls: 'internal-link', text: link, href: link }).addEventListener('click', (event) => {
			event.preventDefault();
			void theHost().workspace.openLinkText(link, '');
		});
	}
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2})?)?$/;

/** A date, with a time or without. */
export class DateValue extends NotNullValue {
	static override type = 'date';
	readonly #iso: string;

	constructor(iso: string) {
		super();
		this.#iso = iso;
	}

	static parseFromString(input: string): DateValue | null {
		return ISO.test(input) && !Number.isNaN(Date.parse(input.slice(0, 10))) ? new DateValue(input) : null;
	}

	toString(): string {
		return this.#iso;
	}

	dateOnly(): DateValue {
		return new DateValue(this.#iso.slice(0, 10));
	}

	isTruthy(): boolean {
		return true;
	}
}

/** Values of any types, one after the other. */
export class ListValue extends NotNullValue {
	static override type = 'list';
	readonly #items: readonly Value[];

	constructor(value: readonly unknown[]) {
		super();
		this.#items = value.map(valueOf);
	}

	toString(): string {
		return this.#items.map(String).join(', ');
	}

	isTruthy(): boolean {
		return this.#items.length > 0;
	}

	includes(value: Value): boolean {
		return this.#items.some((item) => Value.looseEquals(item, value));
	}

	length(): number {
		return this.#items.length;
	}

	get(index: number): Value {
		return this.#items[index] ?? NullValue.value;
	}

	concat(other: ListValue): ListValue {
		return new ListValue([...this.#items, ...other.#items]);
	}
}

/** What stands in frontmatter, as a value. Texts that are dates are dates, as the app takes them where nobody has given the property another type (belief). */
export function valueOf(value: unknown): Value {
	if (value instanceof Value) return value;
	if (Array.isArray(value)) return new ListValue(value);
	if (typeof value === 'boolean') return new BooleanValue(value);
	if (typeof value === 'number') return new NumberValue(value);
	if (typeof value !== 'string') return NullValue.value;
	return LinkValue.parseFromString(theHost() as unknown as O.App, value, '') ?? DateValue.parseFromString(value) ?? new StringValue(value);
}
