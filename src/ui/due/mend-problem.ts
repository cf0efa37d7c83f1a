import { mend, setLastTouch } from '../../actions/mend.ts';
import type { Named } from '../../actions/named.ts';
import { clearNextTouch, snooze } from '../../actions/not-now.ts';
import { noteName } from '../../core/folder.ts';
import type { Mend, Problem } from '../../core/problem.ts';
import type { MENDS } from '../../words/due-row.ts';
import { IN_TOUCH_ON, lastTouchMended, lastTouchOf, lastTouchSet, nextTouchCleared, nextTouchOf, propertiesMended } from '../../words/menus.ts';
import { AGAIN_ON, comesUpAgain } from '../../words/not-now.ts';
import { standsNow } from '../../words/pick-day.ts';
import { openCompare } from '../compare/compare-modal.ts';
import { perform } from '../perform.ts';
import { pickDay } from '../pick-day.ts';
import type { Screen } from '../screen.ts';

/** What a button beside a problem does. */
export type MendDeed = keyof typeof MENDS;

/** The buttons for a problem, in order. */
export function deedsFor(mend: Mend | null): readonly MendDeed[] {
	if (mend === null) return [];
	if (mend === 'last-touch-day') return ['set-last-touch'];
	return mend === 'next-touch' ? ['set-next-touch', 'clear-next-touch'] : [mend];
}

/** Does what a button beside a problem says; where only the user can know what is right, asks. */
export function mendProblem(screen: Screen, { path, value }: Problem, deed: MendDeed): void {
	const named = { path, name: screen.known.contact(path)?.name ?? noteName(path) };
	const { name } = named;
	switch (deed) {
		case 'conflict-copy':
			void openCompare(screen, path);
			return;
		case 'set-last-touch':
			askLastTouch(screen, named, value ?? '');
			return;
		case 'set-next-touch':
			askNextTouch(screen, named, value ?? '');
			return;
		case 'clear-next-touch':
			void perform(screen, (context) => clearNextTouch(screen.notes, [named], context), { message: nextTouchCleared(name) });
			return;
		case 'last-touch':
			void perform(screen, (context) => mend(screen.notes, named, deed, context), { message: lastTouchMended(name) });
			return;
		case 'doubled-keys':
			void perform(screen, (context) => mend(screen.notes, named, deed, context), { message: propertiesMended(name) });
			return;
	}
}

function askLastTouch(screen: Screen, named: Named, value: string): void {
	const { name } = named;
	pickDay(screen, {
		title: lastTouchOf(name),
		label: IN_TOUCH_ON,
		says: standsNow(value),
		isPast: true,
		onPick: (day) => void perform(screen, (context) => setLastTouch(screen.notes, named, day, context), { message: lastTouchSet(name, day, screen.today()) }),
	});
}

function askNextTouch(screen: Screen, named: Named, value: string): void {
	const { name } = named;
	pickDay(screen, {
		title: nextTouchOf(name),
		label: AGAIN_ON,
		says: standsNow(value),
		onPick: (day) => void perform(screen, (context) => snooze(screen.notes, [named], day, context), { message: comesUpAgain(name, day, screen.today()) }),
	});
}
