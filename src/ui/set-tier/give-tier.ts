import { changeCycle, changeTierInstead, type Cycled } from '../../actions/change-cycle.ts';
import { moveBetweenTiers, setTier } from '../../actions/set-tier.ts';
import type { Contact } from '../../core/contact.ts';
import { laterDay, type Day } from '../../core/day.ts';
import type { Tier } from '../../core/tier.ts';
import { areInTier, areInTierAndMoved } from '../../words/due-many.ts';
import { inRhythmNow, inTierNow, otherIsIn } from '../../words/set-tier.ts';
import { performOrWhyNot } from '../perform.ts';
import type { Screen } from '../screen.ts';
import type { TierOrNone } from './tier-choices.ts';

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
	const message = tier === null ? areInTier([contact.name], null) : inTierNow(contact.name, tier);
	return performOrWhyNot(screen, (context) => setTier(screen.notes, [contact], tier, context), { message });
}

/** The same, and one who is there moves, as one action. */
export function giveTierInstead(screen: Screen, coming: Coming, moving: Coming, { nextTouch }: TierEntry = {}): Promise<string | null> {
	const { contact, tier } = coming;
	if (tier !== null && nextTouch !== undefined) return performOrWhyNot(screen, (context) => changeTierInstead(screen.notes, cycled(contact, nextTouch), tier, moving, context), { message: `${rhythmMessage(screen, contact, tier, nextTouch)} ${otherIsIn(moving.contact.name, moving.tier?.name ?? null)}` });
	const message = areInTierAndMoved([contact.name], tier?.name ?? null, [moving.contact.name], moving.tier?.name ?? null);
	return performOrWhyNot(screen, (context) => moveBetweenTiers(screen.notes, [moving, coming], context), { message });
}

function cycled({ path, name, ownCadence }: Contact, nextTouch: Day): Cycled {
	return { path, name, hasOwnCadence: ownCadence !== null, nextTouch };
}

/** `Ana Diaz is in Network now, every 6 months. They come up again on 22 May 2027.` */
function rhythmMessage(screen: Screen, contact: Contact, tier: Tier, nextTouch: Day): string {
	return inRhythmNow(contact.name, tier, laterDay(nextTouch, contact.nextTouch) ?? nextTouch, screen.today());
}
