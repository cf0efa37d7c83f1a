/** A line of the table: what was measured, beside what, and what it came to. */
export interface Row {
	readonly what: string;
	readonly beside: string;
	/** As people read it: `212 ms`, `1.2 MB`. */
	readonly figure: string;
	readonly base: string;
	readonly ratio: number;
	/** The most that the ratio may be; null where the figure stands for itself. */
	readonly most: number | null;
	/** Anything that has to be known to read it. */
	readonly remark: string;
}

/** What may be asked of a bench. */
export interface BenchOptions {
	/** How many steps the soak takes; null: its own number. */
	readonly steps: number | null;
}

/** A bench: its name after `--only`, and how to run it. */
export interface Bench {
	readonly name: string;
	readonly run: (options: BenchOptions) => Promise<readonly Row[]>;
}

export function milliseconds(value: number): string {
	if (value < 1) return value < 0.001 ? 'less than 1 µs' : `${Math.round(value * 1000)} µs`;
	return value < 1000 ? `${threeFigures(value)} ms` : `${threeFigures(value / 1000)} s`;
}

/** `6.10`, `48.0`, `1000`: never as a power of ten. */
function threeFigures(value: number): string {
	return value < 99.95 ? value.toPrecision(3) : `${Math.round(value)}`;
}

export function bytes(value: number): string {
	return value < 1_000_000 ? `${(value / 1000).toFixed(0)} kB` : `${(value / 1_000_000).toFixed(1)} MB`;
}

/** `5.6`, `410`, `0.00006`: two figures that tell. */
function shortRatio(ratio: number): string {
	return ratio >= 10 ? `${Math.round(ratio)}` : ratio.toLocaleString('en', { maximumSignificantDigits: 2 });
}

/** The table as Markdown. */
export function tableOf(rows: readonly Row[]): string {
	const cells = rows.map(({ what, beside, figure, base, ratio, most, remark }) => [what, figure, beside, base, shortRatio(ratio), most === null ? '' : `${most}`, most === null ? '' : ratio <= most ? 'yes' : '**no**', remark]);
	const head = ['what', 'took', 'beside it', 'took', 'ratio', 'at most', 'reached', 'remark'];
	return [head, head.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
