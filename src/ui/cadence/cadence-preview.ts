import type { Cadence } from '../../core/cadence.ts';
import { formatCadence } from '../../core/cadence.ts';
import { readContact, type Contact, type Standing } from '../../core/contact.ts';
import { dueOf, type Due } from '../../core/due.ts';
import type { Day } from '../../core/day.ts';
import { lookUpIn } from '../../core/property-names.ts';
import type { Settings } from '../../core/settings.ts';

/** Where a contact would stand with another cadence of their own; null: with none. `properties` are those of the note now. */
export function dueWithCadence(contact: Contact, properties: Readonly<Record<string, unknown>>, cadence: Cadence | null, settings: Settings, today: Day): Due {
	const key = lookUpIn(properties, settings.properties)('cadence')[0]?.key ?? settings.properties.cadence.name;
	return dueOf({ ...contact, ownCadence: cadence, standing: standingWith(contact, { ...properties, [key]: cadence === null ? null : formatCadence(cadence) }, settings) }, settings, today);
}

/** A cadence that says never is a pause; another one ends that. */
function standingWith({ path, touchDays, standing }: Contact, properties: Readonly<Record<string, unknown>>, settings: Settings): Standing {
	const reading = readContact({ path, properties, touchDays, promises: { promises: [], problems: [] } }, settings);
	return reading.kind === 'contact' ? reading.contact.standing : standing;
}
