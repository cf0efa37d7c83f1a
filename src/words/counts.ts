/** Things with their number, as they stand within a sentence: `1 contact`, `12 contacts`. */

export function contacts(count: number): string {
	return count === 1 ? '1 contact' : `${count} contacts`;
}

export function notes(count: number): string {
	return count === 1 ? '1 note' : `${count} notes`;
}

export function names(count: number): string {
	return count === 1 ? '1 name' : `${count} names`;
}

export function places(count: number): string {
	return count === 1 ? '1 place' : `${count} places`;
}

export function people(count: number): string {
	return count === 1 ? '1 person' : `${count} people`;
}

export function minutes(count: number): string {
	return count === 1 ? '1 minute' : `${count} minutes`;
}

export function days(count: number): string {
	return count === 1 ? '1 day' : `${count} days`;
}

export function weeks(count: number): string {
	return count === 1 ? '1 week' : `${count} weeks`;
}
