import type { Day } from '../core/day.ts';
import { formatDay } from '../words/day.ts';
import { forDayAside } from '../words/promises.ts';
import { promisePieces, type PromisePiece } from './promise-pieces.ts';

/**
 * A line without the marks of task plugins, as it would be said: `(for 20 November)` for `📅 2026-11-20`, the day alone for `@2026-11-20`, and nothing for priorities, identities and other days. A day that cannot
 * be read stays as it is written, and so does one in parentheses. `near`: a day of whose year other days are said without it.
 */
export function plainMarks(line: string, near: Day): string {
	let text = '';
	let at = 0;
	for (const piece of promisePieces(line, [], null)) {
		const said = saidOf(piece, near);
		if (said === null) continue;
		text += line.slice(at, piece.from) + said;
		at = piece.to;
	}
	return text + line.slice(at);
}

/** Null: as it is written. */
function saidOf(piece: PromisePiece, near: Day): string | null {
	if (piece.kind === 'mark') return '';
	if (piece.kind !== 'due' || piece.mark === 'parentheses' || piece.reading.kind !== 'read') return null;
	const { value } = piece.reading;
	return piece.mark === 'at' ? formatDay(value, near) : forDayAside(value, near);
}
