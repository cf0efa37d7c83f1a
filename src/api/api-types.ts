/** A contact as other plugins see them: plain, frozen data. Days are 'YYYY-MM-DD'; null is what is not there. */
export interface ContactV1 {
	/** The note, which is who somebody is: names can be shared. */
	readonly path: string;
	readonly name: string;
	readonly aliases: readonly string[];
	/** Key of the tier in the settings: 'A'. */
	readonly tier: string | null;
	/** The one that holds, the note's own or the tier's: '3 months'. */
	readonly cadence: string | null;
	readonly lastTouch: string | null;
	readonly due: string | null;
	readonly state: 'overdue' | 'due' | 'new' | 'upcoming' | 'paused' | 'untracked' | 'archived' | 'died' | 'unclear';
}

/** Somebody on the due list. */
export interface DueEntryV1 extends Omit<ContactV1, 'aliases'> {
	/** Null unless overdue or due, as is lateness: days overdue by days of cadence. */
	readonly daysOverdue: number | null;
	readonly lateness: number | null;
	/** Why they are on the list, in words. */
	readonly reason: string;
	/** Promises whose day has come; `line` is counted from 1. */
	readonly promises: ReadonlyArray<{ readonly text: string; readonly due: string; readonly path: string; readonly line: number }>;
	readonly occasion: { readonly kind: string; readonly day: string } | null;
}

/** What the command line prints with `due --all --json`: docs/schema/due-1.json. */
export interface DueV1 {
	readonly version: 1;
	readonly today: string;
	/** The day on which the list is back, as long as it rests; null where it does not. `due` has everybody all the same. */
	readonly awayUntil: string | null;
	/** After coming back to more than fits into a week: how many of `due`, from the first, are for this week, and how many can wait. Null otherwise. */
	readonly thisWeek: { readonly now: number; readonly later: number } | null;
	readonly due: readonly DueEntryV1[];
	readonly upcoming: readonly DueEntryV1[];
	readonly problems: ReadonlyArray<{ readonly path: string; readonly property: string | null; readonly value: string | null; readonly message: string }>;
}

/** A touch to log. */
export interface TouchV1 {
	/** Path of the note, its file name, the contact's name or an alias. */
	readonly contact: string;
	/** One of the channels of the settings; left out or null: none. */
	readonly channel?: string | null;
	/** A day up to today, '2026-11-20' or as people type it ('yesterday'); left out or null: today. */
	readonly day?: string | null;
	/** What it was about; may have several lines. */
	readonly text?: string;
	/** They were in touch first. */
	readonly incoming?: boolean;
}

/** What became of it. Refused: nothing was written, for this reason. */
export type LoggedV1 = { readonly kind: 'logged'; readonly path: string; readonly name: string; readonly day: string } | { readonly kind: 'refused'; readonly reason: string };

/** What `app.workspace` tells with the event 'keep-in-touch:touched', whoever logged it: a dialog, a command, another plugin. */
export interface TouchedV1 {
	readonly version: 1;
	readonly contacts: ReadonlyArray<{ readonly path: string; readonly name: string }>;
	readonly day: string;
	readonly channel: string | null;
	readonly incoming: boolean;
	readonly text: string;
}

/** What other plugins can ask for: `app.plugins.plugins['keep-in-touch']?.apiV1`. A change that breaks it is another version beside it. */
export interface ApiV1 {
	readonly version: 1;
	/** Whether all notes are read, so that the answers come at once. */
	isReady(): boolean;
	/** Who is due and who is to come. Waits until all notes are read; rejected once the plugin is switched off. */
	due(): Promise<DueV1>;
	/** All contacts, by path. Waits and is rejected likewise. */
	contacts(): Promise<readonly ContactV1[]>;
	/** Logs a touch as the dialog does: the line and the last touch in one edit, which Undo takes back. Never rejected: refused is an answer. */
	logTouch(touch: TouchV1): Promise<LoggedV1>;
	/** Calls the listener after each burst of changes of notes, settings or the day. Gives what ends that. */
	onChange(listener: () => void): () => void;
}
