import type { App } from 'obsidian';

/** Ticks a task's line as the Tasks plugin does. Null: it failed, or gave something else than a text. */
export type PluginToggle = (line: string, path: string) => string | null;

const TASKS = 'obsidian-tasks-plugin';
const METHOD = 'executeToggleTaskDoneCommand';

/**
 * The Tasks plugin's own way to tick a line; null where that plugin is not there, or has none. It gives the new text of the line, which is of two
 * lines where the task recurs, and writes nothing itself: https://publish.obsidian.md/tasks/Advanced/Tasks+Api and
 * https://github.com/obsidian-tasks-group/obsidian-tasks/issues/3287.
 */
export function pluginToggleOf(app: App): PluginToggle | null {
	// Neither Obsidian nor Tasks has types for this: what is there is looked at as it comes.
	const api = fieldOf(fieldOf(fieldOf(fieldOf(app, 'plugins'), 'plugins'), TASKS), 'apiV1');
	const toggle = fieldOf(api, METHOD);
	if (typeof toggle !== 'function') return null;
	return (line, path) => {
		try {
			const toggled: unknown = toggle.call(api, line, path);
			return typeof toggled === 'string' ? toggled : null;
		} catch {
			return null;
		}
	};
}

function fieldOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
