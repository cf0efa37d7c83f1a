import { counted } from './numbers.ts';

/** Things with their number, as they stand within a sentence: `1 contact`, `1,200 contacts`. */

type Counting = (count: number) => string;

export const contacts = counting('contact', 'contacts');
export const notes = counting('note', 'notes');
export const names = counting('name', 'names');
export const places = counting('place', 'places');
export const people = counting('person', 'people');
export const minutes = counting('minute', 'minutes');
export const days = counting('day', 'days');
export const weeks = counting('week', 'weeks');
export const years = counting('year', 'years');

function counting(one: string, several: string): Counting {
	return (count) => (count === 1 ? `1 ${one}` : `${counted(count)} ${several}`);
}
