/** Where plugins keep their data.json. */
export interface PluginData {
	/** What was saved; null where nothing was. */
	load(pluginId: string): Promise<unknown>;
	save(pluginId: string, data: unknown): Promise<void>;
}

/** In memory, as the text that a file would hold. */
export function memoryPluginData(texts = new Map<string, string>()): PluginData {
	return {
		load: (id) => Promise.resolve(JSON.parse(texts.get(id) ?? 'null') as unknown),
		save: (id, data) => {
			texts.set(id, JSON.stringify(data, null, 2));
			return Promise.resolve();
		},
	};
}
