import type { Day } from '../core/day.ts';
import type { QuietFloor } from '../core/quiet-floor.ts';
import { formatDay } from './day.ts';

/** `You were in touch 8 days ago, on 14 November. There is no hurry; go ahead if you like.` */
export function quietFloorPhrase({ lastOwn, days }: QuietFloor, today: Day): string {
	return `You were in touch ${agoPhrase(lastOwn, days, today)}. There is no hurry; go ahead if you like.`;
}

function agoPhrase(lastOwn: Day, days: number, today: Day): string {
	if (days === 0) return 'today';
	return days === 1 ? 'yesterday' : `${days} days ago, on ${formatDay(lastOwn, today)}`;
}
