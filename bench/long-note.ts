import { addDays } from '../src/core/day.ts';
import { defaultSettings } from '../src/core/settings.ts';
import { logTouch } from '../src/notes/contact-note.ts';
import { compare, type Comparison } from './measure/ratio.ts';
import { milliseconds, type Bench, type Row } from './measure/row.ts';
import { TODAY } from './vault/today.ts';
import { SENTENCES } from './vault/words.ts';

const MB = 1_000_000;
const TOUCHES = '## Touches\n- 2026-07-01 call: Talked.\n- 2026-05-01 email: Wrote.\n';

/** A touch logged into a very long note: one as people write it, and those of nothing but list items, each of which has to be looked at. */
export const longNote: Bench = {
	name: 'long-note',
	async run() {
		const [one, four] = [`${linesOf(MB, mixedLine)}\n${TOUCHES}`, `${linesOf(4 * MB, mixedLine)}\n${TOUCHES}`];
		const beside = await besideSplitting(one, 50);
		const linear = await compare(logInto(four), logInto(one), 15, 5);
		return [
			rowOf({ what: 'logging a touch into a note of 1 MB', beside: SPLITTING, most: 5 }, beside),
			rowOf({ what: 'logging a touch into a note of 4 MB', beside: 'the same into one of 1 MB', most: 5 }, linear),
			await onlyRow('bullets', `${linesOf(MB, (index) => `- ${sentence(index)}`)}\n\n${TOUCHES}`, 15),
			await onlyRow('open tasks', `${linesOf(MB, (index) => `- [ ] ${sentence(index)}`)}\n\n${TOUCHES}`, 15),
			await onlyRow('touches', `## Touches\n${linesOf(MB, touchLine)}\n`, 5),
		];
	},
};

const SPLITTING = 'splitting that text into lines and joining it';

function logInto(body: string): () => unknown {
	const text = withProperties(body);
	return () => logTouch(text, { day: TODAY, channel: 'call', incoming: false, text: 'The plan is there.' }, { settings: defaultSettings, today: TODAY });
}

function besideSplitting(body: string, rounds: number): Promise<Comparison> {
	const text = withProperties(body);
	return compare(logInto(body), () => text.split('\n').join('\n'), rounds, rounds);
}

/** A note that hardly anybody has, for information: the worst of its kind. */
async function onlyRow(kind: string, body: string, rounds: number): Promise<Row> {
	return rowOf({ what: `logging a touch into a note of 1 MB of nothing but ${kind}`, beside: SPLITTING, most: null }, await besideSplitting(body, rounds), `${body.split('\n').length.toLocaleString('en')} lines`);
}

function rowOf(rest: Pick<Row, 'what' | 'beside' | 'most'>, { work, base, ratio }: Comparison, remark = ''): Row {
	return { ...rest, figure: milliseconds(work.median), base: milliseconds(base.median), ratio, remark };
}

function withProperties(body: string): string {
	return `---\ntier: B\nlast-touch: 2026-07-01\n---\n${body}`;
}

/** As many lines as make that many letters. */
function linesOf(length: number, lineOf: (index: number) => string): string {
	const lines: string[] = [];
	for (let size = 0; size < length; size += (lines.at(-1)?.length ?? 0) + 1) lines.push(lineOf(lines.length));
	return lines.join('\n');
}

function mixedLine(index: number): string {
	if (index % 40 === 0) return `### Part ${index}`;
	return index % 7 === 0 ? `- ${sentence(index)}` : sentence(index);
}

/** Newest first, one a day. */
function touchLine(index: number): string {
	return `- ${addDays(TODAY, -144 - index)} ${index % 3 === 0 ? 'call' : 'email'}: ${sentence(index)}`;
}

function sentence(index: number): string {
	return SENTENCES[index % SENTENCES.length] ?? '';
}
