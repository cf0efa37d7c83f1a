import type * as O from 'obsidian';
import { Component } from './component.ts';
import type { WorkspaceLeaf } from './leaf.ts';

/** What a tab shows (obsidian.d.ts, `View`). */
export abstract class View extends Component implements Omit<Partial<O.View>, 'leaf'> {
	app: O.App;
	icon = 'file';
	navigation = true;
	leaf: WorkspaceLeaf;
	containerEl: HTMLElement;
	scope: O.Scope | null = null;

	constructor(leaf: WorkspaceLeaf) {
		super();
		this.leaf = leaf;
		this.app = leaf.app as unknown as O.App;
		this.containerEl = createDiv('workspace-leaf-content');
	}

	protected onOpen(): Promise<void> {
		return Promise.resolve();
	}

	protected onClose(): Promise<void> {
		return Promise.resolve();
	}

	/** Called by the leaf that shows it. */
	async openInLeaf(): Promise<void> {
		this.containerEl.setAttribute('data-type', this.getViewType());
		this.load();
		await this.onOpen();
	}

	/** Called by the leaf when it shows something else or goes. */
	async closeInLeaf(): Promise<void> {
		await this.onClose();
		this.unload();
		this.containerEl.remove();
	}

	getState(): Record<string, unknown> {
		return {};
	}

	setState(_state: unknown, _result: O.ViewStateResult): Promise<void> {
		return Promise.resolve();
	}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {}

	getIcon(): string {
		return this.icon;
	}

	onResize(): void {}

	onPaneMenu(_menu: O.Menu, _source: string): void {}

	abstract getViewType(): string;
	abstract getDisplayText(): string;
}

/** Stands in a tab that nobody has seen yet for the view that will be there (docs, "Understanding deferred views"). */
export class DeferredView extends View {
	readonly #type: string;

	constructor(leaf: WorkspaceLeaf, type: string) {
		super(leaf);
		this.#type = type;
	}

	getViewType(): string {
		return this.#type;
	}

	getDisplayText(): string {
		return this.#type;
	}
}

/** A tab with nothing in it. */
export class EmptyView extends View {
	override icon = 'file';

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.containerEl.createDiv({ cls: 'empty-state', text: 'No file is open' });
	}

	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}
}
