import type { VNode } from 'preact';
import { NEW } from '../../words/first-run.ts';

interface OfferTickProps {
	readonly name: string;
	readonly says: string;
	readonly isOn: boolean;
	/** It was not there when the settings were made. */
	readonly isNew: boolean;
	readonly onTurn: (isOn: boolean) => void;
}

/** Something that was found, to be ticked, with how often and where. */
export function OfferTick({ name, says, isOn, isNew, onTurn }: OfferTickProps): VNode {
	return (
		<label class="keep-in-touch-offer">
			<input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.currentTarget.checked)} />
			<span>
				<bdi>{name}</bdi>
				{isNew && <span class="keep-in-touch-tier keep-in-touch-offer-new">{NEW}</span>}
				<span class="keep-in-touch-says" dir="auto">{says}</span>
			</span>
		</label>
	);
}
