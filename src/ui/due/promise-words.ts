import type { Day } from '../../core/day.ts';
import { formatDay } from '../../words/day.ts';
import type { DuePromise } from '../../core/due-promise.ts';

/** When a promise was for, and whose it is: `promised for 20 November`, `they promised for today`. */
export function promiseWords({ due, from }: Pick<DuePromise, 'due' | 'from'>, today: Day): string {
	return `${from === 'theirs' ? 'they promised' : 'promised'} for ${due === today ? 'today' : formatDay(due, today)}`;
}
