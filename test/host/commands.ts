import type * as O from 'obsidian';
import type { App } from './app.ts';
import { FuzzySuggestModal } from './suggest-modal.ts';
import { Platform } from './platform.ts';

/** The commands there are, by their full id. Not in the types; `executeCommandById` is what tests against the real app use too. */
export class Commands {
	readonly commands: Record<string, O.Command> = {};
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	addCommand(command: O.Command): void {
		this.commands[command.id] = command;
	}

	removeCommand(id: string): void {
		delete this.commands[id];
	}

	/** Runs it, if it can be run now; whether it could. */
	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		if (command === undefined || !this.isAvailable(command)) return false;
		const editing = this.#app.workspace.activeEditor;
		if (editing !== null && command.editorCheckCallback !== undefined) command.editorCheckCallback(false, editing.editor, editing);
		else if (editing !== null && command.editorCallback !== undefined) void command.editorCallback(editing.editor, editing);
		else if (command.checkCallback !== undefined) command.checkCallback(false);
		else void command.callback?.();
		return true;
	}

	/** Only what can be run now is in the palette; a command for the editor takes precedence over one that is not (obsidian.d.ts, `Command`). */
	isAvailable(command: O.Command): boolean {
		if (command.mobileOnly === true && !Platform.isMobile) return false;
		const editing = this.#app.workspace.activeEditor;
		if (command.editorCheckCallback !== undefined) return editing !== null && command.editorCheckCallback(true, editing.editor, editing) === true;
		if (command.editorCallback !== undefined) return editing !== null;
		if (command.checkCallback !== undefined) return command.checkCallback(true) === true;
		return command.callback !== undefined;
	}

	available(): O.Command[] {
		return Object.values(this.commands).filter((command) => this.isAvailable(command));
	}
}

/** The list of commands to type into (Mod+P). */
export class CommandPalette extends FuzzySuggestModal<O.Command> {
	readonly #commands: Commands;

	constructor(app: App) {
		super(app as unknown as O.App);
		this.#commands = app.commands;
		this.setPlaceholder('Select a command…');
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to use' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	getItems(): O.Command[] {
		return this.#commands.available().sort((a, b) => (a.name < b.name ? -1 : 1));
	}

	getItemText({ name }: O.Command): string {
		return name;
	}

	onChooseItem({ id }: O.Command): void {
		this.#commands.executeCommandById(id);
	}
}
