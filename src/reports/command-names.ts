/** What reports call the commands and options that they point to: a shell and Obsidian's own command line write them otherwise. */
export interface CommandNames {
	/** The option that adds those to come. */
	readonly all: string;
	readonly minutes: (minutes: number) => string;
	readonly check: string;
	/** What is added where somebody seems to be in the contact folder instead of the vault; null where nobody can be. */
	readonly upOneFolder: string | null;
}

export const shellNames: CommandNames = { all: '--all', minutes: (minutes) => `--minutes ${minutes}`, check: 'keep-in-touch check', upOneFolder: '--vault ..' };

export const obsidianNames: CommandNames = { all: 'all', minutes: (minutes) => `minutes=${minutes}`, check: 'keep-in-touch:check', upOneFolder: null };
