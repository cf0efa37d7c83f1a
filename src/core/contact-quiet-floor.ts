import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import { lastTouchInList, lastTouchProperty } from './past-day.ts';
import { quietFloorOf, type QuietFloor } from './quiet-floor.ts';
import type { Settings } from './settings.ts';
import { weightOf, type Touch } from './touch.ts';

/** What decides about the quiet floor beside the touches. */
export interface QuietFloorView {
	readonly settings: Pick<Settings, 'channels' | 'tiers'>;
	readonly today: Day;
	readonly hasDuePromise: boolean;
}

/** The quiet floor of a contact, by the touches of the note. A last touch that is newer than their list was written by hand, and counts as a full one of your own. */
export function quietFloorIn(contact: Contact, touches: readonly Touch[], { settings, today, hasDuePromise }: QuietFloorView): QuietFloor | null {
	const weighed = touches.map(({ day, incoming, channel }) => ({ day, incoming, weight: weightOf({ channel }, settings.channels) }));
	const said = lastTouchProperty(contact, today)?.day ?? null;
	const listed = lastTouchInList(contact, today);
	const own = said !== null && (listed === null || said > listed) ? [{ day: said, incoming: false, weight: 'full' as const }] : [];
	const index = settings.tiers.findIndex(({ key }) => key === contact.tier?.key);
	return quietFloorOf({ touches: [...weighed, ...own], tierIndex: index === -1 ? null : index, hasDuePromise, today });
}
