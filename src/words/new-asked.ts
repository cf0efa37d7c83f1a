/** What the command line says to somebody who asks for a new contact. Each is a reason, without a full stop. */

export const nobodyNamed = 'a contact needs a name';
export const promiseWithoutText = '--promise-day needs --promise, which says what is promised';
export const emptyOption = (option: string): string => `${option} is empty; leave it out or write something`;
export const optionWrong = (option: string, text: string, message: string): string => `${option} "${text}": ${message}`;
export const noEmail = (text: string): string => `--email "${text}" is no e-mail address`;
export const noPhone = (text: string): string => `--phone "${text}" is no phone number`;
export const thereAlready = (name: string, paths: readonly string[], why: string): string => `"${name}" may be there already (${why}): ${paths.join(', ')}; with --force they are created all the same`;
