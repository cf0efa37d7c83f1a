import type { Day } from '../../core/day.ts';
import type { DuePanelProps } from './due-panel.tsx';

/** What could be said above the list. */
export interface TopMessages extends Pick<DuePanelProps, 'asked' | 'back'> {
	/** The list rests: somebody is away, and does not want to see it all the same. */
	readonly isResting: boolean;
	/** Somebody is away. */
	readonly isAway: boolean;
	/** The day on which they were back; null: they were not away. */
	readonly backOn: Day | null;
}

/**
 * What is said above the list, one thing at a time. Whoever comes back is welcomed first; a question from before waits for that, as long as it takes. A question about
 * somebody whom they have reached out to since goes before, and while the list rests nobody is asked.
 */
export function topMessage({ asked, back, isResting, isAway, backOn }: TopMessages): Pick<DuePanelProps, 'asked' | 'back'> {
	const welcome = isAway ? null : back;
	const openedOn = asked?.question.openedOn ?? null;
	const isOld = backOn !== null && (openedOn === null || openedOn < backOn);
	const mayAsk = !isResting && (welcome === null || !isOld);
	return mayAsk && asked !== null ? { asked, back: null } : { asked: null, back: welcome };
}
