import type { BasesViewRegistration, Plugin } from 'obsidian';
import { DUE_BASES_VIEW } from '../../notes/due-base.ts';
import { GROUP_CHOICES, OPTION_GROUP, OPTION_UPCOMING, VIEW_NAME } from '../../words/bases.ts';
import type { Screen } from '../screen.ts';
import { DueBasesView, OPTIONS } from './due-bases-view.tsx';

/** Offers our view for bases. False where the core plugin Bases is off, which is no error. */
export function registerBasesView(plugin: Pick<Plugin, 'registerBasesView' | 'register'>, screen: Screen): boolean {
	let hasEnded = false;
	plugin.register(() => {
		hasEnded = true;
	});
	const registration: BasesViewRegistration = {
		name: VIEW_NAME,
		icon: 'users',
		factory: (controller, containerEl) => new DueBasesView(controller, containerEl, screen, () => hasEnded),
		options: () => [
			{ type: 'dropdown', key: OPTIONS.grouping, displayName: OPTION_GROUP, default: 'list', options: { ...GROUP_CHOICES } },
			{ type: 'toggle', key: OPTIONS.upcoming, displayName: OPTION_UPCOMING, default: false },
		],
	};
	try {
		return plugin.registerBasesView(DUE_BASES_VIEW, registration);
	} catch (error) {
		// Nothing takes a view away when the plugin is switched off: switched on anew, it is there already.
		if (error instanceof Error && /already/i.test(error.message)) return true;
		throw error;
	}
}
