import type { VNode } from 'preact';
import type { NetworkRow } from '../../core/network.ts';
import type { Screen } from '../screen.ts';
import { TierName } from '../tier-name.tsx';
import { Bar } from './bar.tsx';
import { minutesInWords, placesInWords } from './network-words.ts';

interface PlacesTableProps {
	readonly screen: Screen;
	readonly rows: readonly NetworkRow[];
	readonly titleId: string;
}

/** Places taken and minutes needed, tier by tier. */
export function PlacesTable({ screen, rows, titleId }: PlacesTableProps): VNode {
	return (
		<table class="keep-in-touch-table" aria-labelledby={titleId}>
			<thead>
				<tr>
					<th scope="col">Tier</th>
					<th scope="col">Places taken</th>
					<th scope="col">Minutes a week</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => <Row key={row.tier?.key ?? ''} screen={screen} row={row} />)}
			</tbody>
		</table>
	);
}

function Row({ screen, row }: { readonly screen: Screen; readonly row: NetworkRow }): VNode {
	const { tier, taken, paused, minutesAWeek } = row;
	return (
		<tr>
			<th scope="row">{tier === null ? 'Own cadence, no tier' : <TierName tier={tier} settings={screen.settings()} />}</th>
			<td>
				<span class="keep-in-touch-measure">
					<span>{placesInWords(row)}</span>
					{tier !== null && <Bar parts={[taken]} of={Math.max(taken, tier.places)} mark={taken > tier.places ? tier.places : null} />}
				</span>
				{paused > 0 && <span class="keep-in-touch-says">{`${paused} paused`}</span>}
			</td>
			<td>{minutesInWords(minutesAWeek)}</td>
		</tr>
	);
}
