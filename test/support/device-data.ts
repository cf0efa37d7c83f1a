import type { DeviceData } from '../../src/vault/device-data.ts';

export interface MemoryDeviceData extends DeviceData {
	/** What is saved, as JSON by key, to look at and to damage. */
	readonly saved: Map<string, string>;
}

/** Data of a device in memory. Values go through JSON, as they do on a device. */
export function memoryDeviceData(saved: Readonly<Record<string, unknown>> = {}): MemoryDeviceData {
	const texts = new Map(Object.entries(saved).map(([key, value]) => [key, JSON.stringify(value)]));
	return {
		saved: texts,
		load: (key) => JSON.parse(texts.get(key) ?? 'null') as unknown,
		save: (key, value) => {
			if (value === null) texts.delete(key);
			else texts.set(key, JSON.stringify(value));
		},
	};
}
