import { findChannel, type Channel } from '../../core/touch.ts';
import type { DeviceData } from '../../vault/device-data.ts';

const KEY = 'last-channel';

/** The channel that was chosen last on this device; null where there is none, or the settings do not know it any more. */
export function loadLastChannel(device: DeviceData, channels: readonly Channel[]): string | null {
	const saved = device.load(KEY);
	return typeof saved === 'string' ? (findChannel(saved, channels)?.name ?? null) : null;
}

/** Remembers the channel of a touch that has been logged; a touch without one leaves the last that was chosen. */
export function saveLastChannel(device: DeviceData, channel: string | null): void {
	if (channel !== null) device.save(KEY, channel);
}
