import { expect, it } from 'vitest';
import { comeAtOnce } from '../../src/core/come-at-once.ts';
import type { Contact } from '../../src/core/contact.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-22');
const people = (count: number, properties: Readonly<Record<string, unknown>> = {}): readonly Contact[] => Array.from({ length: count }, (_, index) => contact(properties, { path: `Contacts/Late ${index + 1}.md` }));
const inTier = (contacts: readonly Contact[]): readonly Contact[] => contacts.map((one) => ({ ...one, tier: defaultSettings.tiers[2] ?? null }));
const atOnce = (before: readonly Contact[], after = inTier(before)): number => comeAtOnce({ before, after }, defaultSettings, today).length;

it('twenty who were nowhere and get a tier come up at once', () => {
	expect(atOnce(people(20))).toBe(20);
	expect(atOnce(people(20, { 'last-touch': '2025-01-01' }))).toBe(20);
});

it('three a week are no crowd, and neither are those who have waited before, or whose day is to come', () => {
	expect([atOnce(people(3)), atOnce(people(4))]).toEqual([0, 4]);
	expect(atOnce(people(20, { tier: 'B', 'last-touch': '2025-01-01' }))).toBe(0);
	expect(atOnce(people(20, { 'last-touch': '2026-11-20' }))).toBe(0);
	expect(atOnce(people(20, { 'next-touch': '2027-01-01' }))).toBe(0);
	expect(atOnce(people(20, { archived: true }))).toBe(0);
});

it('those just met are for now, and nobody to spread', () => {
	expect(atOnce(people(20, { 'met-on': '2026-11-20' }))).toBe(0);
});
