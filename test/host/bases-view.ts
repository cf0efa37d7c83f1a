import type * as O from 'obsidian';
import { parse, stringify } from 'yaml';
import { BasesViewConfig, QueryController, runQuery, type BaseFile, type BasesQueryResult, type ViewEntry } from './bases-query.ts';
import { NullValue } from './bases-values.ts';
import { Component } from './component.ts';
import { debounce } from './debounce.ts';
import { FileView } from './item-view.ts';
import type { WorkspaceLeaf } from './leaf.ts';
import { Setting } from './setting.ts';
import { theHost } from './the-host.ts';

/** What draws a base (obsidian.d.ts, `BasesView`). The app gives it what it draws before it calls `onDataUpdated`. */
export abstract class BasesView extends Component {
	abstract type: string;
	app: O.App;
	declare config: BasesViewConfig;
	declare allProperties: O.BasesPropertyId[];
	declare data: BasesQueryResult;

	protected constructor(_controller: QueryController) {
		super();
		this.app = theHost() as unknown as O.App;
	}

	abstract onDataUpdated(): void;

	async createFileForView(baseFileName = 'Untitled'): Promise<void> {
		await theHost().vault.create(`${baseFileName}.md`, '');
	}
}

/** A table of what the columns come to: how the stand-in shows the app's own views. */
class TableView extends BasesView {
	type = 'table';
	readonly #el: HTMLElement;

	constructor(controller: QueryController, containerEl: HTMLElement) {
		super(controller);
		this.#el = containerEl.createDiv('bases-table-container');
	}

	override onDataUpdated(): void {
		const { data, config } = this;
		const columns = config.getOrder();
		this.#el.empty();
		const tableEl = this.#el.createEl('table', { cls: 'bases-table', attr: { 'aria-label': config.name } });
		const headEl = tableEl.createEl('tr');
		for (const column of columns) headEl.createEl('th', { text: config.getDisplayName(column) });
		for (const entry of data.data) {
			const rowEl = tableEl.createEl('tr');
			for (const column of columns) rowEl.createEl('td', { text: (entry.getValue(column) ?? NullValue.value).toString() });
		}
	}

	override onunload(): void {
		this.#el.remove();
	}
}

/** An open `.base` file: which of its views, what that view can be set to, and the view. */
export class BasesFileView extends FileView {
	override icon = 'table';
	#controller: QueryController | null = null;
	#view: BasesView | null = null;
	#base: BaseFile = {};
	#shown: string | null = null;
	readonly #toolbarEl: HTMLElement;
	readonly #bodyEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.#toolbarEl = this.contentEl.createDiv('bases-header');
		this.#bodyEl = this.contentEl.createDiv('bases-view');
	}

	getViewType(): string {
		return 'bases';
	}

	override onload(): void {
		super.onload();
		const { vault, metadataCache } = theHost();
		const requery = debounce(() => this.#query(), 50);
		this.registerEvent(metadataCache.on('changed', () => requery()));
		for (const name of ['create', 'delete'] as const) this.registerEvent(vault.on(name, () => requery()));
		this.registerEvent(vault.on('rename', () => requery()));
		this.registerEvent(vault.on('modify', (file) => {
			if (file === this.file) void this.#read();
		}));
	}

	override async onLoadFile(): Promise<void> {
		await this.#read();
	}

	override onUnloadFile(): Promise<void> {
		this.#close();
		return Promise.resolve();
	}

	async #read(): Promise<void> {
		const { file } = this;
		if (file === null) return;
		const text = await theHost().vault.read(file);
		// Meanwhile the tab may show another one.
		if (file !== this.file) return;
		this.#base = (parse(text) as BaseFile | null) ?? {};
		this.#show(this.#shown);
	}

	/** Another view of the base, or the same one set up otherwise. */
	#show(name: string | null): void {
		const views = this.#base.views ?? [];
		const view = views.find((one) => one.name === name) ?? views[0];
		if (view === undefined) return;
		const isSame = this.#view !== null && view.name === this.#shown && this.#view.type === view.type;
		this.#shown = view.name;
		if (!isSame) this.#open(view);
		if (this.#view !== null) this.#view.config = new BasesViewConfig(view, this.#base, (key, value) => void this.#write(view.name, key, value));
		this.#paintToolbar(views, view);
		this.#query();
	}

	#open({ type }: ViewEntry): void {
		this.#close();
		const factory = type === 'table' ? (controller: QueryController, el: HTMLElement) => new TableView(controller, el) : theHost().basesViews.get(type)?.factory;
		if (factory === undefined) {
			this.#bodyEl.setText(`There is no view of the type ${type}.`);
			return;
		}
		this.#controller = new QueryController();
		this.#view = (factory as unknown as (controller: QueryController, el: HTMLElement) => BasesView)(this.#controller, this.#bodyEl);
		this.#controller.addChild(this.#view);
		this.#controller.load();
	}

	#close(): void {
		this.#controller?.unload();
		this.#controller = null;
		this.#view = null;
		this.#bodyEl.empty();
	}

	/** The result is another object each time, and so are its entries (obsidian.d.ts: "contained BasesEntry objects will be recreated"). */
	#query(): void {
		const view = this.#view;
		const entry = this.#base.views?.find(({ name }) => name === this.#shown);
		if (view === null || entry === undefined) return;
		view.data = runQuery(this.#base, entry, view.config);
		view.allProperties = view.config.getOrder();
		view.onDataUpdated();
	}

	#paintToolbar(views: readonly ViewEntry[], { name, type }: ViewEntry): void {
		const el = this.#toolbarEl;
		el.empty();
		const config = this.#view?.config;
		new Setting(el).setName('View').addDropdown((field) => field.addOptions(Object.fromEntries(views.map((one) => [one.name, one.name]))).setValue(name).onChange((next) => this.#show(next)));
		const options = config === undefined ? [] : (theHost().basesViews.get(type)?.options?.(config) ?? []);
		for (const option of options) {
			if (option.type === 'dropdown') new Setting(el).setName(option.displayName).addDropdown((field) => field.addOptions(option.options).setValue((config?.get(option.key) as string | undefined) ?? option.default ?? '').onChange((value) => config?.set(option.key, value)));
			if (option.type === 'toggle') new Setting(el).setName(option.displayName).addToggle((field) => field.setValue((config?.get(option.key) as boolean | undefined) ?? option.default ?? false).onChange((value) => config?.set(option.key, value)));
		}
	}

	async #write(name: string, key: string, value: unknown): Promise<void> {
		if (this.file === null) return;
		await theHost().vault.process(this.file, (text) => {
			const base = parse(text) as { views?: ViewEntry[] };
			for (const view of base.views ?? []) if (view.name === name) view[key] = value;
			return stringify(base, { lineWidth: 0 });
		});
	}
}
