import { daysOfCadence } from '../../src/core/cadence.ts';
import { cadenceOf, noPromises, noTouchDays, readContact, type Contact } from '../../src/core/contact.ts';
import { addDays, type Day } from '../../src/core/day.ts';
import type { Settings } from '../../src/core/settings.ts';

/** Random numbers from 0 (inclusive) to 1 (exclusive), the same ones for the same seed: mulberry32, by Tommy Ettinger. */
export function createRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Every place of every tier taken, so many times over. All were in touch within their cadence, at days that are spread over it. */
export function peopleOf(settings: Settings, multiple: number, start: Day, random: () => number): readonly Contact[] {
	return settings.tiers.flatMap((tier) =>
		Array.from({ length: tier.places * multiple }, (_, index) => {
			const person = contactOf(`Contacts/${tier.key} ${index}.md`, tier.key, settings);
			const daysAgo = 1 + Math.floor(random() * daysOfCadence(tier.cadence, start));
			return touchedOn(person, addDays(start, -daysAgo));
		}),
	);
}

/** The contact after a touch on a day. */
export function touchedOn(contact: Contact, day: Day): Contact {
	return { ...contact, lastTouches: [{ day, property: 'last-touch' }] };
}

/** Touches a week that these people ask for. */
export function touchesAWeek(people: readonly Contact[], from: Day): number {
	return people.reduce((sum, person) => {
		const cadence = cadenceOf(person);
		return cadence === null ? sum : sum + 7 / daysOfCadence(cadence, from);
	}, 0);
}

function contactOf(path: string, tier: string, settings: Settings): Contact {
	const reading = readContact({ path, properties: { tier }, touchDays: noTouchDays, promises: noPromises }, settings);
	if (reading.kind !== 'contact') throw new Error(reading.problem.message);
	return reading.contact;
}
