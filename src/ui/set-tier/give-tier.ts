import { changeCycle, changeTierInstead, type Cycled } from '../../actions/change-cycle.ts';
import { moveBetweenTiers, setTier } from '../../actions/set-tier.ts';
import { formatEvery } from '../../words/every.ts';
import type { Contact } from '../../core/contact.ts';
import { laterDay, type Day } from '../../core/day.ts';
import { formatDay } from '../../words/day.ts';
import type { Tier } from '../../core/tier.ts';
import { performOrWhyNot } from '../perform.ts';
import type { Screen } from '../screen.ts';
import { inTierNow, type TierOrNone } from './tier-words.ts';

/** How somebody comes into a tier, where there is more to it. */
export interface TierEntry {
	/** They come for its rhythm: a cadence of their own gives way, and this is when to be in touch again. A later day, which the user set, stays. */
	readonly nextTouch?: Day;
	/** It is done. */
	readonly onDone?: () => void;
}

interface Coming {
	readonly contact: Contact;
	readonly tier: TierOrNone;
}

/** Puts a contact into a tier or none. Null: it is done; else why not. */
export function giveTier(screen: Screen, contact: Contact, tier: TierOrNone, { nextTouch }: TierEntry = {}): Promise<string | null> {
	if (tier !== null && nextTouch !== undefined) return performOrWhyNot(screen, (context) => changeCycle(screen.notes, cycled(contact, nextTouch), { kind: 'tier', tier }, context), { message: rhythmMessage(screen, contact, tier, nextTouch) });
	const message = tier === null ? `${contact.name} is in no tier now.` : inTierNow(contact.name, tier);
	return performOrWhyNot(screen, (context) => setTier(screen.notes, [contact], tier, context), { message });
}

/** The same, and one who is there moves, as one action. */
export function giveTierInstead(screen: Screen, coming: Coming, moving: Coming, { nextTouch }: TierEntry = {}): Promise<string | null> {
	const { contact, tier } = coming;
	if (tier !== null && nextTouch !== undefined) return performOrWhyNot(screen, (context) => changeTierInstead(screen.notes, cycled(contact, nextTouch), tier, moving, context), { message: `${rhythmMessage(screen, contact, tier, nextTouch)} ${moving.contact.name} is in ${moving.tier?.name ?? 'no tier'}.` });
	const message = `${contact.name} is in ${tier?.name ?? 'no tier'} now, and ${moving.contact.name} in ${moving.tier?.name ?? 'no tier'}.`;
	return performOrWhyNot(screen, (context) => moveBetweenTiers(screen.notes, [moving, coming], context), { message });
}

function cycled({ path, name, ownCadence }: Contact, nextTouch: Day): Cycled {
	return { path, name, hasOwnCadence: ownCadence !== null, nextTouch };
}

/** `Ana Diaz is in Network now, every 6 months. They come up again on 22 May 2027.` */
function rhythmMessage(screen: Screen, contact: Contact, tier: Tier, nextTouch: Day): string {
	return `${contact.name} is in ${tier.name} now, ${formatEvery(tier.cadence)}. They come up again on ${formatDay(laterDay(nextTouch, contact.nextTouch) ?? nextTouch, screen.today())}.`;
}
