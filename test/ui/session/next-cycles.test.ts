import { describe, expect, it } from 'vitest';
import { countNextCycle, forgetNextCycles, renameNextCycles, uncountNextCycle } from '../../../src/ui/session/next-cycles.ts';
import { contact } from '../../support/contact.ts';
import { day } from '../../support/day.ts';
import { memoryDeviceData } from '../../support/device-data.ts';

const TODAY = day('2026-11-22');
const ana = contact({ tier: 'B', 'last-touch': '2026-07-01' });

describe('how often somebody was put off to the next cycle', () => {
	it('is counted on this device until there is a touch', () => {
		const device = memoryDeviceData();
		expect([countNextCycle(device, ana, TODAY), countNextCycle(device, ana, TODAY)]).toEqual([1, 2]);
		expect(countNextCycle(device, contact({ tier: 'B', 'last-touch': '2026-08-01' }), TODAY)).toBe(1);
	});

	it('is taken back by Undo, and begins anew when the question was answered', () => {
		const device = memoryDeviceData();
		countNextCycle(device, ana, TODAY);
		uncountNextCycle(device, ana.path);
		expect(countNextCycle(device, ana, TODAY)).toBe(1);
		expect(countNextCycle(device, ana, TODAY)).toBe(2);
		forgetNextCycles(device, ana.path);
		expect(countNextCycle(device, ana, TODAY)).toBe(1);
	});

	it('goes along with the note', () => {
		const device = memoryDeviceData();
		countNextCycle(device, ana, TODAY);
		renameNextCycles(device, 'Contacts', 'People');
		expect(countNextCycle(device, contact({ tier: 'B', 'last-touch': '2026-07-01' }, { path: 'People/Ana Diaz.md' }), TODAY)).toBe(2);
		expect(countNextCycle(device, ana, TODAY)).toBe(1);
	});

	it('does without what cannot be read', () => {
		const device = memoryDeviceData();
		device.save('next-cycles', [null, 3, { path: ana.path, times: -2 }, { path: ana.path, times: 'two' }]);
		expect(countNextCycle(device, ana, TODAY)).toBe(1);
	});
});
