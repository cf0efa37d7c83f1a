import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';
import { codeOf } from './folder-files.ts';

/** The process that made a temporary file or holds a lock. It is told by the file's name, so that it is there as soon as the file is. */
export interface Owner {
	readonly pid: number;
	/** When it began, as eight hex digits of a hash; `0` where the system does not tell. A pid is given out again, the two together are not. */
	readonly start: string;
	/** The machine and the pid namespace it lives in: a pid means nothing elsewhere. */
	readonly place: string;
}

/** `running` and `ended` are certain; `unknown`: it lives elsewhere, or its pid may be another's by now. */
export type OwnerState = 'running' | 'ended' | 'unknown';

/** After an hour nobody is still writing whose process we cannot ask about. In milliseconds. */
export const LONG_AGO = 3_600_000;

const NAME = /^([1-9]\d{0,9})-([0-9a-f]{8}|0)-([0-9a-f]{8})-[0-9a-f]{12}$/;

/** A name that nobody else gives: pid, start, place and a random part, `4711-0f3c2a91-5be0c1d7-8c1f0e2d3b4a`. */
export function ownName(): string {
	return `${process.pid}-${processNow(process.pid).start}-${placeOfThisProcess()}-${randomBytes(6).toString('hex')}`;
}

/** The owner that such a name tells; null for any other name. */
export function readOwner(name: string): Owner | null {
	const parts = NAME.exec(name);
	return parts === null ? null : { pid: Number(parts[1]), start: parts[2] ?? '', place: parts[3] ?? '' };
}

/** Whether that process still runs. Once it has ended, none of its calls of the disk is under way any more. */
export function stateOf(owner: Owner): OwnerState {
	if (owner.place !== placeOfThisProcess()) return 'unknown';
	// In this order: what goes between the two questions has ended, and is not one that cannot be asked.
	const now = processNow(owner.pid);
	if (!isRunning(owner.pid) || now.hasEnded) return 'ended';
	if (now.start === '0' || owner.start === '0') return 'unknown';
	return now.start === owner.start ? 'running' : 'ended';
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// EPERM: it is there, and somebody else's.
		return codeOf(error) !== 'ESRCH';
	}
}

/**
 * Linux tells it in /proc/PID/stat (proc(5)): state, number of threads and start are the fields 3, 20 and 22, the start in ticks since the
 * machine started. The name in field 2 may hold anything.
 */
function processNow(pid: number): { readonly start: string; readonly hasEnded: boolean } {
	const stat = readSystem(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	const ticks = fields[19];
	if (ticks === undefined) return { start: '0', hasEnded: false };
	// A killed process is a zombie until its parent takes notice, and its other threads may still be finishing a call.
	const hasEnded = (fields[0] === 'Z' || fields[0] === 'X') && Number(fields[17]) <= 1;
	return { start: short(`${readSystem(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1'))} ${ticks}`), hasEnded };
}

function placeOfThisProcess(): string {
	return short(`${hostname()} ${readSystem(() => readlinkSync('/proc/self/ns/pid'))}`);
}

function readSystem(read: () => string): string {
	try {
		return read();
	} catch {
		return '';
	}
}

function short(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
