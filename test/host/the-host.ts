import type { App } from './app.ts';

let running: App | null = null;

/** Says which app is running in this page. */
export function setHost(app: App): void {
	running = app;
}

/** The app that is running: what Obsidian's own code reaches without being handed it, as a menu reaches the keymap. */
export function theHost(): App {
	if (running === null) throw new Error('host: no app is running yet');
	return running;
}
