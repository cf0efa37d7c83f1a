import type { VNode } from 'preact';
import type { LongerCycle } from '../../actions/change-cycle.ts';
import { formatEvery } from '../../words/every.ts';
import type { CadenceOffer } from '../../core/next-cycle.ts';
import { useElementId } from '../element-id.ts';

interface NextCycleOfferProps {
	readonly name: string;
	readonly offer: CadenceOffer;
	/** Null: all stays as it is. */
	readonly onChoose: (cycle: LongerCycle | null) => void;
}

/** Asks somebody who was put off again and again whether the cadence is wrong. */
export function NextCycleOffer({ name, offer: { cadences, tiers }, onChoose }: NextCycleOfferProps): VNode {
	const headingId = useElementId();
	return (
		<section class="keep-in-touch-session-offer" aria-labelledby={headingId}>
			<h3 id={headingId} tabIndex={-1} data-focus>Is this the right rhythm?</h3>
			<p><bdi>{name}</bdi> has gone to the next cycle twice in a row. Perhaps that is too often for the two of you.</p>
			<div class="keep-in-touch-session-choices">
				{cadences.map((cadence) => <button key={formatEvery(cadence)} type="button" onClick={() => onChoose({ kind: 'cadence', cadence })}>{capital(formatEvery(cadence))}</button>)}
				{tiers.map((tier) => <button key={tier.key} type="button" onClick={() => onChoose({ kind: 'tier', tier })}>{`Tier ${tier.name}, ${formatEvery(tier.cadence)}`}</button>)}
				<button type="button" onClick={() => onChoose(null)}>Keep it as it is</button>
			</div>
		</section>
	);
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
