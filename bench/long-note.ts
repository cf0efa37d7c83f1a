import { defaultSettings } from '../src/core/settings.ts';
import { logTouch } from '../src/notes/contact-note.ts';
import { compare } from './measure/ratio.ts';
import { milliseconds, type Bench, type Row } from './measure/row.ts';
import { TODAY } from './vault/today.ts';
import { SENTENCES } from './vault/words.ts';

/** A touch logged into a very long note. */
export const longNote: Bench = {
	name: 'long-note',
	async run() {
		const [one, four] = [noteOf(1_000_000), noteOf(4_000_000)];
		const log = (text: string) => (): unknown => logTouch(text, { day: TODAY, channel: 'call', incoming: false, text: 'The plan is there.' }, { settings: defaultSettings, today: TODAY });
		const beside = await compare(log(one), () => one.split('\n').join('\n'), 50, 50);
		const linear = await compare(log(four), log(one), 15, 5);
		const row = (rest: Pick<Row, 'what' | 'beside' | 'most'>, { work, base, ratio }: typeof beside): Row => ({ ...rest, figure: milliseconds(work.median), base: milliseconds(base.median), ratio, remark: '' });
		return [
			row({ what: 'logging a touch into a note of 1 MB', beside: 'splitting that text into lines and joining it', most: 5 }, beside),
			row({ what: 'logging a touch into a note of 4 MB', beside: 'the same into one of 1 MB', most: 5 }, linear),
		];
	},
};

function noteOf(length: number): string {
	const head = '---\ntier: B\nlast-touch: 2026-07-01\n---\n';
	const touches = '\n## Touches\n- 2026-07-01 call: Talked.\n- 2026-05-01 email: Wrote.\n';
	const lines: string[] = [];
	for (let size = 0, index = 0; size < length; index += 1) {
		const line = index % 40 === 0 ? `### Part ${index}` : index % 7 === 0 ? `- ${SENTENCES[index % SENTENCES.length] ?? ''}` : (SENTENCES[index % SENTENCES.length] ?? '');
		lines.push(line);
		size += line.length + 1;
	}
	return `${head}${lines.join('\n')}${touches}`;
}
