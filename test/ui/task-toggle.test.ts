import type { App } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { pluginToggleOf } from '../../src/ui/task-toggle.ts';

const withTasks = (apiV1: unknown): App => ({ plugins: { plugins: { 'obsidian-tasks-plugin': { apiV1 } } } }) as unknown as App;

describe('the Tasks plugin', () => {
	it.each([
		['no plugins', {} as App],
		['another plugin', { plugins: { plugins: { other: {} } } } as unknown as App],
		['one that is switched off', { plugins: { plugins: { 'obsidian-tasks-plugin': null } } } as unknown as App],
		['one without an interface', withTasks(undefined)],
		['an older one, which cannot tick', withTasks({ createTaskLineModal: () => '' })],
	])('is not there with %s', (_, app) => expect(pluginToggleOf(app)).toBeNull());

	it('ticks a line of a note, as its own object', () => {
		const api = {
			mark: 'x',
			executeToggleTaskDoneCommand(line: string, path: string): string {
				return `${path}: ${line.replace('[ ]', `[${this.mark}]`)}`;
			},
		};
		expect(pluginToggleOf(withTasks(api))?.('- [ ] Send it', 'A.md')).toBe('A.md: - [x] Send it');
	});

	it('that throws, or gives no text, has failed', () => {
		const broken = (): string => {
			throw new Error('broken');
		};
		expect(pluginToggleOf(withTasks({ executeToggleTaskDoneCommand: broken }))?.('- [ ] Send it', 'A.md')).toBeNull();
		expect(pluginToggleOf(withTasks({ executeToggleTaskDoneCommand: () => Promise.resolve('- [x] Send it') }))?.('- [ ] Send it', 'A.md')).toBeNull();
	});
});
