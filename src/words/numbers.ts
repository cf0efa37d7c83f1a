import { localized } from './locale.ts';

const format = localized((locale) => new Intl.NumberFormat(locale));

/** `1,200`, as the user's locale writes it. */
export function counted(count: number): string {
	return format().format(count);
}
