import type * as O from 'obsidian';
import type { App } from './app.ts';
import { debounce } from './debounce.ts';
import { Events } from './events.ts';
import { FileView } from './item-view.ts';
import { WorkspaceLeaf } from './leaf.ts';
import { MarkdownView } from './markdown-view.ts';
import { Platform } from './platform.ts';
import { Ribbon } from './ribbon.ts';
import type { View } from './view.ts';
import { WorkspaceSide, type SideName } from './workspace-side.ts';

interface SideLeafOptions {
	readonly active?: boolean;
	readonly split?: boolean;
	readonly reveal?: boolean;
	readonly state?: unknown;
}

interface SavedLayout {
	readonly leaves: readonly (O.ViewState & { readonly side: SideName })[];
	readonly collapsed: readonly SideName[];
}

/** The tabs, and which of them one is in (obsidian.d.ts, `Workspace`). */
export class Workspace extends Events {
	readonly containerEl: HTMLElement;
	readonly leftRibbon: Ribbon;
	readonly leftSplit: WorkspaceSide;
	readonly rootSplit: WorkspaceSide;
	readonly rightSplit: WorkspaceSide;
	layoutReady = false;
	activeLeaf: WorkspaceLeaf | null = null;
	/** What `registerHoverLinkSource` was told, and every `hover-link` since: the stand-in shows no preview. */
	readonly hoverLinkSources = new Map<string, O.HoverLinkSource>();
	readonly hoverLinks: unknown[] = [];
	readonly requestSaveLayout = debounce(() => Promise.resolve(this.layoutChanged()), 500);
	readonly #app: App;
	#whenReady: (() => unknown)[] = [];
	#lastFile: O.TFile | null = null;

	constructor(app: App, parentEl: HTMLElement) {
		super();
		this.#app = app;
		this.containerEl = parentEl.createDiv('workspace');
		this.leftRibbon = new Ribbon(this.containerEl);
		const side = (name: SideName): WorkspaceSide => new WorkspaceSide(this.containerEl, name, (leaf) => void this.revealLeaf(leaf));
		this.leftSplit = side('left');
		this.rootSplit = side('root');
		this.rightSplit = side('right');
		this.rightSplit.collapse();
		for (const type of ['focusin', 'pointerdown']) this.containerEl.addEventListener(type, ({ target }) => this.#enter(target));
		this.on('hover-link', (hover) => this.hoverLinks.push(hover));
		app.vault.on('delete', (file) => {
			if (file === this.#lastFile) this.#lastFile = null;
		});
	}

	/** What is registered before the layout is ready waits for it; after that it runs at once. */
	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.#whenReady.push(callback);
	}

	/** Called by the app once its vault is loaded. */
	becomeReady(): void {
		if (this.rootSplit.leaves.length === 0) this.#addLeaf('root', true);
		this.layoutReady = true;
		for (const callback of this.#whenReady.splice(0)) callback();
		this.trigger('layout-change');
	}

	layoutChanged(): void {
		if (this.layoutReady) this.trigger('layout-change');
	}

	get activeEditor(): MarkdownView | null {
		return this.activeLeaf?.view instanceof MarkdownView ? this.activeLeaf.view : null;
	}

	getLeaf(newLeaf?: O.PaneType | boolean): WorkspaceLeaf {
		const recent = this.getMostRecentLeaf();
		if ((newLeaf === undefined || newLeaf === false) && recent !== null) return recent;
		return this.#addLeaf('root', true);
	}

	getMostRecentLeaf(): WorkspaceLeaf | null {
		return this.rootSplit.front;
	}

	getLeftLeaf(_split: boolean): WorkspaceLeaf {
		return this.#addLeaf('left', false);
	}

	getRightLeaf(_split: boolean): WorkspaceLeaf {
		return this.#addLeaf('right', false);
	}

	async ensureSideLeaf(type: string, side: O.Side, { active, reveal, state }: SideLeafOptions = {}): Promise<WorkspaceLeaf> {
		const known = this.getLeavesOfType(type).find((leaf) => leaf.parent.name === side);
		const leaf = known ?? this.#addLeaf(side, false);
		if (known === undefined || state !== undefined) await leaf.setViewState({ type, active: active ?? false, state: (state ?? {}) as Record<string, unknown> });
		if (reveal !== false) await this.revealLeaf(leaf);
		else if (active === true) this.setActiveLeaf(leaf);
		return leaf;
	}

	/** Afterwards the view is there and no longer deferred (obsidian.d.ts, `revealLeaf`). */
	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		leaf.parent.expand();
		await leaf.parent.bringToFront(leaf);
		this.setActiveLeaf(leaf);
		this.layoutChanged();
	}

	setActiveLeaf(leaf: WorkspaceLeaf, _params?: unknown): void {
		void leaf.parent.bringToFront(leaf);
		// On a phone the side bars lie over the notes (belief: the app folds them when a note is opened).
		if (Platform.isPhone && leaf.parent === this.rootSplit) for (const side of [this.leftSplit, this.rightSplit]) side.collapse();
		if (this.activeLeaf === leaf) return;
		this.activeLeaf = leaf;
		this.trigger('active-leaf-change', leaf);
	}

	/** The file of the active view, else the one that was active last (obsidian.d.ts, `getActiveFile`). */
	getActiveFile(): O.TFile | null {
		const view = this.activeLeaf?.view;
		return view instanceof FileView ? view.file : this.#lastFile;
	}

	getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	fileOpened(file: O.TFile): void {
		this.#lastFile = file;
		this.trigger('file-open', file);
	}

	async openLinkText(linktext: string, sourcePath: string, newLeaf?: O.PaneType | boolean, openState?: O.OpenViewState): Promise<void> {
		const file = this.#app.metadataCache.getFirstLinkpathDest(linktext, sourcePath) ?? (await this.#app.createNoteFor(linktext));
		await this.getLeaf(newLeaf).openFile(file, openState);
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const side of [this.rootSplit, this.leftSplit, this.rightSplit]) for (const leaf of [...side.leaves]) callback(leaf);
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of [...this.rootSplit.leaves]) callback(leaf);
	}

	getLeavesOfType(viewType: string): WorkspaceLeaf[] {
		const found: WorkspaceLeaf[] = [];
		this.iterateAllLeaves((leaf) => leaf.getViewState().type === viewType && found.push(leaf));
		return found;
	}

	detachLeavesOfType(viewType: string): void {
		for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
	}

	updateOptions(): void {}

	/** Which tabs are where, as data that `changeLayout` understands: the stand-in's own form. */
	getLayout(): Record<string, unknown> {
		const leaves: (O.ViewState & { side: SideName })[] = [];
		this.iterateAllLeaves((leaf) => leaves.push({ ...leaf.getViewState(), side: leaf.parent.name }));
		const collapsed = [this.leftSplit, this.rightSplit].filter((side) => side.collapsed).map(({ name }) => name);
		return { leaves, collapsed };
	}

	async changeLayout(layout: Record<string, unknown>): Promise<void> {
		const { leaves, collapsed } = layout as unknown as SavedLayout;
		this.iterateAllLeaves((leaf) => leaf.detach());
		for (const side of [this.leftSplit, this.rightSplit]) if (collapsed.includes(side.name)) side.collapse();
		else side.expand();
		for (const { side, ...state } of leaves) await this.#addLeaf(side, false).setViewState(state);
	}

	/** The tab that one clicks or tabs into is the active one. */
	#enter(target: EventTarget | null): void {
		this.iterateAllLeaves((leaf) => {
			if (target instanceof Node && leaf !== this.activeLeaf && leaf.view.containerEl.contains(target)) this.setActiveLeaf(leaf);
		});
	}

	#addLeaf(name: SideName, inFront: boolean): WorkspaceLeaf {
		const side = { left: this.leftSplit, right: this.rightSplit, root: this.rootSplit }[name];
		const leaf = new WorkspaceLeaf(this.#app, side);
		side.add(leaf, inFront);
		return leaf;
	}
}
