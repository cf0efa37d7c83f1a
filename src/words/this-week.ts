/** Of a list: who is for this week, who can wait, and how many of the week a session leads through. */
interface Week {
	readonly now: readonly unknown[];
	readonly later: readonly unknown[];
	readonly inSession: number;
}

/** What is said after coming back, rather than how many are late: `3 this week, 31 can wait`; `13 this week, 3 of them in a session; 3 can wait` where a session has no time for all of them. */
export function sayThisWeek({ now, later, inSession }: Week): string {
	if (now.length === 0) return 'Nobody this week';
	const whole = inSession < now.length ? `${now.length} this week, ${inSession} of them in a session` : `${now.length} this week`;
	if (later.length === 0) return whole;
	return `${whole}${inSession < now.length ? ';' : ','} ${later.length} can wait`;
}
