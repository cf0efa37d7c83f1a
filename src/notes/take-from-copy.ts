import { addPromiseLines } from './add-promise.ts';
import { inTurn } from './compose-splices.ts';
import { addTouches } from './contact-note.ts';
import { touchDifferences, type Differences } from './copy-differences.ts';
import { blockIdsOf, withoutIds } from './item-source.ts';
import { promiseDifferences } from './promise-differences.ts';
import type { PromiseSource } from './promise-source.ts';
import { readFrontmatter } from './properties/frontmatter.ts';
import type { NoteContext } from './read-contact-note.ts';
import { applySplices, nothingToChange, refused, type EditPlan } from './splice.ts';
import { touchesWithoutIdsOf, type TouchSource } from './touch-source.ts';

/** What only the copy has, and the note cannot take. */
export interface LeftOut<T> {
	readonly one: T;
	readonly key: string;
	readonly reason: string;
}

/** What the note takes from its copy, as one edit, and what it cannot take. */
export interface Taking {
	/** Refused only where nothing can be written into the note. */
	readonly plan: EditPlan;
	readonly touches: ReadonlyArray<LeftOut<TouchSource>>;
	readonly promises: ReadonlyArray<LeftOut<PromiseSource>>;
}

/**
 * Takes the touches and open promises into a note that only its copy has, with their lines as they stand there; of those that are changed, those
 * whose key is ticked, each beside the note's own. The last touch follows. All else stays as it is, the next touch too.
 */
export function takeFromCopy(note: string, copy: string, context: NoteContext, isTicked: (key: string) => boolean): Taking {
	const { settings } = context;
	const frontmatter = readFrontmatter(note);
	if (frontmatter.kind === 'malformed') return { plan: refused(frontmatter.message), touches: [], promises: [] };
	const touches = takeAll(note, nothingToChange, oldestFirst(wantedOf(touchDifferences(note, copy, settings), isTicked)), (text, those) => addTouches(text, touchesWithoutIdsOf(those, text), context));
	// A touch may have promises in its own lines.
	const differences = promiseDifferences(textAfter(note, touches.plan), copy, settings);
	const promises = takeAll(note, touches.plan, wantedOf(differences, isTicked), (text, those) => addEach(text, those, settings));
	return { plan: promises.plan, touches: touches.leftOut, promises: promises.leftOut };
}

function wantedOf<T>({ copy, changed }: Differences<T>, isTicked: (key: string) => boolean): readonly T[] {
	return [...copy, ...changed.filter(({ key }) => isTicked(key)).map((pair) => pair.copy)];
}

/** Adds some to a note, all of them or none. */
type Add<T> = (text: string, those: readonly T[]) => EditPlan;

interface Taken<T> {
	readonly plan: EditPlan;
	readonly leftOut: ReadonlyArray<LeftOut<T>>;
}

/** Adds them in turn, and passes over what is refused. What not even an empty note could take is not tried in this one. */
function takeAll<T extends { readonly key: string }>(note: string, before: EditPlan, wanted: readonly T[], add: Add<T>): Taken<T> {
	const hopeless = new Map<T, LeftOut<T>>();
	for (const one of wanted) {
		const alone = add('', [one]);
		if (alone.kind === 'refused') hopeless.set(one, { one, key: one.key, reason: alone.reason });
	}
	const { plan, leftOut } = takeHalves(note, before, wanted.filter((one) => !hopeless.has(one)), add);
	const all = new Map([...hopeless, ...leftOut.map((left) => [left.one, left] as const)]);
	return { plan, leftOut: wanted.flatMap((one) => all.get(one) ?? []) };
}

/** Tries them all at once, as each try reads the whole note, and one half after the other where that is refused. */
function takeHalves<T extends { readonly key: string }>(note: string, before: EditPlan, wanted: readonly T[], add: Add<T>): Taken<T> {
	const [first] = wanted;
	if (first === undefined) return { plan: before, leftOut: [] };
	const plan = inTurn(note, before, (text) => add(text, wanted));
	if (plan.kind !== 'refused') return { plan, leftOut: [] };
	if (wanted.length === 1) return { plan: before, leftOut: [{ one: first, key: first.key, reason: plan.reason }] };
	const half = Math.ceil(wanted.length / 2);
	const one = takeHalves(note, before, wanted.slice(0, half), add);
	const other = takeHalves(note, one.plan, wanted.slice(half), add);
	return { plan: other.plan, leftOut: [...one.leftOut, ...other.leftOut] };
}

function addEach(text: string, promises: readonly PromiseSource[], settings: NoteContext['settings']): EditPlan {
	return promises.reduce<EditPlan>((plan, promise) => inTurn(text, plan, (after) => addPromiseLines(after, withoutIds(promise, blockIdsOf(after)), settings)), nothingToChange);
}

function textAfter(note: string, plan: EditPlan): string {
	return plan.kind === 'refused' ? note : applySplices(note, plan.splices);
}

/** In the order of their days; those of one day as they follow one another in the copy, which may have the newest first. */
function oldestFirst(touches: readonly TouchSource[]): readonly TouchSource[] {
	const isNewestFirst = (touches[0]?.day ?? '') >= (touches[touches.length - 1]?.day ?? '');
	return (isNewestFirst ? [...touches].reverse() : [...touches]).sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
