import type * as O from 'obsidian';

type Side = 'from' | 'to' | 'head' | 'anchor';

/** A plain text box behind the calls of Obsidian's editor that plugins use most (obsidian.d.ts, `Editor`). */
export class TextBoxEditor implements Partial<O.Editor> {
	readonly #boxEl: HTMLTextAreaElement;

	constructor(boxEl: HTMLTextAreaElement) {
		this.#boxEl = boxEl;
	}

	getValue(): string {
		return this.#boxEl.value;
	}

	setValue(content: string): void {
		this.#replace(0, this.getValue().length, content);
	}

	getLine(line: number): string {
		return this.getValue().split('\n')[line] ?? '';
	}

	setLine(line: number, text: string): void {
		this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
	}

	lineCount(): number {
		return this.getValue().split('\n').length;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		return this.getValue().slice(this.#boxEl.selectionStart, this.#boxEl.selectionEnd);
	}

	somethingSelected(): boolean {
		return this.getSelection() !== '';
	}

	getRange(from: O.EditorPosition, to: O.EditorPosition): string {
		return this.getValue().slice(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string): void {
		this.#replace(this.#boxEl.selectionStart, this.#boxEl.selectionEnd, replacement);
	}

	replaceRange(replacement: string, from: O.EditorPosition, to: O.EditorPosition = from): void {
		this.#replace(this.posToOffset(from), this.posToOffset(to), replacement);
	}

	getCursor(side: Side = 'head'): O.EditorPosition {
		const { selectionStart, selectionEnd, selectionDirection } = this.#boxEl;
		const backward = selectionDirection === 'backward';
		const atStart = side === 'from' || (side === 'head' && backward) || (side === 'anchor' && !backward);
		return this.offsetToPos(atStart ? selectionStart : selectionEnd);
	}

	setCursor(position: O.EditorPosition | number, ch = 0): void {
		this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
	}

	setSelection(anchor: O.EditorPosition, head: O.EditorPosition = anchor): void {
		const [from, to] = [this.posToOffset(anchor), this.posToOffset(head)];
		this.#boxEl.setSelectionRange(Math.min(from, to), Math.max(from, to), to < from ? 'backward' : 'forward');
	}

	listSelections(): O.EditorSelection[] {
		return [{ anchor: this.getCursor('anchor'), head: this.getCursor('head') }];
	}

	focus(): void {
		this.#boxEl.focus();
	}

	blur(): void {
		this.#boxEl.blur();
	}

	hasFocus(): boolean {
		return this.#boxEl.isActiveElement();
	}

	wordAt(position: O.EditorPosition): O.EditorRange | null {
		const { line, ch } = position;
		const word = [...this.getLine(line).matchAll(/[\p{L}\p{N}_]+/gu)].find(({ 0: text, index }) => index <= ch && ch <= index + text.length);
		return word === undefined ? null : { from: { line, ch: word.index }, to: { line, ch: word.index + word[0].length } };
	}

	posToOffset({ line, ch }: O.EditorPosition): number {
		const before = this.getValue().split('\n').slice(0, line);
		return before.reduce((length, text) => length + text.length + 1, 0) + Math.min(ch, this.getLine(line).length);
	}

	offsetToPos(offset: number): O.EditorPosition {
		const before = this.getValue().slice(0, offset).split('\n');
		return { line: before.length - 1, ch: before.at(-1)?.length ?? 0 };
	}

	/** As if it had been typed: the view hears of it. */
	#replace(from: number, to: number, text: string): void {
		this.#boxEl.setRangeText(text, from, to, 'end');
		this.#boxEl.trigger('input');
	}
}
