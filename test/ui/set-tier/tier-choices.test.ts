import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings.ts';
import type { Tier } from '../../../src/core/tier.ts';
import { choiceNote, nextDown, silenceInWords, takenIn } from '../../../src/ui/set-tier/tier-choices.ts';
import { destinationPhrase, fullSentence, inTierNow, placesPhrase, whoMoves } from '../../../src/words/set-tier.ts';
import { contact } from '../../support/contact.ts';
import { day } from '../../support/day.ts';

const today = day('2026-11-22');
const { tiers } = defaultSettings;
const tierOf = (key: string): Tier => tiers.find((tier) => tier.key === key) ?? (() => { throw new Error(key); })();
const ana = contact({ tier: 'B' }, { path: 'Ana.md' });
const contacts = [ana, contact({ tier: 'B' }, { path: 'Bo.md' }), contact({ tier: 'B', paused: true }, { path: 'Cy.md' }), contact({ tier: 'A' }, { path: 'Dora.md' })];

describe('tiers to choose from', () => {
	it('say how often, how many places are taken, and which it is now; the paused take none', () => {
		expect(choiceNote(tierOf('A'), ana, contacts, today)).toBe('every 45 days · 1 of 5 places');
		expect(choiceNote(tierOf('B'), ana, contacts, today)).toBe('every 3 months · 2 of 12 places · now');
		expect(placesPhrase(1, { places: 1 })).toBe('1 of 1 place');
	});

	it('say what it means to have none', () => {
		expect(choiceNote(null, ana, contacts, today)).toBe('not on the due list');
		expect(choiceNote(null, contact({ cadence: 'weekly' }), contacts, today)).toBe('kept up with by the cadence in the note · now');
	});
});

describe('a full tier', () => {
	it('is said to be full, or to have more than its places', () => {
		expect(fullSentence(tierOf('B'), 12)).toBe('All 12 places of Key are taken.');
		expect(fullSentence(tierOf('B'), 14)).toBe('Key has 14 contacts already, for 12 places.');
		expect(fullSentence({ name: 'Key', places: 1 }, 1)).toBe('The one place of Key is taken.');
		expect(fullSentence({ name: 'Key', places: 0 }, 1)).toBe('Key has 1 contact already, and no places.');
		expect(fullSentence({ name: 'Key', places: 0 }, 3)).toBe('Key has 3 contacts already, and no places.');
		expect(fullSentence({ name: 'Key', places: 1 }, 3)).toBe('Key has 3 contacts already, for 1 place.');
	});

	it('asks for room only where one move makes it', () => {
		expect(whoMoves({ places: 12 }, 12)).toEqual(['Who moves, to make room for ', '?']);
		expect(whoMoves({ places: 12 }, 14)).toEqual(['Who moves, so that there are no more than now with ', '?']);
		expect(whoMoves({ places: 0 }, 3)).toEqual(['Who moves, so that there are no more than now with ', '?']);
	});

	it('of a tier without places, in which nobody is, is not asked: it is said', () => {
		expect(inTierNow('Ana', { name: 'Key', places: 0 })).toBe('Ana is in Key now, which has no places.');
		expect(inTierNow('Ana', { name: 'Key', places: 3 })).toBe('Ana is in Key now.');
	});

	it('sends whoever moves one tier down, and out of the last', () => {
		expect(nextDown(tierOf('A'), tiers)?.key).toBe('B');
		expect(nextDown(tierOf('D'), tiers)).toBeNull();
	});

	it('counts the places that are taken there without those who are on the move', () => {
		expect(takenIn(contacts, tierOf('B'), today)).toBe(2);
		expect(takenIn(contacts, tierOf('B'), today, [ana])).toBe(1);
		expect(destinationPhrase('Network', 14, { places: 20 })).toBe('Network, then 15 of 20 places');
	});

	it('says how long each has been quiet', () => {
		const words = (properties: Readonly<Record<string, unknown>>): string => silenceInWords(contact({ tier: 'B', ...properties }), today);
		expect(words({ 'last-touch': '2026-07-14' })).toBe('last in touch 14 July');
		expect(words({ 'last-touch': '2025-07-14' })).toBe('last in touch 14 July 2025');
		expect(words({ 'met-on': '2026-05-03' })).toBe('met 3 May');
		expect(words({})).toBe('not in touch yet');
		expect(words({ 'last-touch': 'soon' })).toBe('the last touch cannot be read');
	});
});
