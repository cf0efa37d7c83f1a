import type { Contact } from '../../core/contact.ts';
import { movedPath } from '../../core/folder.ts';
import { lastTouchOf } from '../../core/past-day.ts';
import { parseDay, type Day } from '../../core/day.ts';
import type { DeviceData } from '../../vault/device-data.ts';

/** How often in a row somebody was put off to the next cycle. */
interface NextCycles {
	readonly path: string;
	readonly times: number;
	/** The last touch then: a newer one begins the count anew. */
	readonly lastTouch: Day | null;
}

const KEY = 'next-cycles';
/** Whoever was put off longest ago is forgotten first. */
const KEPT = 500;

/** Counts that somebody was put off to the next cycle. Gives how often that was in a row, without a touch in between, this time included. */
export function countNextCycle(device: DeviceData, contact: Contact, today: Day): number {
	const { path } = contact;
	const touched = lastTouchOf(contact, today);
	const lastTouch = touched.kind === 'touched' ? touched.day : null;
	const all = load(device);
	const known = all.find((one) => one.path === path);
	const times = known?.lastTouch === lastTouch ? known.times + 1 : 1;
	save(device, [{ path, times, lastTouch }, ...all.filter((one) => one.path !== path)]);
	return times;
}

/** Takes the last time back: it was undone. */
export function uncountNextCycle(device: DeviceData, path: string): void {
	save(device, load(device).flatMap((one) => (one.path !== path ? one : one.times <= 1 ? [] : { ...one, times: one.times - 1 })));
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
	const { path, times, lastTouch } = saved as Readonly<Record<string, unknown>>;
	if (typeof path !== 'string' || typeof times !== 'number' || !Number.isInteger(times) || times < 1) return [];
	return [{ path, times, lastTouch: typeof lastTouch === 'string' ? parseDay(lastTouch) : null }];
}
