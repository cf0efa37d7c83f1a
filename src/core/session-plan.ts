import type { SessionPlace } from './session-place.ts';

export interface SessionOptions<T> {
	/** Minutes that there are. */
	readonly minutes: number;
	/** Minutes that one contact takes. */
	readonly perContact: number;
	/** What somebody has a place for. */
	readonly placeOf: (entry: T) => SessionPlace;
	/** Those who had their turn in this session; their minutes are among those that there are. */
	readonly before?: readonly T[];
}

export interface SessionPlan<T> {
	/** The contacts of the session, in the order of the list. */
	readonly session: readonly T[];
	/** Everybody else, in the order of the list. */
	readonly rest: readonly T[];
}

/** With so many places, one is kept for the occasion. */
const ROOM_FOR_OCCASION = 2;
/** With so many, one is kept for somebody who is there for no promise and no occasion. */
const ROOM_FOR_OTHERS = 3;

/** More days than any notice: whatever has passed comes after whatever is to come. */
const PASSED = 1_000;

/** How many contacts fit in so many minutes; one always does. */
export function contactsThatFit(minutes: number, perContact: number): number {
	const fits = Math.floor(minutes / perContact);
	return Number.isFinite(fits) ? Math.max(1, fits) : 1;
}

/**
 * The next contacts of a due list, as many as the time allows. One is there for an occasion at the most, for today's or the nearest to come before one that has passed;
 * who is late besides has the place that they would have without their occasion. Promises do not take the place of the occasion, nor that of the first who is
 * there for neither; what others promised alone does not take the last that is left.
 */
export function sessionOf<T>(entries: readonly T[], { minutes, perContact, placeOf, before = [] }: SessionOptions<T>): SessionPlan<T> {
	const room = contactsThatFit(minutes, perContact);
	const left = room - before.length;
	const nearest = nearestOccasion([...before, ...entries], placeOf);
	const isOccasionHad = before.some((entry) => entry === nearest || isForOccasionAlone(placeOf(entry)));
	const occasion = isOccasionHad ? null : nearest;
	const isOther = (entry: T): boolean => entry !== nearest && isForLateness(placeOf(entry));
	const byNeed = inOrderOfNeed(entries, occasion, placeOf);
	const isOtherHad = before.some(isOther);
	const other = isOtherHad || room < ROOM_FOR_OTHERS ? undefined : byNeed.find(isOther);
	const kept: readonly T[] = [...(occasion === null || room < ROOM_FOR_OCCASION ? [] : [occasion]), ...(other === undefined ? [] : [other])].slice(0, Math.max(0, left));
	const free = byNeed.filter((entry) => !kept.includes(entry));
	const isOtherSure = other !== undefined || isOtherHad;
	const chosen = new Set([...kept, ...firstOf(free, left - kept.length, (entry) => mayBeLast(placeOf(entry), isOtherSure))]);
	return { session: entries.filter((entry) => chosen.has(entry)), rest: entries.filter((entry) => !chosen.has(entry)) };
}

function isForOccasionAlone(place: SessionPlace): boolean {
	return place.kind === 'occasion' && place.lateness === null;
}

function isForLateness(place: SessionPlace): boolean {
	return place.kind === 'other' || (place.kind === 'occasion' && place.lateness !== null);
}

/** The list without those who are there for another occasion alone; who is late besides comes before those who are less late. */
function inOrderOfNeed<T>(entries: readonly T[], occasion: T | null, placeOf: (entry: T) => SessionPlace): readonly T[] {
	const lateness = (entry: T): number => {
		const place = placeOf(entry);
		return place.kind === 'promise' || entry === occasion ? Infinity : (place.lateness ?? 0);
	};
	const isLateBesides = (entry: T): boolean => entry !== occasion && placeOf(entry).kind === 'occasion';
	const late = entries.filter((entry) => isLateBesides(entry) && !isForOccasionAlone(placeOf(entry))).sort((a, b) => Number(lateness(b) > lateness(a)) - Number(lateness(a) > lateness(b)));
	const ordered: T[] = [];
	let next = 0;
	for (const entry of entries.filter((one) => !isLateBesides(one))) {
		while (next < late.length && lateness(late[next] as T) > lateness(entry)) ordered.push(late[next++] as T);
		ordered.push(entry);
	}
	return [...ordered, ...late.slice(next)];
}

/** Whoever is there for neither has a place already, and takes that of no promise. */
function mayBeLast(place: SessionPlace, isOtherSure: boolean): boolean {
	return place.kind === 'promise' ? !place.isTheirsAlone : !isOtherSure;
}

/** The next one to come, else the one that has passed last; of one day, the first of the list. */
function nearestOccasion<T>(entries: readonly T[], placeOf: (entry: T) => SessionPlace): T | null {
	let nearest: { readonly entry: T; readonly distance: number } | null = null;
	for (const entry of entries) {
		const place = placeOf(entry);
		if (place.kind !== 'occasion') continue;
		const distance = place.daysUntil >= 0 ? place.daysUntil : PASSED - place.daysUntil;
		if (nearest === null || distance < nearest.distance) nearest = { entry, distance };
	}
	return nearest?.entry ?? null;
}

/** The first of a list; the last place among them goes to one who may have it, if there is any. */
function firstOf<T>(list: readonly T[], count: number, isWanted: (entry: T) => boolean): readonly T[] {
	if (count <= 0) return [];
	const others = list.slice(count - 1);
	const wanted = others.findIndex(isWanted);
	return [...list.slice(0, count - 1), ...others.slice(Math.max(wanted, 0), Math.max(wanted, 0) + 1)];
}
