import type { App } from 'obsidian';
import { DUE_VIEW, DueView } from './due-view.tsx';

/** Opens the due list in the right sidebar, or shows it where it is, and gives it the focus. */
export async function openDueList(app: App): Promise<void> {
	(await revealDueList(app))?.focusList();
}

/** Shows the due list, and leaves the focus where it is. Null if something keeps it from opening. */
export async function revealDueList(app: App): Promise<DueView | null> {
	const [known] = app.workspace.getLeavesOfType(DUE_VIEW);
	const leaf = known ?? (await app.workspace.ensureSideLeaf(DUE_VIEW, 'right', { active: true }));
	await app.workspace.revealLeaf(leaf);
	return leaf.view instanceof DueView ? leaf.view : null;
}

/** Opens the due list as a tab among the notes. */
export async function openDueTab(app: App): Promise<void> {
	const leaf = app.workspace.getLeaf('tab');
	await leaf.setViewState({ type: DUE_VIEW, active: true });
	await app.workspace.revealLeaf(leaf);
	if (leaf.view instanceof DueView) leaf.view.focusList();
}

export async function showNotesToFix(app: App): Promise<void> {
	(await revealDueList(app))?.showNotesToFix();
}
