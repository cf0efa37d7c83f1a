import { counted } from './numbers.ts';

/** Things with their number, as they stand within a sentence: `1 contact`, `1,200 contacts`. */

export function contacts(count: number): string {
	return count === 1 ? '1 contact' : `${counted(count)} contacts`;
}

export function notes(count: number): string {
	return count === 1 ? '1 note' : `${counted(count)} notes`;
}

export function names(count: number): string {
	return count === 1 ? '1 name' : `${counted(count)} names`;
}

export function places(count: number): string {
	return count === 1 ? '1 place' : `${counted(count)} places`;
}

export function people(count: number): string {
	return count === 1 ? '1 person' : `${counted(count)} people`;
}

export function minutes(count: number): string {
	return count === 1 ? '1 minute' : `${counted(count)} minutes`;
}

export function days(count: number): string {
	return count === 1 ? '1 day' : `${counted(count)} days`;
}

export function weeks(count: number): string {
	return count === 1 ? '1 week' : `${counted(count)} weeks`;
}
