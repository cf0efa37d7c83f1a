import type { App } from 'obsidian';

/** What can be told of one of Obsidian's core plugins. None of it is in the types of Obsidian: what is there is looked at as it comes. */
export interface CorePlugin {
	/** False: it is on, or nobody can tell. */
	readonly isOff: boolean;
	/** How it is set up; null where nobody can tell. */
	readonly options: Readonly<Record<string, unknown>> | null;
}

/** A core plugin by its id; null where the app has none of that id at hand. */
export function corePlugin(app: App, id: string): CorePlugin | null {
	const plugin = pluginOf(app, id);
	if (plugin === undefined || plugin === null) return null;
	const options = fieldOf(fieldOf(plugin, 'instance'), 'options');
	return { isOff: fieldOf(plugin, 'enabled') === false, options: typeof options === 'object' && options !== null ? (options as Readonly<Record<string, unknown>>) : null };
}

/** The folder in which the core plugin "Templates" looks, without a slash at its ends; null where that is off, has none, or has the whole vault. */
export function templatesFolder(app: App): string | null {
	const plugin = corePlugin(app, 'templates');
	const written = plugin?.isOff === false ? plugin.options?.['folder'] : null;
	const folder = typeof written === 'string' ? written.trim().replace(/^\/+|\/+$/g, '') : '';
	return folder === '' ? null : folder;
}

/** A field of something that nobody knows the type of; undefined where it has none. */
export function fieldOf(value: unknown, name: string): unknown {
	return (typeof value === 'object' && value !== null) || typeof value === 'function' ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function pluginOf(app: App, id: string): unknown {
	const internal = fieldOf(app, 'internalPlugins');
	const get = fieldOf(internal, 'getPluginById');
	try {
		return typeof get === 'function' ? (get.call(internal, id) as unknown) : fieldOf(fieldOf(internal, 'plugins'), id);
	} catch {
		return undefined;
	}
}
