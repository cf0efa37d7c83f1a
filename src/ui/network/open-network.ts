import type { App } from 'obsidian';
import { NETWORK_VIEW } from './network-view.tsx';

/** Shows the page where it is open, else in a new tab, and gives it the focus. */
export async function openNetwork(app: App): Promise<void> {
	const [known] = app.workspace.getLeavesOfType(NETWORK_VIEW);
	const leaf = known ?? app.workspace.getLeaf('tab');
	if (known === undefined) await leaf.setViewState({ type: NETWORK_VIEW, active: true });
	await app.workspace.revealLeaf(leaf);
	leaf.view.containerEl.find('.keep-in-touch-network')?.focus();
}
