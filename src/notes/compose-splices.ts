import { applySplices, inOrder, type EditPlan, type NoteEdit, type Splice } from './splice.ts';

/** Two edits in turn as one: the second is planned on the text after the first. (Not called `then`: a module with that export counts as a promise.) */
export function inTurn(text: string, plan: EditPlan, next: NoteEdit): EditPlan {
	if (plan.kind === 'refused') return plan;
	const second = next(applySplices(text, plan.splices));
	return second.kind === 'refused' ? second : { kind: 'splices', splices: composeSplices(text.length, plan.splices, second.splices) };
}

/** A stretch of the first text that was kept (offsets, `to` exclusive), or a text that was put in. */
type Piece = { readonly kind: 'kept'; readonly from: number; readonly to: number } | { readonly kind: 'put'; readonly text: string };

/** One set of splices for two edits in turn: the second's offsets are those of the text after the first. The length is that of the text before both. */
export function composeSplices(length: number, first: readonly Splice[], second: readonly Splice[]): readonly Splice[] {
	return splicesOf(length, splicePieces(splicePieces([{ kind: 'kept', from: 0, to: length }], first), second));
}

function splicePieces(pieces: readonly Piece[], splices: readonly Splice[]): readonly Piece[] {
	const result: Piece[] = [];
	const rest = [...pieces];
	let at = 0;
	/** Moves pieces up to an offset over to the result, or drops them. */
	const advance = (offset: number, keep: boolean): void => {
		for (let piece = rest[0]; piece !== undefined && at < offset; piece = rest[0]) {
			const size = Math.min(sizeOf(piece), offset - at);
			const [head, tail] = cut(piece, size);
			if (keep) result.push(head);
			if (tail === null) rest.shift();
			else rest[0] = tail;
			at += size;
		}
	};
	for (const { from, to, insert } of inOrder(splices)) {
		advance(from, true);
		if (insert !== '') result.push({ kind: 'put', text: insert });
		advance(to, false);
	}
	return [...result, ...rest];
}

function sizeOf(piece: Piece): number {
	return piece.kind === 'kept' ? piece.to - piece.from : piece.text.length;
}

function cut(piece: Piece, size: number): readonly [Piece, Piece | null] {
	if (size >= sizeOf(piece)) return [piece, null];
	if (piece.kind === 'put') return [{ kind: 'put', text: piece.text.slice(0, size) }, { kind: 'put', text: piece.text.slice(size) }];
	return [{ ...piece, to: piece.from + size }, { ...piece, from: piece.from + size }];
}

function splicesOf(length: number, pieces: readonly Piece[]): readonly Splice[] {
	const splices: Splice[] = [];
	let from = 0;
	let insert = '';
	const close = (to: number): void => {
		if (to > from || insert !== '') splices.push({ from, to, insert });
		insert = '';
	};
	for (const piece of pieces) {
		if (piece.kind === 'put') insert += piece.text;
		else if (piece.to > piece.from) {
			close(piece.from);
			from = piece.to;
		}
	}
	close(length);
	return splices;
}
