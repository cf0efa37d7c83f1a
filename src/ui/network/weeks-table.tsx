import type { VNode } from 'preact';
import type { Day } from '../../core/day.ts';
import type { ComingWeek } from '../../core/network.ts';
import { CONTACTS, WEEK_FROM, weekInWords, weekName } from '../../words/network.ts';
import { Bar } from './bar.tsx';

interface WeeksTableProps {
	readonly weeks: readonly ComingWeek[];
	/** Those who are waiting now, beside the first week. */
	readonly waiting: number;
	/** How many there is time for in a week. */
	readonly perWeek: number;
	readonly today: Day;
	readonly titleId: string;
}

/** What falls due in each of the weeks to come: numbers, with a bar beside each. */
export function WeeksTable({ weeks, waiting, perWeek, today, titleId }: WeeksTableProps): VNode {
	const waitingIn = (index: number): number => (index === 0 ? waiting : 0);
	const most = Math.max(perWeek, ...weeks.map(({ count }, index) => count + waitingIn(index)));
	return (
		<table class="keep-in-touch-table" aria-labelledby={titleId}>
			<thead>
				<tr>
					<th scope="col">{WEEK_FROM}</th>
					<th scope="col">{CONTACTS}</th>
				</tr>
			</thead>
			<tbody>
				{weeks.map((week, index) => (
					<tr key={week.from}>
						<th scope="row">{weekName(week, today)}</th>
						<td>
							<span class="keep-in-touch-measure">
								<span>{weekInWords(week.count, waitingIn(index), perWeek)}</span>
								<Bar parts={[week.count, waitingIn(index)]} of={most} mark={perWeek < most ? perWeek : null} />
							</span>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
