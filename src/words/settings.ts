import type { PropertyName } from '../core/property-names.ts';
import type { Tier, TierColor } from '../core/tier.ts';
import type { Weight } from '../core/touch.ts';
import { contacts } from './counts.ts';
import { formatEvery } from './every.ts';
import { counted } from './numbers.ts';
export { CANCEL, GO_ON } from './labels.ts';

/** What stands in the settings: names, explanations, and what is said of a value that will not do. */

/** A row of the settings: what it is called, what it does, and what else one may search for. */
export interface RowWords {
	readonly name: string;
	readonly desc: string;
	readonly aliases?: readonly string[];
	readonly placeholder?: string;
}

export const HEADINGS = {
	fix: 'To fix first',
	contacts: 'Who is a contact',
	tiers: 'Tiers, the closest first',
	tier: 'Tiers on screen',
	time: 'Your time',
	touches: 'Touches',
	promises: 'Promises and occasions',
	newContacts: 'New contacts',
	reading: 'How your notes are read',
	look: 'On screen',
} as const;

export const ROWS = {
	firstRun: { name: 'Look through your vault again', desc: 'Shows where contacts seem to be and how their properties are called, and proposes settings. Nothing is saved before you accept.', aliases: ['first run', 'setup', 'import'] },
	contactFolders: { name: 'Contact folders', desc: 'Every note in these folders, and below, is a contact. One a line; / is the whole vault.', aliases: ['people', 'path'], placeholder: 'Contacts' },
	contactTags: { name: 'Contact tags', desc: 'Notes whose properties have one of these tags, or a tag below it, are contacts. With commas between them.', placeholder: 'contact' },
	contactMarkers: { name: 'Contact properties', desc: 'Notes with one of these properties are contacts. One a line.', aliases: ['frontmatter', 'type'], placeholder: 'type: contact' },
	leftOutFolders: { name: 'Folders left out', desc: 'Notes in these folders are never contacts, whatever else they say. One a line.', aliases: ['exclude', 'ignore', 'templates'], placeholder: 'Templates' },
	tierLabels: { name: 'Tiers on rows', desc: 'Whether rows show the name of a tier or its key.', aliases: ['letters'] },
	minutesAWeek: { name: 'Minutes a week', desc: 'How much time there is for your network. Sessions and the network page go by it.', aliases: ['time', 'session'] },
	minutesPerContact: { name: 'Minutes per contact', desc: 'How long one contact takes.', aliases: ['time', 'session'] },
	channels: { name: 'Channels', desc: 'The ways of being in touch that a touch can name.', aliases: ['call', 'email', 'meeting', 'icon'] },
	touchHeadings: { name: 'Headings of touches', desc: 'The list of touches stands under one of these headings. All are read; the first is written. One a line.', aliases: ['log', 'section'], placeholder: 'Touches' },
	firstFollowUpDays: { name: 'First follow-up', desc: 'So many days after you met, somebody you have not been in touch with since is due.', aliases: ['met', 'event'] },
	freshMeetingDays: { name: 'Fresh meetings', desc: 'For so many days after you met, that follow-up goes before the rest.', aliases: ['met', 'event'] },
	tickLogsTouch: { name: 'Ticking a task logs a touch', desc: 'When you tick a task “Reconnect with …” in a daily note, a touch of that day is logged.', aliases: ['daily note', 'checkbox'] },
	promiseHeading: { name: 'Heading of promises', desc: 'New promises are written under this heading.', aliases: ['tasks', 'section'], placeholder: 'Promises' },
	oldPromiseDays: { name: 'Old promises', desc: 'Promises in other notes than the contact’s own are left out so many days after their day; “never” keeps them.', aliases: ['tasks', 'age'] },
	occasionNoticeDays: { name: 'Notice of occasions', desc: 'Birthdays and other yearly days show so many days ahead: a card has to travel.', aliases: ['birthday', 'card'] },
	newContactFolder: { name: 'Folder for new contacts', desc: 'Blank: the first contact folder.', placeholder: 'Contacts' },
	newContactTemplate: { name: 'Template for new contacts', desc: 'The note whose text a new contact starts with. Blank: none.', aliases: ['templater'], placeholder: 'Templates/Contact.md' },
	ownNames: { name: 'Your names', desc: 'How you are called on attendee lists, where nobody needs a note about you. One a line.', aliases: ['attendees', 'me'] },
	ownEmails: { name: 'Your e-mail addresses', desc: 'For the same. With commas between them.', aliases: ['attendees', 'me'], placeholder: 'me@example.com' },
	dayOrder: { name: 'Order of days', desc: 'What 11/12/2026 means in your notes. Until you say, such a day stands among the notes to fix.', aliases: ['date format', 'month'] },
	properties: { name: 'Names of properties', desc: 'What your notes call each property, and what else is read for it.', aliases: ['frontmatter', 'keys', 'last-touch', 'cadence', 'tier'] },
	statusBar: { name: 'Status bar', desc: 'Says how many there are to reach. On a phone there is none.' },
} as const satisfies Readonly<Record<string, RowWords>>;

export const NOT_SAVED = 'Not saved.';
export const LOOK_THROUGH = 'Look through your vault';
export const NEVER = 'never';

export const TIER_LABELS = { name: 'Name: Close', key: 'Key: A' } as const;
export const DAY_ORDERS = { '': 'Not said', 'day-first': 'Day first: 11 December', 'month-first': 'Month first: 12 November' } as const;

/* Files and words */
export const noFolder = (folder: string, spelled: string | null): string => `There is no folder “${folder}” in this vault. ${spelled === null ? 'Create it first, or write one that is there.' : `Did you mean “${spelled}”?`}`;
export const folderLeftOut = (folder: string, by: string): string => `“${folder === '' ? '/' : folder}” is left out by “${by}”, so that no note in it would be a contact. Take it from one of the two lists.`;
export const LEAVES_ALL_OUT = 'This would leave out every note. Write a folder of this vault.';
export const folderMissing = (folders: readonly string[]): string => ` Not in this vault: ${folders.map((folder) => `“${folder}”`).join(', ')}.`;
export const noTag = (tag: string): string => `“${tag}” is no tag. Letters, digits, _ - and / are right, without blanks, and not digits alone.`;
export const noMarker = (line: string): string => `“${line}” is no property with a value. Write it as “type: contact”.`;
export const noNote = (path: string): string => `There is no note “${path}” in this vault. Write the path of one that is there, or leave this blank.`;
export const badFolder = (why: string): string => `${why}.`;
export const noEmail = (text: string): string => `“${text}” is no e-mail address. Write it as name@example.com, with commas between several.`;
export const wholeNumber = (least: number, most: number): string => `Write a whole number from ${least} to ${counted(most)}.`;
export const daysOrNever = (least: number, most: number): string => `Write a number of days from ${least} to ${counted(most)}, or “never”.`;
export const NO_HEADING = 'Write a heading, at least one, without its # marks.';
export const oneHeading = (heading: string): string => `“${heading}” is a heading of touches already, and promises need one of their own.`;
export const promisesHeading = (heading: string): string => `“${heading}” is the heading of promises, and touches need one of their own.`;

/* Many contacts */
export const manyContactsTitle = (count: number): string => `${counted(count)} contacts?`;
export const manyContacts = (count: number, notes: number): string => `With this, ${counted(count)} of the ${counted(notes)} notes in this vault are contacts, each with a line among the people you keep up with or the notes to fix.`;
export const MAKE_THEM = 'Yes, they are contacts';

/* Tiers */
export const TIER_ROWS = {
	key: { name: 'Key', desc: 'What stands in a note. The old key goes on meaning this tier.' },
	name: { name: 'Name', desc: 'What you see. Notes that say the old name go on meaning this tier.' },
	cadence: { name: 'How often', desc: 'As 6 weeks, 3 months or 1 year. A contact’s own cadence goes before it.', aliases: ['cadence'] },
	places: { name: 'Places', desc: 'How many contacts it is meant to hold.' },
	alsoMeans: { name: 'Also means it', desc: 'Further values in your notes that mean this tier, with commas between them.', aliases: ['values'] },
	color: { name: 'Colour', desc: 'A dot beside the name, in a colour of your theme.' },
	occasions: { name: 'Occasions', desc: 'Whether birthdays and other yearly days of its contacts are shown.', aliases: ['birthday'] },
	order: { name: 'Place in the order' },
} as const;
export const tierPage = (key: string): string => `Tier ${key}`;
export const tierDesc = ({ name, cadence, places }: Tier, taken: number): string => `${name} · ${formatEvery(cadence)} · ${taken} of ${places} places taken`;
export const ADD_TIER = 'Add a tier';
export const NO_TIERS = 'There are no tiers. Contacts are due by a cadence of their own only.';
export const NEW_TIER = 'New tier';
export const MOVE_UP = 'Move up';
export const MOVE_DOWN = 'Move down';
export const placeInOrder = (place: number, count: number): string => `${place} of ${count}, the closest first. Of two who are as late, the closer goes first.`;
export const tierTaken = (text: string, tier: Tier): string => `“${text}” means ${tier.key === tier.name ? tier.key : `${tier.key} (${tier.name})`} already. Two tiers cannot have the same key, name or value; write another.`;
export const NO_TEXT = 'Write something, on one line.';
export const NO_CADENCE_BUT = 'A tier needs a cadence; to let one contact rest, set “paused” in that note.';
export const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
export const removeTierTitle = ({ key, name }: Tier): string => `Remove ${key === name ? key : `${key} (${name})`}?`;
export const removeTier = (tier: Tier, count: number): string =>
	`${contacts(count)} ${count === 1 ? 'is' : 'are'} in this tier. Their notes stay as they are and go on saying “${tier.key}”, which will stand among the notes to fix; they are due by a cadence of their own only.`;
export const REMOVE_TIER = 'Remove the tier';
export const COLORS: Readonly<Record<TierColor | '', string>> = { '': 'None', red: 'Red', orange: 'Orange', yellow: 'Yellow', green: 'Green', cyan: 'Cyan', blue: 'Blue', purple: 'Purple', pink: 'Pink' };

export const TIER_GONE = 'This tier was removed meanwhile.';
export const CHANNEL_GONE = 'This channel was removed meanwhile.';

/* Channels */
export const CHANNEL_ROWS = {
	name: { name: 'Name', desc: 'What stands in a touch. Touches in your notes keep the name they have; one that is no channel any more reads as text, and the touch as full.' },
	weight: { name: 'Weight', desc: 'A full touch counts; a light one is logged and moves nothing.', aliases: ['light', 'full'] },
	icon: { name: 'Icon', desc: 'The name of an icon, as on lucide.dev. Blank: the one that goes with the name.' },
} as const;
export const WEIGHTS: Readonly<Record<Weight, string>> = { full: 'Full: it counts', light: 'Light: it moves nothing' };
export const ADD_CHANNEL = 'Add a channel';
export const NEW_CHANNEL = 'new channel';
export const channelDesc = (weight: Weight): string => (weight === 'full' ? 'Full' : 'Light');
export const channelCount = (names: readonly string[]): string => names.join(', ');
export const channelOrder = (place: number, count: number): string => `${place} of ${count}. In the dialog, the digit ${place} chooses it.`;
export const channelTaken = (name: string): string => `There is a channel “${name}” already. Write another name.`;
export const badChannel = (name: string): string => `“${name}” would not read back from the line of a touch. Write a name without : ( ) and long dashes, which is no day either.`;
export const noIcon = (icon: string): string => `There is no icon “${icon}”. Write a name as on lucide.dev, such as “phone”, or leave this blank.`;
export const LAST_CHANNEL = 'A touch needs something to choose from: the last channel stays. Rename it instead.';
export const lightGoesTitle = (name: string): string => `“${name}” is light`;
export const lightGoes = (name: string, count: number): string =>
	`${contacts(count)} ${count === 1 ? 'has' : 'have'} light touches. Where they say “${name}”, they read as full ones from then on, so that whoever has one counts as having been in touch that day.`;

/* Names of properties */
export const PROPERTY_WORDS: Readonly<Record<PropertyName, string>> = {
	name: 'Name', aliases: 'Aliases', tier: 'Tier', cadence: 'Cadence', 'last-touch': 'Last touch', 'next-touch': 'Next touch', paused: 'Paused', archived: 'Archived', died: 'Died', 'met-at': 'Met at', 'met-on': 'Met on',
	company: 'Company', role: 'Role', city: 'City', email: 'E-mail', phone: 'Phone', linkedin: 'LinkedIn', address: 'Address', birthday: 'Birthday', occasions: 'Occasions', 'occasion-done': 'Occasion done', 'job-since': 'Job since', 'not-same': 'Not the same person',
};
export const PROPERTIES_HEADING = 'The first name is written, and all are read; with commas between them';
export const NO_PROPERTY = 'Write at least one name.';
export const badProperty = (name: string): string => `“${name}” cannot be the name of a property here. Write it without : # { } [ ] , & * ! | > " % @ and quotes.`;
export const propertyTaken = (name: string, by: string): string => `“${name}” is read as “${by}” already. A name can mean one thing only; take it from there first.`;

/* What cannot be read */
export const DAMAGED = 'The settings file is damaged';
/** At the template for new contacts, where the core plugin Templates has a folder. */
export const templateFrom = (folder: string): Pick<RowWords, 'desc' | 'placeholder'> => ({ desc: `The note whose text a new contact starts with. Blank: none. Notes in “${folder}” are suggested; any other can be typed.`, placeholder: `${folder}/Contact.md` });
export const damagedDesc = (why: string): string => `${why} Until you choose, nothing is saved and no note is written to. You can mend data.json yourself, or begin anew: the file is then kept beside it as data.broken.json.`;
export const BEGIN_ANEW = 'Keep it as data.broken.json and begin anew';
export const keptAt = (path: string): string => `The damaged settings are kept in ${path}. The defaults hold now.`;
export const UNREADABLE = 'Some of the saved settings cannot be read';
export const UNREADABLE_INTRO = 'No note is written to while there is something here: it might not be what you want. Write the setting anew below, or drop what cannot be read.';
export const DROP = 'Drop it';
export const settingName = (key: string): string => (key in ROWS ? ROWS[key as keyof typeof ROWS].name : key === 'tiers' ? 'Tiers' : key === 'awayUntil' ? 'Away until' : key);
