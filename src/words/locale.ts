/** How days, numbers and lists are said where nobody has chosen: so says the command line, whose output programs read too. */
export const OWN_LOCALE = 'en-GB';

let current = OWN_LOCALE;

/**
 * Says days and numbers as that locale does from now on, a BCP 47 tag. One that this machine does not know changes nothing. The one thing here that
 * is kept between calls: the locale is the app's for as long as it runs.
 */
export function speakIn(locale: string): void {
	current = isKnown(locale) ? locale : current;
}

/** What a locale needs, made once for each. */
export function localized<T>(make: (locale: string) => T): () => T {
	let made: { readonly locale: string; readonly value: T } | null = null;
	return () => {
		if (made?.locale !== current) made = { locale: current, value: make(current) };
		return made.value;
	};
}

/**
 * The locale of somebody whose app is in that language: with the country of the first of the languages they read that is the same, as in `en-US` for
 * `en`; the language as it is where none is. English without a country is ours.
 */
export function localeOf(language: string, read: readonly string[]): string {
	const wanted = baseOf(language);
	const found = language.includes('-') ? undefined : read.find((one) => baseOf(one) === wanted && one.includes('-'));
	return found ?? (wanted === 'en' && !language.includes('-') ? OWN_LOCALE : language);
}

function baseOf(tag: string): string {
	return tag.split('-')[0]?.toLowerCase() ?? '';
}

function isKnown(locale: string): boolean {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
	} catch {
		return false;
	}
}
