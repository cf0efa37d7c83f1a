/** Where the plugin runs (obsidian.d.ts, `Platform`). In the playground, a narrow page is a phone: see `becomePhone`. */
export const Platform = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: userAgentSays('Mac OS X'),
	isWin: userAgentSays('Windows'),
	isLinux: userAgentSays('Linux'),
	isSafari: false,
	resourcePathPrefix: 'app://local/',
};

function userAgentSays(name: string): boolean {
	return typeof navigator !== 'undefined' && navigator.userAgent.includes(name);
}

/** Says that this is a phone, before the plugin is loaded. */
export function becomePhone(): void {
	Object.assign(Platform, { isDesktop: false, isDesktopApp: false, isMobile: true, isMobileApp: true, isPhone: true, isAndroidApp: true });
	document.body.classList.add('is-mobile', 'is-phone');
}

/** The version whose types the stand-in follows. */
export const apiVersion = '1.13.1';

/** Whether the app is that version or a later one. */
export function requireApiVersion(version: string): boolean {
	return version.localeCompare(apiVersion, 'en', { numeric: true }) <= 0;
}

/** The language of the app, which it keeps in `localStorage` under `language`; English where nothing stands there. */
export function getLanguage(): string {
	return typeof window === 'undefined' ? 'en' : (window.localStorage.getItem('language') ?? 'en');
}
