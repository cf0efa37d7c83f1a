import { describe, expect, it } from 'vitest';
import type { App } from 'obsidian';
import { createUndoHistory } from '../../src/actions/undo-history.ts';
import type { Contact } from '../../src/core/contact.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { createLiveScreen, type LiveScreen } from '../../src/ui/live-screen.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';
import { memoryNotes } from '../support/memory-notes.ts';

function opened(contacts: readonly Contact[]): { readonly screen: LiveScreen; now: string; contacts: readonly Contact[] } {
	const notes = memoryNotes({});
	const device = { load: () => null, save: () => undefined };
	const state = { now: '2026-11-22', contacts };
	const known = { contacts: () => state.contacts, contact: () => null, problems: () => [], waiting: () => 0, isReady: () => true, folderTroubles: () => [] };
	const screen = createLiveScreen({ app: {} as App, notes, known, device, undoHistory: createUndoHistory(notes, device), changeSettings: () => Promise.resolve(null), timeOfDay: () => '10:05:09', today: () => day(state.now) }, defaultSettings);
	return Object.assign(state, { screen });
}

describe('what the screens are handed', () => {
	it('is one list until something changes', () => {
		const state = opened([contact({ tier: 'B', 'last-touch': '2026-07-01' })]);
		const list = state.screen.dueList();
		expect(list.due).toHaveLength(1);
		expect(state.screen.dueList()).toBe(list);
		state.contacts = [];
		state.screen.changed();
		expect(state.screen.dueList().due).toEqual([]);
	});

	it('is one list through any number of changes that are none to contacts, settings or day', () => {
		const state = opened([contact({ tier: 'B', 'last-touch': '2026-07-01' })]);
		const list = state.screen.dueList();
		state.screen.changed();
		state.screen.settingsChanged(defaultSettings, ['The settings cannot be read']);
		expect(state.screen.dueList()).toBe(list);
		state.screen.settingsChanged({ ...defaultSettings }, []);
		expect(state.screen.dueList()).not.toBe(list);
	});

	it('follows the day and the settings', () => {
		const state = opened([contact({ tier: 'B', 'last-touch': '2026-08-23' })]);
		expect(state.screen.dueList().due).toHaveLength(0);
		state.now = '2026-11-23';
		state.screen.changed();
		expect(state.screen.dueList().due).toHaveLength(1);
		state.screen.settingsChanged({ ...defaultSettings, tierLabels: 'key' }, ['The setting "tiers" cannot be read']);
		expect([state.screen.settings().tierLabels, state.screen.settingsProblems().length]).toEqual(['key', 1]);
	});

	it('tells what is wrong with the settings, and whether that stops notes from being written', () => {
		const { screen } = opened([]);
		expect([screen.settingsProblems(), screen.whyNotToWrite()]).toEqual([[], null]);
		screen.settingsChanged(defaultSettings, ['A contact folder is left out.'], null);
		expect([screen.settingsProblems(), screen.whyNotToWrite()]).toEqual([['A contact folder is left out.'], null]);
		screen.settingsChanged(defaultSettings, ['The settings cannot be read.']);
		expect(screen.whyNotToWrite()).toBe('The settings cannot be read.');
	});

	it('tells its listeners once a burst, and not those who left', async () => {
		const { screen } = opened([]);
		let calls = 0;
		const leave = screen.subscribe(() => (calls += 1));
		for (let change = 0; change < 5; change++) screen.changed();
		await Promise.resolve();
		expect(calls).toBe(1);
		leave();
		screen.changed();
		await Promise.resolve();
		expect(calls).toBe(1);
	});

	it('closes what is open when the plugin is switched off, the newest first, and not what was closed before', () => {
		const { screen } = opened([]);
		const closed: string[] = [];
		const [, second] = ['first', 'second', 'third'].map((name) => screen.opened(() => void closed.push(name)));
		second?.();
		screen.closeDialogs();
		expect(closed).toEqual(['third', 'first']);
	});
});
