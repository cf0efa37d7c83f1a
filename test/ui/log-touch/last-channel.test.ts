import { expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings.ts';
import { loadLastChannel, saveLastChannel } from '../../../src/ui/log-touch/last-channel.ts';
import { memoryDeviceData } from '../../support/device-data.ts';

const { channels } = defaultSettings;

it('the channel chosen last is remembered on this device, also after a touch without one', () => {
	const device = memoryDeviceData();
	expect(loadLastChannel(device, channels)).toBeNull();
	saveLastChannel(device, 'call');
	expect(loadLastChannel(device, channels)).toBe('call');
	saveLastChannel(device, null);
	expect(loadLastChannel(device, channels)).toBe('call');
});

it('a channel that the settings have no more, or what was never one, is not logged again', () => {
	expect(loadLastChannel(memoryDeviceData({ 'last-channel': 'fax' }), channels)).toBeNull();
	expect(loadLastChannel(memoryDeviceData({ 'last-channel': 3 }), channels)).toBeNull();
	expect(loadLastChannel(memoryDeviceData({ 'last-channel': 'Call' }), channels)).toBe('call');
});
