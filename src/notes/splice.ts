/** One replaced stretch of a text: offsets in UTF-16 code units of the text before, `to` exclusive. */
export interface Splice {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** What an edit would do to a note's text: some splices (none: nothing to change), or the reason why it cannot be done. */
export type EditPlan = { readonly kind: 'splices'; readonly splices: readonly Splice[] } | { readonly kind: 'refused'; readonly reason: string };

/** Decides from a note's text what to change in it. Pure: it is asked again when the text has changed meanwhile. */
export type NoteEdit = (text: string) => EditPlan;

export const nothingToChange: EditPlan = { kind: 'splices', splices: [] };

export function refused(reason: string): { readonly kind: 'refused'; readonly reason: string } {
	return { kind: 'refused', reason };
}

/** The text after the splices, which do not overlap and may come in any order. Two insertions at one place keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
	let result = '';
	let at = 0;
	for (const { from, to, insert } of inOrder(splices)) {
		result += text.slice(at, from) + insert;
		at = to;
	}
	return result + text.slice(at);
}

/** The splices that turn the text after into the text before. */
export function invertSplices(text: string, splices: readonly Splice[]): readonly Splice[] {
	let shift = 0;
	return inOrder(splices).map(({ from, to, insert }) => {
		const start = from + shift;
		shift += insert.length - (to - from);
		return { from: start, to: start + insert.length, insert: text.slice(from, to) };
	});
}

/** Only the splices that change something. */
export function withoutNoOps(text: string, splices: readonly Splice[]): readonly Splice[] {
	return splices.filter(({ from, to, insert }) => text.slice(from, to) !== insert);
}

/** By position; of several at one place the insertions first, which keep their order. */
export function inOrder(splices: readonly Splice[]): readonly Splice[] {
	return [...splices].sort((a, b) => (a.from === b.from ? a.to - b.to : a.from - b.from));
}
