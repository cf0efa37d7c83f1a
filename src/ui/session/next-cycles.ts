import type { Contact } from '../../core/contact.ts';
import { movedPath } from '../../core/folder.ts';
import { lastTouchOf } from '../../core/past-day.ts';
import { parseDay, type Day } from '../../core/day.ts';
import type { DeviceData } from '../../vault/device-data.ts';

/** How often in a row somebody was put off to the next cycle. */
interface NextCycles {
	readonly path: string;
	/** The days that were written as the next touch, oldest first. */
	readonly until: readonly Day[];
	/** The last touch then: a newer one begins the count anew. */
	readonly lastTouch: Day | null;
}

const KEY = 'next-cycles';
/** Whoever was put off longest ago is forgotten first. */
const KEPT = 500;
/** More in a row say nothing more. */
const MOST_DAYS = 10;

/**
 * Counts that somebody was put off to the next cycle, which is this day. `contact` is as before. Gives how often that was in a row, without a touch in between, this time
 * included. What the note says holds: a day that it does not reach any more was undone, whichever way, and does not count.
 */
export function countNextCycle(device: DeviceData, contact: Contact, until: Day, today: Day): number {
	const { path, nextTouch } = contact;
	const touched = lastTouchOf(contact, today);
	const lastTouch = touched.kind === 'touched' ? touched.day : null;
	const all = load(device);
	const known = all.find((one) => one.path === path);
	const held = known?.lastTouch === lastTouch ? known.until.filter((day) => nextTouch !== null && day <= nextTouch && day !== until) : [];
	const days = [...held, until].slice(-MOST_DAYS);
	save(device, [{ path, until: days, lastTouch }, ...all.filter((one) => one.path !== path)]);
	return days.length;
}

/** Begins the count anew: another cadence was chosen, or the old one is to stay. */
export function forgetNextCycles(device: DeviceData, path: string): void {
	save(device, load(device).filter((one) => one.path !== path));
}

/** A note or a folder has another path: its count goes along. */
export function renameNextCycles(device: DeviceData, from: string, to: string): void {
	const all = load(device);
	const moved = all.map((one) => ({ ...one, path: movedPath(one.path, from, to) }));
	if (moved.some(({ path }, index) => path !== all[index]?.path)) save(device, moved);
}

function save(device: DeviceData, all: readonly NextCycles[]): void {
	device.save(KEY, all.length === 0 ? null : all.slice(0, KEPT));
}

function load(device: DeviceData): readonly NextCycles[] {
	const saved = device.load(KEY);
	return Array.isArray(saved) ? saved.flatMap(readOne) : [];
}

function readOne(saved: unknown): readonly NextCycles[] {
	if (typeof saved !== 'object' || saved === null) return [];
	const { path, until, lastTouch } = saved as Readonly<Record<string, unknown>>;
	if (typeof path !== 'string' || !Array.isArray(until)) return [];
	const days = until.flatMap((day) => (typeof day === 'string' ? (parseDay(day) ?? []) : []));
	return days.length === 0 ? [] : [{ path, until: days, lastTouch: typeof lastTouch === 'string' ? parseDay(lastTouch) : null }];
}
