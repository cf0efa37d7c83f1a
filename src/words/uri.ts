/** What is said of a link `obsidian://keep-in-touch?…` that cannot be followed. */

/** `That link was not followed: there is no contact "Ana". Nothing was written.` */
export const linkRefused = (reason: string): string => `That link was not followed: ${reason}. Nothing was written.`;
export const noSuchOp = (op: string, ops: readonly string[]): string => `op=${op} is none of ${ops.join(', ')}`;
export const noSuchParameter = (name: string, op: string, names: readonly string[]): string => (names.length === 0 ? `op=${op} takes nothing else, and "${name}" was given` : `op=${op} does not take "${name}"; it takes ${names.join(', ')}`);
export const noValue = (name: string): string => `"${name}" has no value`;
export const yesOrNo = (name: string, value: string): string => `${name}=${value} is neither true nor false`;
export const alreadyLogging = 'a touch is being logged already; log or close that first';
export const alreadyInSession = 'a session is open already';
