import type { App } from '../test/host/app.ts';

const KEY = 'playground-theme';

/** Light or dark: as the system has it, until somebody switches. */
export function addThemeSwitch({ workspace }: App): void {
	const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
	show(window.localStorage.getItem(KEY) ?? system);
	workspace.leftRibbon.add('moon', 'Switch between light and dark', () => {
		const theme = document.body.hasClass('theme-dark') ? 'light' : 'dark';
		window.localStorage.setItem(KEY, theme);
		show(theme);
		workspace.trigger('css-change');
	}, 'app');
}

function show(theme: string): void {
	document.body.toggleClass('theme-dark', theme === 'dark');
	document.body.toggleClass('theme-light', theme !== 'dark');
}
