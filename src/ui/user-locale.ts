import { getLanguage } from 'obsidian';
import { localeOf } from '../words/locale.ts';

/** The locale that days and numbers are said in: the app's language, with the user's own country. */
export function userLocale(): string {
	return localeOf(getLanguage(), window.navigator.languages);
}
