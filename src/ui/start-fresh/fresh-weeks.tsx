import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../core/day.ts';
import type { FreshPlan, FreshWeek } from '../../core/fresh-plan.ts';
import type { FreshStart } from '../../core/start-fresh.ts';
import { formatDay } from '../../words/day.ts';
import { showMoreWeeks, weekNote, weekTitle } from '../../words/start-fresh.ts';
import type { Screen } from '../screen.ts';
import { TierName } from '../tier-name.tsx';

/** More than somebody looks through; the rest unfolds. */
const SHOWN = 26;

/** Who comes up when, week by week. */
export function FreshWeeks({ screen, plan: { weeks } }: { readonly screen: Screen; readonly plan: FreshPlan }): VNode {
	const [isWhole, setWhole] = useState(false);
	const shown = isWhole ? weeks : weeks.slice(0, SHOWN);
	const rest = weeks.length - shown.length;
	return (
		<div class="keep-in-touch-fresh-weeks">
			{shown.map((week) => <Week key={week.index} screen={screen} week={week} today={screen.today()} />)}
			{rest > 0 && <button type="button" onClick={() => setWhole(true)}>{showMoreWeeks(rest)}</button>}
		</div>
	);
}

function Week({ screen, week, today }: { readonly screen: Screen; readonly week: FreshWeek; readonly today: Day }): VNode {
	return (
		<section>
			<div class="keep-in-touch-people-head">
				<h3>{weekTitle(week, today)}</h3>
				<span class="keep-in-touch-says">{weekNote(week)}</span>
			</div>
			{week.starts.length > 0 && (
				<ul>
					{week.starts.map((start) => <Start key={start.contact.path} screen={screen} start={start} isMoved={week.index > 0} />)}
				</ul>
			)}
		</section>
	);
}

function Start({ screen, start: { contact, day }, isMoved }: { readonly screen: Screen; readonly start: FreshStart; readonly isMoved: boolean }): VNode {
	const { tier, name } = contact;
	const moved = isMoved ? formatDay(day, screen.today()) : '';
	return (
		<li>
			<bdi class="keep-in-touch-person-name">{name}</bdi>
			<span class="keep-in-touch-says">{tier === null ? null : <TierName tier={tier} settings={screen.settings()} />}{`${tier === null || !isMoved ? '' : ' · '}${moved}`}</span>
		</li>
	);
}
