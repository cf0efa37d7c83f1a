/** What the program calls each property. The settings say what it is called in the notes. */
export const PROPERTIES = [
	'name',
	'aliases',
	'tier',
	'cadence',
	'last-touch',
	'next-touch',
	'paused',
	'archived',
	'died',
	'met-at',
	'met-on',
	'company',
	'role',
	'city',
	'email',
	'phone',
	'linkedin',
	'address',
	'birthday',
] as const;

export type PropertyName = (typeof PROPERTIES)[number];

/** How a property is called in this vault. */
export interface PropertyNaming {
	/** The name that is written, and that counts where several are there. */
	readonly name: string;
	/** Other names that are read, in order of precedence. */
	readonly alsoRead: readonly string[];
}

export type PropertyNamings = Readonly<Record<PropertyName, PropertyNaming>>;

const ALSO_READ: Partial<Record<PropertyName, readonly string[]>> = {
	aliases: ['alias'],
	tier: ['relationship-tier', 'prm-tier', 'circle'],
	cadence: ['contact-frequency', 'contact-cadence', 'frequency', 'keep-in-touch', 'contact-interval-days', 'prm-cadence'],
	'last-touch': ['last-contact', 'last-contacted', 'last-chat', 'last-chatted', 'last-interaction', 'prm-last-contacted'],
	'next-touch': ['next-contact', 'next-contact-due', 'next-follow-up', 'follow-up', 'snooze-until', 'prm-snooze-until'],
	'met-on': ['met', 'met-date', 'first-met'],
	birthday: ['birthdate', 'bday', 'born', 'prm-birthday'],
	company: ['organization', 'organisation', 'employer'],
	role: ['job-title', 'position'],
	email: ['e-mail', 'mail', 'emails', 'email-address'],
	phone: ['mobile', 'telephone', 'tel', 'phone-number', 'phones'],
};

/** The names that a new vault starts with. */
export const defaultNamings = Object.fromEntries(
	PROPERTIES.map((name): [PropertyName, PropertyNaming] => [name, { name, alsoRead: ALSO_READ[name] ?? [] }]),
) as Record<PropertyName, PropertyNaming>;

/** One property of a note, with its key as the note spells it. */
export interface Entry {
	readonly key: string;
	readonly value: unknown;
}

/** Finds the entries of a note that a property of ours is read from: the one that counts first. */
export type PropertyLookup = (name: PropertyName) => readonly Entry[];

/** Looks properties up without regard to case, and with `-`, `_`, a space or camelCase between words. */
export function lookUpIn(properties: Readonly<Record<string, unknown>>, namings: PropertyNamings): PropertyLookup {
	const byName = new Map<string, Entry[]>();
	for (const [key, value] of Object.entries(properties)) {
		const name = plainName(key);
		const entries = byName.get(name);
		if (entries === undefined) byName.set(name, [{ key, value }]);
		else entries.push({ key, value });
	}
	return (property) => {
		const { name, alsoRead } = namings[property];
		const found = [name, ...alsoRead].flatMap((one) => byName.get(plainName(one)) ?? []);
		const exact = found.filter(({ key }) => key === name);
		return [...new Set([...exact, ...found])];
	};
}

/** `lastTouch`, `Last Touch` and `last_touch` are all `last-touch`. */
export function plainName(name: string): string {
	return name
		.trim()
		.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
		.replace(/[\s_-]+/g, '-')
		.toLowerCase();
}
