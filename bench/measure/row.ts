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

/** A bench: its name after `--only`, and how to run it. */
export interface Bench {
	readonly name: string;
	readonly run: () => Promise<readonly Row[]>;
}

export function milliseconds(value: number): string {
	if (value < 1) return value < 0.001 ? 'less than 1 µs' : `${Math.round(value * 1000)} µs`;
	return value < 1000 ? `${value.toPrecision(3)} ms` : `${(value / 1000).toPrecision(3)} s`;
}

export function bytes(value: number): string {
	return value < 1_000_000 ? `${(value / 1000).toFixed(0)} kB` : `${(value / 1_000_000).toFixed(1)} MB`;
}

/** `5.6`, `410`, `0.00006`: two figures that tell. */
function shortRatio(ratio: number): string {
	return ratio >= 10 ? `${Math.round(ratio)}` : `${Number(ratio.toPrecision(2))}`;
}

/** The table as Markdown. */
export function tableOf(rows: readonly Row[]): string {
	const cells = rows.map(({ what, beside, figure, base, ratio, most, remark }) => [what, figure, beside, base, shortRatio(ratio), most === null ? '' : `${most}`, most === null ? '' : ratio <= most ? 'yes' : '**no**', remark]);
	const head = ['what', 'took', 'beside it', 'took', 'ratio', 'at most', 'reached', 'remark'];
	return [head, head.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
