import type { App } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { templatesFolder } from '../../src/ui/core-plugins.ts';

const appWith = (plugin: unknown): App => ({ internalPlugins: { getPluginById: (id: string) => (id === 'templates' ? plugin : null) } }) as unknown as App;

describe('the folder of the core plugin Templates', () => {
	it('is as it is set there, without slashes at its ends', () => {
		expect(templatesFolder(appWith({ enabled: true, instance: { options: { folder: '/Meta/Muster/' } } }))).toBe('Meta/Muster');
		expect(templatesFolder({ internalPlugins: { plugins: { templates: { instance: { options: { folder: 'Muster' } } } } } } as unknown as App)).toBe('Muster');
	});

	it.each([null, undefined, {}, { enabled: false, instance: { options: { folder: 'Muster' } } }, { enabled: true, instance: { options: { folder: '/' } } }, { enabled: true, instance: { options: { folder: 7 } } }, { enabled: true, instance: null }])('is none where that is off, has none, has the whole vault, or is of another shape: %j', (plugin) => {
		expect(templatesFolder(appWith(plugin))).toBeNull();
	});

	it('is none where the app has no such thing, or it throws', () => {
		expect(templatesFolder({} as unknown as App)).toBeNull();
		const throwing = { internalPlugins: { getPluginById: () => { throw new Error('gone'); } } };
		expect(templatesFolder(throwing as unknown as App)).toBeNull();
	});
});
