export { SWITCHED_OFF } from './api.ts';

/** What Obsidian's own command line is told of our commands, and what they answer. */

export const DUE = 'Keep in Touch: who to write to now, and why';
export const LOG = 'Keep in Touch: log a touch with a contact';
export const SNOOZE = 'Keep in Touch: set the day on which a contact is due again';
export const SESSION = 'Keep in Touch: the people for this week, with what to know of each';
export const NETWORK = 'Keep in Touch: places taken in each tier, minutes a week, weeks to come';
export const CHECK = 'Keep in Touch: what cannot be read in the notes';

/** What stands for a value that is to be given. */
export const CONTACT_VALUE = '<name>';
export const CHANNEL_VALUE = '<channel>';
export const DAY_VALUE = '<day>';
export const DAY_OR_SPAN_VALUE = '<day or span>';
export const TEXT_VALUE = '<text>';
export const NUMBER_VALUE = '<number>';

export const FORMAT = 'text (default) or json';
export const ALL = 'Add the contacts to come';
export const CONTACT = 'Path, file name, name or alias of a contact';
export const channelIsOneOf = 'One of the channels in the settings: call, meeting, email, …';
export const DATE = 'When: today (default), yesterday, -3d, fri, 2026-11-20';
export const NOTE = 'What it was about';
export const INCOMING = 'They got in touch first';
export const NEXT = 'When to be in touch again: fri, 2 weeks, 2026-12-01';
export const UNTIL = 'fri, 2 weeks, 2026-12-01';
export const MINUTES = 'Minutes that there are (default: those a week of the settings)';

/** `Error: …`, on one line. */
export const failed = (reason: string): string => `Error: ${reason}`;
export const noSuchFlag = (name: string, names: readonly string[]): string => `there is no "${name}" here; there is ${names.join(', ')}`;
export const flagMissing = (name: string, placeholder: string): string => `"${name}" is missing; write ${name}=${placeholder}`;
export const wrongFormat = (format: string): string => `format=${format} is neither text nor json`;
export const wrongMinutes = (minutes: string): string => `minutes=${minutes} is no whole number of minutes from 1 to 10000; write minutes=15`;
export const notASwitch = (name: string, value: string): string => `${name}=${value}: write ${name} alone, or leave it out`;
export const nothingWritten = (problem: string): string => `the settings of Keep in Touch cannot be read: ${problem} Nothing is written with settings that are not yours`;
