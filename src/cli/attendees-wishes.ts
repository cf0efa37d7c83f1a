import { addCadence, parseCadence, type Cadence } from '../core/cadence.ts';
import { daysBetween } from '../core/day.ts';
import type { PlannedEvent } from '../core/event-plan.ts';
import { readTier } from '../core/tier.ts';
import { followUpWrong, TIER_EMPTY, TOUCH_NEEDS_DAY } from '../words/cli-attendees.ts';
import { optionWrong } from '../words/new-asked.ts';
import type { OpenVault } from './open-vault.ts';

export interface WishOptions {
	readonly tier?: string;
	readonly touch?: boolean;
	readonly followUp?: string;
}

/** What is wanted for all people of an event, as the plan takes it; or why an option cannot be read. */
export type Wishes =
	| { readonly kind: 'wishes'; readonly tier: string | null; readonly isTouch: boolean; readonly followUpDays: number | null }
	| { readonly kind: 'refused'; readonly reason: string };

export function readWishes({ tier, touch, followUp }: WishOptions, { day }: PlannedEvent, vault: OpenVault): Wishes {
	const level = readLevel(tier, vault);
	if (level.kind === 'refused') return level;
	if (touch === true && day === null) return { kind: 'refused', reason: TOUCH_NEEDS_DAY };
	const span = followUp === undefined ? null : readSpan(followUp);
	if (span === null && followUp !== undefined) return { kind: 'refused', reason: followUpWrong(followUp) };
	const from = day ?? vault.today;
	return { kind: 'wishes', tier: level.key, isTouch: touch === true, followUpDays: span === null ? null : daysBetween(from, addCadence(from, span)) };
}

/** The key of a tier that is named by key or name; null where none was given. */
function readLevel(written: string | undefined, { settings }: OpenVault): { readonly kind: 'tier'; readonly key: string | null } | Extract<Wishes, { kind: 'refused' }> {
	if (written === undefined) return { kind: 'tier', key: null };
	const tier = readTier(written, settings.tiers);
	switch (tier.kind) {
		case 'read':
			return { kind: 'tier', key: tier.value.key };
		case 'blank':
			return { kind: 'refused', reason: TIER_EMPTY };
		case 'unreadable':
			return { kind: 'refused', reason: optionWrong('--tier', written, tier.message) };
	}
}

/** `3 days`, `in 2 weeks`; null for what is no span. */
function readSpan(text: string): Cadence | null {
	const span = parseCadence(text.trim().replace(/^in /i, ''));
	return span.kind !== 'read' || span.value === 'never' ? null : span.value;
}
