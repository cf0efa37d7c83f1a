import type { App } from 'obsidian';
import { DUE_VIEW, DueView } from './due-view.tsx';

/** Opens the due list in the right sidebar, or shows it where it is. Null if another plugin keeps it from opening. */
export async function openDueList(app: App): Promise<DueView | null> {
	const [known] = app.workspace.getLeavesOfType(DUE_VIEW);
	const leaf = known ?? (await app.workspace.ensureSideLeaf(DUE_VIEW, 'right', { active: true }));
	await app.workspace.revealLeaf(leaf);
	app.workspace.setActiveLeaf(leaf, { focus: true });
	return leaf.view instanceof DueView ? leaf.view : null;
}

/** Opens the due list as a tab among the notes. */
export async function openDueTab(app: App): Promise<void> {
	const leaf = app.workspace.getLeaf('tab');
	await leaf.setViewState({ type: DUE_VIEW, active: true });
	await app.workspace.revealLeaf(leaf);
}

export async function showNotesToFix(app: App): Promise<void> {
	(await openDueList(app))?.showNotesToFix();
}
