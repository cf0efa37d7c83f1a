/** What is said where somebody is to be reached, and of the question afterwards. */

export const NO_SUCH_WAY = 'There is no such way.';

export function reachBy(name: string): string {
	return `Reach ${name} by…`;
}

/** `address`: in one line; null: the note has none either. */
export function noWayToReach(name: string, address: string | null): string {
	return `The note of ${name} has no e-mail address, phone number or profile link yet.${address === null ? '' : ` Their address: ${address}`}`;
}

export const DID_YOU_REACH_THEM = 'Did you reach them?';
/** Before and behind the name: `Did you reach Ana Diaz?` */
export const DID_YOU_REACH = ['Did you reach ', '?'] as const;
export const LOG_IT = 'Log it';
export const NOT_THIS_TIME = 'Not this time';
