import type { Day } from './day.ts';
import type { DayOrder } from './day-text.ts';
import { defaultNamings, type PropertyNamings } from './property-names.ts';
import type { Tier } from './tier.ts';
import type { Channel } from './touch.ts';

/** A property that makes a note a contact: `type: contact`. */
export interface ContactMarker {
	readonly property: string;
	readonly value: string;
}

export type TierLabels = 'name' | 'key';

/** How the program fits this vault. Folders are paths in the vault without a slash at their ends; '' is the whole vault. */
export interface Settings {
	/** Notes in these folders, and below, are contacts. */
	readonly contactFolders: readonly string[];
	/** Notes with one of these tags in the frontmatter, or a tag below it, are contacts. Without `#`. */
	readonly contactTags: readonly string[];
	readonly contactMarkers: readonly ContactMarker[];
	/** Notes in these folders are never contacts. */
	readonly leftOutFolders: readonly string[];
	/** Where notes of new contacts are created; null: the first contact folder. */
	readonly newContactFolder: string | null;
	/** Path of the note whose text a new contact starts with; null: none. */
	readonly newContactTemplate: string | null;
	/** How the user is called on attendee lists, where nobody needs a note about them. */
	readonly ownNames: readonly string[];
	readonly ownEmails: readonly string[];
	readonly properties: PropertyNamings;
	readonly dayOrder: DayOrder;
	/** The closest tier first. */
	readonly tiers: readonly Tier[];
	readonly channels: readonly Channel[];
	/** Headings of the list of touches: all are read, the first is written. */
	readonly touchHeadings: readonly string[];
	readonly promiseHeading: string;
	/** Days after a meeting on which a first follow-up is due. */
	readonly firstFollowUpDays: number;
	/** Days after a meeting for which its follow-up goes before the rest. */
	readonly freshMeetingDays: number;
	/** Days ahead from which an occasion shows: a card has to travel. */
	readonly occasionNoticeDays: number;
	/** Promises in other notes than the contact's own are left out so many days after their day, or where they have none, after the one in the note's name; null: never. */
	readonly oldPromiseDays: number | null;
	/** Minutes a week that there are for the network. */
	readonly minutesAWeek: number;
	/** Minutes that one contact takes. */
	readonly minutesPerContact: number;
	/** The list rests until that day; null where it does not. */
	readonly awayUntil: Day | null;
	/** How rows show a tier: by its name or by its key. */
	readonly tierLabels: TierLabels;
	/** Whether the status bar says how many are due. */
	readonly statusBar: boolean;
	/** Whether ticking a task "Reconnect with [[somebody]]" in a daily note logs a touch. */
	readonly tickLogsTouch: boolean;
}

const tier = (key: string, name: string, count: number, unit: Tier['cadence']['unit'], places: number, occasions: boolean): Tier => ({ key, name, cadence: { count, unit }, places, occasions, alsoMeans: [], color: null });

/** What a new vault starts with: 67 places that ask for about three touches a week. */
export const defaultSettings: Settings = {
	contactFolders: ['Contacts'],
	contactTags: ['contact'],
	contactMarkers: [{ property: 'type', value: 'contact' }],
	leftOutFolders: ['Templates'],
	newContactFolder: null,
	newContactTemplate: null,
	ownNames: [],
	ownEmails: [],
	properties: defaultNamings,
	dayOrder: null,
	tiers: [tier('A', 'Close', 45, 'day', 5, true), tier('B', 'Key', 3, 'month', 12, true), tier('C', 'Network', 6, 'month', 20, false), tier('D', 'Keep warm', 1, 'year', 30, false)],
	channels: [...['call', 'meeting', 'video', 'email', 'message', 'card'].map((name): Channel => ({ name, weight: 'full', icon: null })), { name: 'social', weight: 'light', icon: null }],
	touchHeadings: ['Touches', 'Touch log', 'Interactions', 'Contact log'],
	promiseHeading: 'Promises',
	firstFollowUpDays: 3,
	freshMeetingDays: 7,
	occasionNoticeDays: 7,
	oldPromiseDays: 365,
	minutesAWeek: 15,
	minutesPerContact: 5,
	awayUntil: null,
	tierLabels: 'name',
	statusBar: true,
	tickLogsTouch: false,
};
