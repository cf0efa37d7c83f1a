import { setIcon } from './icons.ts';
import type { WorkspaceLeaf } from './leaf.ts';

/** Where tabs stand: the two side bars and the middle. */
export type SideName = 'left' | 'right' | 'root';

/** Tabs of which one shows; a side bar can be folded away (obsidian.d.ts, `WorkspaceSidedock`). Nothing is split here. */
export class WorkspaceSide {
	readonly name: SideName;
	readonly containerEl: HTMLElement;
	readonly bodyEl: HTMLElement;
	collapsed = false;
	leaves: WorkspaceLeaf[] = [];
	readonly #tabsEl: HTMLElement;
	readonly #onSelect: (leaf: WorkspaceLeaf) => void;
	#front: WorkspaceLeaf | null = null;

	constructor(parentEl: HTMLElement, name: SideName, onSelect: (leaf: WorkspaceLeaf) => void) {
		this.name = name;
		this.#onSelect = onSelect;
		this.containerEl = parentEl.createDiv({ cls: ['workspace-split', name === 'root' ? 'mod-root' : `mod-${name}-split`] });
		this.#tabsEl = this.containerEl.createDiv({ cls: 'workspace-tab-header-container', attr: { role: 'tablist', 'aria-label': name === 'root' ? 'Notes' : `Panels on the ${name}` } });
		this.bodyEl = this.containerEl.createDiv('workspace-tab-container');
	}

	/** The tab that one sees when the side is open. */
	get front(): WorkspaceLeaf | null {
		return this.#front;
	}

	shows(leaf: WorkspaceLeaf): boolean {
		return this.#front === leaf && !this.collapsed;
	}

	add(leaf: WorkspaceLeaf, inFront: boolean): void {
		this.leaves.push(leaf);
		if (inFront || this.#front === null) this.#front = leaf;
		this.paint();
	}

	remove(leaf: WorkspaceLeaf): void {
		this.leaves = this.leaves.filter((other) => other !== leaf);
		if (this.#front === leaf) void this.bringToFront(this.leaves.at(-1) ?? null);
		this.paint();
	}

	/** Shows the tab; a view that waited to be seen is made now. */
	async bringToFront(leaf: WorkspaceLeaf | null): Promise<void> {
		this.#front = leaf;
		this.paint();
		if (!this.collapsed) await leaf?.loadIfDeferred();
	}

	collapse(): void {
		this.collapsed = true;
		this.paint();
	}

	expand(): void {
		this.collapsed = false;
		this.paint();
		void this.#front?.loadIfDeferred();
	}

	toggle(): void {
		if (this.collapsed) this.expand();
		else this.collapse();
	}

	/** Draws the tabs, and shows the one in front. */
	paint(): void {
		this.containerEl.toggleClass('is-sidedock-collapsed', this.collapsed);
		this.#tabsEl.empty();
		for (const leaf of this.leaves) {
			leaf.view.containerEl.toggle(leaf === this.#front);
			this.#paintTab(leaf);
		}
	}

	#paintTab(leaf: WorkspaceLeaf): void {
		const label = leaf.getDisplayText();
		const isFront = leaf === this.#front;
		const tabEl = this.#tabsEl.createDiv({ cls: ['workspace-tab-header', 'tappable'], attr: { role: 'tab', tabindex: isFront ? 0 : -1, 'aria-label': label, 'aria-selected': isFront, 'data-type': leaf.view.getViewType() } });
		tabEl.toggleClass('is-active', isFront);
		setIcon(tabEl.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
		if (this.name === 'root') tabEl.createDiv({ cls: 'workspace-tab-header-inner-title', text: label });
		tabEl.addEventListener('click', () => this.#onSelect(leaf));
		tabEl.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' || event.key === ' ') this.#onSelect(leaf);
		});
		tabEl.addEventListener('auxclick', (event) => {
			if (event.button === 1 && this.name === 'root') leaf.detach();
		});
	}
}
