import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact.ts';
import { countNextCycle, forgetNextCycles, renameNextCycles } from '../../../src/ui/session/next-cycles.ts';
import { contact } from '../../support/contact.ts';
import { day } from '../../support/day.ts';
import { memoryDeviceData } from '../../support/device-data.ts';

const TODAY = day('2026-11-22');
const [FIRST, SECOND] = [day('2026-11-20'), day('2027-02-22')];
/** Ana, with a next touch where she was put off before. */
const anaOn = (nextTouch: string | null, lastTouch = '2026-07-01', path?: string): Contact => contact({ 'tier': 'B', 'last-touch': lastTouch, 'next-touch': nextTouch }, path === undefined ? undefined : { path });
const ana = anaOn(null);
const putOff = anaOn(FIRST);

describe('how often somebody was put off to the next cycle', () => {
	it('is counted on this device until there is a touch', () => {
		const device = memoryDeviceData();
		expect([countNextCycle(device, ana, FIRST, TODAY), countNextCycle(device, putOff, SECOND, TODAY)]).toEqual([1, 2]);
		expect(countNextCycle(device, anaOn(SECOND, '2026-08-01'), SECOND, TODAY)).toBe(1);
	});

	it('does not count what was undone, whichever way: the note says so', () => {
		const device = memoryDeviceData();
		countNextCycle(device, ana, FIRST, TODAY);
		expect(countNextCycle(device, ana, SECOND, TODAY)).toBe(1);
		expect(countNextCycle(device, anaOn(SECOND), day('2027-05-22'), TODAY)).toBe(2);
		// The second one alone was taken back.
		expect(countNextCycle(device, anaOn(SECOND), day('2027-05-23'), TODAY)).toBe(2);
	});

	it('goes on though they were put off by another week in between', () => {
		const device = memoryDeviceData();
		countNextCycle(device, ana, FIRST, TODAY);
		expect(countNextCycle(device, anaOn('2026-11-29'), SECOND, TODAY)).toBe(2);
	});

	it('begins anew when the question was answered', () => {
		const device = memoryDeviceData();
		countNextCycle(device, ana, FIRST, TODAY);
		forgetNextCycles(device, ana.path);
		expect(countNextCycle(device, putOff, SECOND, TODAY)).toBe(1);
	});

	it('goes along with the note', () => {
		const device = memoryDeviceData();
		countNextCycle(device, ana, FIRST, TODAY);
		renameNextCycles(device, 'Contacts', 'People');
		expect(countNextCycle(device, anaOn(FIRST, '2026-07-01', 'People/Ana Diaz.md'), SECOND, TODAY)).toBe(2);
		expect(countNextCycle(device, putOff, SECOND, TODAY)).toBe(1);
	});

	it('does without what cannot be read', () => {
		const device = memoryDeviceData();
		device.save('next-cycles', [null, 3, { path: ana.path, until: 2 }, { path: ana.path, until: ['two', null] }]);
		expect(countNextCycle(device, putOff, SECOND, TODAY)).toBe(1);
	});
});
