import type { Touch } from '../core/touch.ts';
import { addPromiseLines } from './add-promise.ts';
import { inTurn } from './compose-splices.ts';
import { addTouch } from './contact-note.ts';
import { touchDifferences, touchKey, type Differences } from './copy-differences.ts';
import { promiseDifferences } from './promise-differences.ts';
import { withoutIdsOf, type PromiseSource } from './promise-source.ts';
import { readFrontmatter } from './properties/frontmatter.ts';
import type { NoteContext } from './read-contact-note.ts';
import { applySplices, nothingToChange, refused, type EditPlan } from './splice.ts';

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
	readonly touches: ReadonlyArray<LeftOut<Touch>>;
	readonly promises: ReadonlyArray<LeftOut<PromiseSource>>;
}

/**
 * Takes the touches and open promises into a note that only its copy has, promises with their lines as they stand there; of those that are changed, those
 * whose key is ticked, each beside the note's own. The last touch follows. All else stays as it is, the next touch too.
 */
export function takeFromCopy(note: string, copy: string, context: NoteContext, isTicked: (key: string) => boolean): Taking {
	const { settings } = context;
	const frontmatter = readFrontmatter(note);
	if (frontmatter.kind === 'malformed') return { plan: refused(frontmatter.message), touches: [], promises: [] };
	const touches = takeEach(note, nothingToChange, oldestFirst(wantedOf(touchDifferences(note, copy, settings), isTicked)), {
		keyOf: touchKey,
		add: (text, touch) => addTouch(text, touch, context),
	});
	// A touch may have promises in its own lines.
	const differences = promiseDifferences(textAfter(note, touches.plan), copy, settings);
	const promises = takeEach(note, touches.plan, wantedOf(differences, isTicked), {
		keyOf: ({ key }) => key,
		add: (text, promise) => addPromiseLines(text, withoutIdsOf(promise, text), settings),
	});
	return { plan: promises.plan, touches: touches.leftOut, promises: promises.leftOut };
}

function wantedOf<T>({ copy, changed }: Differences<T>, isTicked: (key: string) => boolean): readonly T[] {
	return [...copy, ...changed.filter(({ key }) => isTicked(key)).map((pair) => pair.copy)];
}

interface Steps<T> {
	readonly keyOf: (one: T) => string;
	readonly add: (text: string, one: T) => EditPlan;
}

/** Adds one after the other, and passes over what is refused. */
function takeEach<T>(note: string, before: EditPlan, wanted: readonly T[], { keyOf, add }: Steps<T>): { readonly plan: EditPlan; readonly leftOut: ReadonlyArray<LeftOut<T>> } {
	let plan = before;
	const leftOut: Array<LeftOut<T>> = [];
	for (const one of wanted) {
		const next = inTurn(note, plan, (text) => add(text, one));
		if (next.kind === 'refused') leftOut.push({ one, key: keyOf(one), reason: next.reason });
		else plan = next;
	}
	return { plan, leftOut };
}

function textAfter(note: string, plan: EditPlan): string {
	return plan.kind === 'refused' ? note : applySplices(note, plan.splices);
}

/** In the order of their days; those of one day as they follow one another in the copy, which may have the newest first. */
function oldestFirst(touches: readonly Touch[]): readonly Touch[] {
	const isNewestFirst = (touches[0]?.day ?? '') >= (touches[touches.length - 1]?.day ?? '');
	return (isNewestFirst ? [...touches].reverse() : [...touches]).sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
