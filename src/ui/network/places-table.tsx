import type { VNode } from 'preact';
import type { NetworkRow } from '../../core/network.ts';
import { MINUTES_A_WEEK, minutesInWords, OWN_CADENCE, pausedBesides, PLACES_TAKEN, placesInWords, TIER } from '../../words/network.ts';
import type { Screen } from '../screen.ts';
import { TierName } from '../tier-name.tsx';
import { Bar } from './bar.tsx';

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
					<th scope="col">{TIER}</th>
					<th scope="col">{PLACES_TAKEN}</th>
					<th scope="col">{MINUTES_A_WEEK}</th>
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
			<th scope="row">{tier === null ? OWN_CADENCE : <TierName tier={tier} settings={screen.settings()} />}</th>
			<td>
				<span class="keep-in-touch-measure">
					<span>{placesInWords(row)}</span>
					{tier !== null && <Bar parts={[taken]} of={Math.max(taken, tier.places)} mark={taken > tier.places ? tier.places : null} />}
				</span>
				{paused > 0 && <span class="keep-in-touch-says">{pausedBesides(paused)}</span>}
			</td>
			<td>{minutesInWords(minutesAWeek)}</td>
		</tr>
	);
}
