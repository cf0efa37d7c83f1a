import type { VNode } from 'preact';
import type { LongerCycle } from '../../actions/change-cycle.ts';
import type { CadenceOffer } from '../../core/next-cycle.ts';
import * as words from '../../words/session.ts';
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
			<h3 id={headingId} tabIndex={-1} data-focus>{words.RHYTHM_QUESTION}</h3>
			<p><bdi>{name}</bdi>{words.TWICE_IN_A_ROW}</p>
			<div class="keep-in-touch-session-choices">
				{cadences.map((cadence) => <button key={words.everyChoice(cadence)} type="button" onClick={() => onChoose({ kind: 'cadence', cadence })}>{words.everyChoice(cadence)}</button>)}
				{tiers.map((tier) => <button key={tier.key} type="button" onClick={() => onChoose({ kind: 'tier', tier })}>{words.tierChoice(tier)}</button>)}
				<button type="button" onClick={() => onChoose(null)}>{words.KEEP_RHYTHM}</button>
			</div>
		</section>
	);
}
