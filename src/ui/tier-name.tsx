import type { ComponentChild } from 'preact';
import type { Settings } from '../core/settings.ts';
import type { Tier } from '../core/tier.ts';
import { tierLabel } from './tier-label.ts';

/** What a tier is called on screen, with a dot in its colour: the text alone says it all. */
export function TierName({ tier, settings }: { readonly tier: Tier; readonly settings: Pick<Settings, 'tierLabels'> }): ComponentChild {
	return (
		<>
			{tier.color === null ? null : <span class={`keep-in-touch-tier-dot mod-${tier.color}`} aria-hidden="true" />}
			{tierLabel(tier, settings)}
		</>
	);
}
