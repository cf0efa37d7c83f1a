/** Which contacts of a view are selected, by the paths of their notes. It may hold some who are not shown now: see `shownOf`. */
export interface Selection {
	readonly paths: ReadonlySet<string>;
	/** Where the next run begins: the row that was selected or taken out last; null before there was one. */
	readonly anchor: string | null;
	/** What was selected before the run that can still grow or shrink. */
	readonly before: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Nobody is selected. */
export const noSelection: Selection = { paths: NOBODY, anchor: null, before: NOBODY };

/** Selects one who is not selected, or takes one out who is; others stay. */
export function toggled({ paths }: Selection, path: string): Selection {
	const next = new Set(paths);
	if (!next.delete(path)) next.add(path);
	return { paths: next, anchor: path, before: next };
}

/**
 * Selects everybody between where the run began and `to`, both inclusive, as `shown` has them from top to bottom. A run that is drawn in again gives back
 * whom it had taken; others stay. With nowhere to begin, or where that is not shown, the run begins at `from`.
 */
export function runTo(selection: Selection, to: string, shown: readonly string[], from: string = to): Selection {
	const isAnchored = selection.anchor !== null && shown.includes(selection.anchor);
	const anchor = isAnchored ? (selection.anchor ?? from) : from;
	const before = isAnchored ? selection.before : selection.paths;
	const [a, b] = [shown.indexOf(anchor), shown.indexOf(to)];
	if (a < 0 || b < 0) return selection;
	return { paths: new Set([...before, ...shown.slice(Math.min(a, b), Math.max(a, b) + 1)]), anchor, before };
}

/** Selects everybody who is shown; others stay. */
export function withAll({ paths, anchor }: Selection, shown: readonly string[]): Selection {
	const next = new Set([...paths, ...shown]);
	return { paths: next, anchor, before: next };
}

/** Takes out all for whom `isLeft` is false. The same selection where nobody goes. */
export function keptOf(selection: Selection, isLeft: (path: string) => boolean): Selection {
	const { paths, anchor, before } = selection;
	if ([...paths].every(isLeft) && [...before].every(isLeft) && (anchor === null || isLeft(anchor))) return selection;
	const kept = (of: ReadonlySet<string>): ReadonlySet<string> => new Set([...of].filter(isLeft));
	return { paths: kept(paths), anchor: anchor !== null && isLeft(anchor) ? anchor : null, before: kept(before) };
}

/** The same people, after a note was given another path, or the folder that it lies in. */
export function movedOf(selection: Selection, moved: (path: string) => string): Selection {
	const { paths, anchor, before } = selection;
	if (paths.size === 0 && anchor === null) return selection;
	const all = (of: ReadonlySet<string>): ReadonlySet<string> => new Set([...of].map(moved));
	return { paths: all(paths), anchor: anchor === null ? null : moved(anchor), before: all(before) };
}

/** Those selected who are shown, from top to bottom. */
export function shownOf({ paths }: Selection, shown: readonly string[]): readonly string[] {
	return paths.size === 0 ? [] : shown.filter((path) => paths.has(path));
}
