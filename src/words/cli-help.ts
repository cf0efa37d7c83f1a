/** What the command line says of its commands and options, and where it is called in a wrong way. Names of commands and options are the same in every language. */

export const PROGRAM = 'Keeps a professional network alive in a folder of Markdown notes: who is due for outreach, and why.';
export const TRY_HELP = 'Add --help to see what it takes.';
/** Below the help; lines are as they stand. */
export const EXIT_STATUS = '\nExit status:\n  0  done\n  1  refused: the reason is on standard error, and nothing was written\n  2  wrong usage';

/** What every command takes. */
export const VAULT = 'folder of the notes (default: the current folder)';
export const TODAY = 'the day to take for today (default: the local day)';
export const JSON_OUTPUT = 'print JSON';

/** What stands for the value of an option. */
export const DAY_OR_SPAN = 'day or span';
export const CONTACT = 'path, file name, name or alias of a contact, without regard to case and accents';

export const DUE = 'Lists who to write to now, and why.';
export const DUE_ALL = 'add the contacts to come';

export const LOG = 'Logs a touch: a line in the note of each contact, and the day they were last in touch.';
export const LOG_CHANNEL = 'call, meeting, video, email, message, card, social, or as the settings say';
export const LOG_DATE = 'when: today, yesterday, -3d, fri, last tue, 2026-11-20 (default: today)';
export const LOG_NOTE = 'what it was about';
export const LOG_INCOMING = 'they got in touch first';
export const LOG_NEXT = 'when to be in touch again: fri, 2 weeks, 2026-12-01';

export const SNOOZE = 'Sets the day on which contacts are due again.';
export const SNOOZE_UNTIL = 'fri, 2 weeks, 2026-12-01';

export const CHECK = 'Lists what cannot be read in the notes, one a line: path, property, value, what would be right.';

export const NEW = 'Creates the note of a new contact, from the template where the settings name one.';
export const NEW_NAME = 'how they are called; refused where somebody like them is there';
export const NEW_TIER = 'the tier, by key or name (default: none)';
export const NEW_COMPANY = 'where they work';
export const NEW_ROLE = 'what they do there';
/** Of addresses, and of numbers. */
export const NEW_SEVERAL = 'one or several, with commas between them';
export const NEW_CITY = 'where they live';
export const NEW_MET = 'where you met; the name of a note becomes a link to it';
export const NEW_MET_ON = 'when you met: today, fri, -3d, 2026-11-20';
export const NEW_NOTE = 'the first lines of the note: how you met, and what about';
export const NEW_PROMISE = 'what you promised';
export const NEW_PROMISE_DAY = 'when it is due: fri, 2 weeks, 2026-12-01';
export const NEW_FORCE = 'create them also where somebody like them is there';

export const SESSION = 'Prints the people for this week, as many as the minutes allow, with what to know of each.';
export const SESSION_MINUTES = 'minutes that there are (default: those a week of the settings)';
export const MINUTES_WRONG = 'Write a whole number of minutes, such as 15.';

export const NETWORK = 'Shows the places taken in each tier, the minutes a week they need, and the weeks to come.';

export const ATTENDEES = 'Shows who of the people at an event is known and who is new, and creates the notes of the new.';
export const ATTENDEES_SOURCE = 'event note, .ics, .vcf, .csv or .tsv, here or in the vault, or - for standard input; several are one event';
export const ATTENDEES_EVENT = 'the note of the event (default: the source, if it is a note)';
export const ATTENDEES_EVENT_DATE = 'when it was: 2026-11-18, yesterday; of a calendar, which event';
export const ATTENDEES_CREATE = 'write: create the new, bring the known up to date, link the names in the note; never about the unsure';
export const ATTENDEES_TIER = 'the tier of the new (default: none)';
export const ATTENDEES_TOUCH = 'log the event as a meeting with the known';
export const ATTENDEES_FOLLOW_UP = 'be in touch with the new so long after it: 3 days, 2 weeks';
