import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Terminal } from './terminal.ts';

/** A text as lines no wider than so many columns: wrapped at words, long words anywhere, nothing cut. */
export function wrapText(text: string, width: number): readonly string[] {
	// What fits stays as it is: wrapping would compose its combining marks.
	if (stringWidth(text) <= width) return [text];
	return wrapAnsi(text, Math.max(1, width), { hard: true }).split('\n').map((line) => line.trimEnd());
}

/** A text as lines of the terminal, each indented by so many columns. */
export function paragraph(text: string, { columns }: Pick<Terminal, 'columns'>, indent = 0): readonly string[] {
	return wrapText(text, columns - indent).map((line) => ' '.repeat(indent) + line);
}
