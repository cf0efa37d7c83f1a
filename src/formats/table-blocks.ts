import { columnsOf, hasIdentity, headerScore, type Columns } from './table-columns.ts';

/** A row of headers and the rows below it, down to the next headers or the next title. */
export interface Block {
	/** What stands above the headers on its own (`Panelist Details`, `2. Participants`); null where nothing does. */
	readonly title: string | null;
	readonly headers: readonly string[];
	readonly columns: Columns;
	readonly rows: ReadonlyArray<readonly string[]>;
}

export interface Blocks {
	/** Blocks of people. */
	readonly people: readonly Block[];
	/** Everything else that is not blank: what a file says about the event. */
	readonly preamble: ReadonlyArray<readonly string[]>;
}

/** Headers that mean two things at least are taken at once; a table with one known column counts only if there is no better. */
const CERTAIN = 2;

/** The tables in the rows of a file, which may have a preamble, several parts with titles, or headers that come again. */
export function findBlocks(rows: ReadonlyArray<readonly string[]>): Blocks {
	const scores = rows.map(headerScore);
	const isCertain = scores.some((score) => score >= CERTAIN);
	const first = isCertain ? -1 : scores.findIndex((score, index) => score > 0 && !isRepeated(rows, index));
	const isHeader = (index: number): boolean => (isCertain ? (scores[index] ?? 0) >= CERTAIN : index === first);
	const blocks: Array<Block & { readonly rows: Array<readonly string[]> }> = [];
	const preamble: Array<readonly string[]> = [];
	let title: string | null = null;
	let isOpen = false;
	for (const [index, row] of rows.entries()) {
		if (row.every((cell) => cell === '')) continue;
		if (isHeader(index)) {
			blocks.push({ title, headers: row, columns: columnsOf(row), rows: [] });
			title = null;
			isOpen = true;
		} else if (isTitle(rows, index, isHeader)) {
			title = row[0] ?? null;
			isOpen = false;
		} else if (isOpen) {
			blocks[blocks.length - 1]?.rows.push(row);
		} else {
			preamble.push(row);
		}
	}
	const people = blocks.filter(isOfPeople);
	const about = blocks.filter((block) => !isOfPeople(block)).flatMap(({ headers, rows: below }) => [headers, ...below]);
	return { people: withoutActivities(people), preamble: [...preamble, ...about] };
}

/** Whether what looks like a header is what most rows say: `Ana Diaz, Participant` in a table without headers. */
function isRepeated(rows: ReadonlyArray<readonly string[]>, index: number): boolean {
	const column = columnsOf(rows[index] ?? []).findIndex((field) => field !== null && field !== 'others');
	const below = rows.slice(index + 1).filter((row) => row.some((cell) => cell !== ''));
	return below.filter((row) => row[column] === rows[index]?.[column]).length > below.length / 2;
}

function isOfPeople({ columns }: Block): boolean {
	return hasIdentity(columns) && !columns.includes('meeting-id');
}

/** A cell on its own right above headers, or a numbered one (`3. In-Meeting Activities`). */
function isTitle(rows: ReadonlyArray<readonly string[]>, index: number, isHeader: (index: number) => boolean): boolean {
	const [first = '', ...others] = rows[index] ?? [];
	if (first === '' || others.some((cell) => cell !== '')) return false;
	if (/^\d\. \S/.test(first)) return true;
	let next = index + 1;
	while (next < rows.length && rows[next]?.every((cell) => cell === '') === true) next++;
	return next < rows.length && isHeader(next);
}

/** Teams lists everybody in part 2, and again in part 3 for each time they came in. */
function withoutActivities(blocks: readonly Block[]): readonly Block[] {
	const participants = blocks.filter(({ title }) => title?.startsWith('2. ') === true);
	return participants.length > 0 ? participants : blocks;
}
