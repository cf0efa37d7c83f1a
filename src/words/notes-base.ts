/** What stands in a base of who is due: the names of its views and columns, and what is said of a contact. With other words a base is another one, which “Bring up to date” replaces. */

/**
 * The first line of the file, a comment; `hash` tells whether the rest was changed since. A base that begins otherwise counts as changed by hand: a translation
 * has to keep knowing this line as well.
 */
export function madeFromSettings(hash: string): string {
	return `Made by Keep in Touch from its settings (${hash}). Change it as you like: a base that was changed is yours.`;
}

/** How a contact stands. */
export const STATES = { overdue: 'Reconnect', due: 'Today', new: 'First touch', upcoming: 'Later', paused: 'Paused', untracked: 'No cadence', unclear: 'Note to fix' } as const;

/** By formula. */
export const COLUMNS = { tier: 'Tier', state: 'State', due: 'Due', days_overdue: 'Days since', cadence: 'Cadence', last_touch: 'Last in touch', next_touch: 'Next touch', lateness: 'Lateness' } as const;

export const DUE_VIEW = 'Due';
export const ALL_VIEW = 'All';
export const TIER_VIEW = 'By tier';
