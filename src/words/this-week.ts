/** What is said after coming back, rather than how many are late: `3 this week, 31 can wait`. */
export function sayThisWeek({ now, later }: { readonly now: readonly unknown[]; readonly later: readonly unknown[] }): string {
	if (now.length === 0) return 'Nobody this week';
	return later.length === 0 ? `${now.length} this week` : `${now.length} this week, ${later.length} can wait`;
}
