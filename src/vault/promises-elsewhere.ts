import type { Day } from '../core/day.ts';
import { linkedName } from '../core/event-link-text.ts';
import { promiseIn, type ContactPromise, type OpenPromise } from '../core/promise.ts';
import { isSameData } from './same-data.ts';

/** Promises by the notes that they link to, but for those of the same note. */
export interface PromisesElsewhere {
	/** Keeps what a note promises, with the note's own day where it has one; nothing forgets it. Gives the paths of the notes that are linked to now or were before. */
	readonly set: (path: string, promises: readonly OpenPromise[], day?: Day | null) => readonly string[];
	/** Follows links anew since notes of these paths came or went; null: all links. Gives the paths of the notes of which that changes something. */
	readonly relink: (cameOrWent: readonly string[] | null) => readonly string[];
	/** What other notes promise that link to this one, by path and line. */
	readonly linkingTo: (path: string) => readonly ContactPromise[];
	/** The notes that the promise in this line of a note links to. */
	readonly targetsOf: (path: string, line: number) => readonly string[];
}

/** The path of the note that a link in another note leads to; null where there is none. */
export type LinkResolver = (link: string, from: string) => string | null;

interface Kept {
	readonly promises: readonly OpenPromise[];
	/** The day of the note; null: none. */
	readonly day: Day | null;
	/** For each promise the other notes that it links to, each once. */
	readonly targets: ReadonlyArray<readonly string[]>;
	/** The promises by the note that they link to. */
	readonly byTarget: ReadonlyMap<string, readonly ContactPromise[]>;
}

const NONE: readonly ContactPromise[] = [];
const NOTHING: Omit<Kept, 'byTarget'> = { promises: [], day: null, targets: [] };

export function createPromisesElsewhere(resolve: LinkResolver): PromisesElsewhere {
	const kept = new Map<string, Kept>();
	/** Notes with promises, by the note that they link to. */
	const linking = new Map<string, Set<string>>();
	/** Notes with promises, by the name of the note that they link to, which need not be there. */
	const naming = new Map<string, Set<string>>();
	const targetsOf = (path: string, promises: readonly OpenPromise[]): Kept['targets'] => promises.map(({ links }) => [...new Set(links.flatMap((link) => resolve(link, path) ?? []).filter((target) => target !== path))]);
	const replace = (path: string, { promises, day, targets }: Omit<Kept, 'byTarget'>): readonly string[] => {
		const old = kept.get(path);
		const before = old?.byTarget ?? new Map<string, never>();
		const now = byTarget(path, { promises, day, targets });
		for (const target of before.keys()) removeFrom(linking, target, path);
		for (const target of now.keys()) addTo(linking, target, path);
		if (old?.promises !== promises) {
			for (const name of namesIn(old?.promises ?? [])) removeFrom(naming, name, path);
			for (const name of namesIn(promises)) addTo(naming, name, path);
		}
		if (promises.length === 0) kept.delete(path);
		else kept.set(path, { promises, day, targets, byTarget: now });
		return [...new Set([...before.keys(), ...now.keys()])];
	};
	return {
		set(path, promises, day = null) {
			const linked = promises.filter(({ links }) => links.length > 0);
			return replace(path, { promises: linked, day, targets: targetsOf(path, linked) });
		},
		relink(cameOrWent) {
			const changed = new Set<string>();
			const concerned = cameOrWent === null ? [...kept.keys()] : cameOrWent.flatMap((path) => [...(naming.get(linkedName(path)) ?? [])]);
			for (const path of new Set(concerned)) {
				const { promises, day, targets } = kept.get(path) ?? NOTHING;
				const next = targetsOf(path, promises);
				if (isSameData(targets, next)) continue;
				for (const target of replace(path, { promises, day, targets: next })) changed.add(target);
			}
			return [...changed];
		},
		linkingTo(path) {
			const from = linking.get(path);
			if (from === undefined) return NONE;
			return [...from].sort().flatMap((other) => kept.get(other)?.byTarget.get(path) ?? NONE);
		},
		targetsOf(path, line) {
			const { promises, targets } = kept.get(path) ?? NOTHING;
			return targets[promises.findIndex((promise) => promise.line === line)] ?? [];
		},
	};
}

/** A promise that links to several notes stands with each of them. */
function byTarget(path: string, { promises, day, targets }: Omit<Kept, 'byTarget'>): Map<string, ContactPromise[]> {
	const found = new Map<string, ContactPromise[]>();
	for (const [index, promise] of promises.entries()) {
		const placed: ContactPromise = day === null ? promiseIn(promise, path) : { noteDay: day, ...promiseIn(promise, path) };
		for (const target of targets[index] ?? []) {
			const others = found.get(target);
			if (others === undefined) found.set(target, [placed]);
			else others.push(placed);
		}
	}
	return found;
}

function namesIn(promises: readonly OpenPromise[]): readonly string[] {
	return promises.flatMap(({ links }) => links.map(linkedName));
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
	const set = sets.get(key);
	if (set === undefined) sets.set(key, new Set([value]));
	else set.add(value);
}

function removeFrom(sets: Map<string, Set<string>>, key: string, value: string): void {
	const set = sets.get(key);
	set?.delete(value);
	if (set?.size === 0) sets.delete(key);
}
