import { getLanguage, normalizePath, type App, type TFile } from 'obsidian';
import { formatDate } from '../../core/date-format.ts';
import { addDays, type Day } from '../../core/day.ts';
import { noteName } from '../../core/folder.ts';
import { corePlugin, fieldOf } from '../core-plugins.ts';

/** How the core plugin "Daily notes" is set up. */
export interface DailyNotes {
	/** Without a slash at its ends; '' is the top of the vault. */
	readonly folder: string;
	/** As Moment has them. */
	readonly format: string;
	/** As the settings name it, with `.md` or without; null: none. */
	readonly template: string | null;
}

const DEFAULT_FORMAT = 'YYYY-MM-DD';
const PLUGIN = 'daily-notes';
/** Daily notes are looked for so many days back. */
const DAYS_BACK = 366;

/**
 * How daily notes are set up; null where that plugin is off, or nobody can tell. Neither the plugin nor its file (`daily-notes.json` beside the settings of the app)
 * is in the types of Obsidian: what is there is looked at as it comes.
 */
export async function readDailyNotes(app: App): Promise<DailyNotes | null> {
	const plugin = corePlugin(app, PLUGIN);
	if (plugin?.isOff === true) return null;
	if (plugin !== null && plugin.options !== null) return dailyNotesFrom(plugin.options);
	const saved = await readSaved(app);
	return saved === null && plugin === null ? null : dailyNotesFrom(saved);
}

/** The path of the daily note of a day; null where its format cannot be written out. */
export function dailyNotePath({ folder, format }: DailyNotes, day: Day): string | null {
	const name = formatted(day, format);
	if (name === null || name.trim() === '') return null;
	return normalizePath(`${folder}/${name}${/\.md$/i.test(name) ? '' : '.md'}`);
}

/** The day whose daily note lies at a path; null: it is none of the last year, nor of tomorrow. */
export function dayOfDailyNote(dailyNotes: DailyNotes, path: string, today: Day): Day | null {
	for (let back = -1; back <= DAYS_BACK; back += 1) {
		const day = addDays(today, -back);
		if (dailyNotePath(dailyNotes, day) === path) return day;
	}
	return null;
}

/** The note that the template is; null where there is none. */
export function templateFile(app: App, { template }: DailyNotes): TFile | null {
	return template === null ? null : app.metadataCache.getFirstLinkpathDest(normalizePath(template), '');
}

/** A template with its variables filled in, as the plugin does: title, date and time (`HH:MM:SS`), with formats of their own. What nobody knows stays. */
export function fillDailyTemplate(text: string, path: string, { day, time }: { readonly day: Day; readonly time: string }): string {
	return text.replace(/\{\{\s*(title|date|time)\s*(?::([^{}]*))?\}\}/gi, (written: string, name: string, format: string | undefined) => {
		switch (name.toLowerCase()) {
			case 'title':
				return noteName(path);
			case 'date':
				return formatted(day, format ?? DEFAULT_FORMAT, time) ?? written;
			default:
				return formatted(day, format ?? 'HH:mm', time) ?? written;
		}
	});
}

function dailyNotesFrom(options: unknown): DailyNotes {
	const text = (name: string): string => {
		const value = fieldOf(options, name);
		return typeof value === 'string' ? value.trim() : '';
	};
	const [template, format] = [text('template'), text('format')];
	return { folder: text('folder').replace(/^\/+|\/+$/g, ''), format: format === '' ? DEFAULT_FORMAT : format, template: template === '' ? null : template };
}

async function readSaved({ vault }: App): Promise<unknown> {
	try {
		return JSON.parse(await vault.adapter.read(normalizePath(`${vault.configDir}/${PLUGIN}.json`))) as unknown;
	} catch {
		return null;
	}
}

/** By the Moment that the app has at hand for all, where it is there: it names months and weeks as the plugin does. `time` is `HH:MM:SS`. */
function formatted(day: Day, format: string, time = '00:00:00'): string | null {
	const make = fieldOf(window, 'moment');
	if (typeof make === 'function') return textOf(() => (make as MakeMoment)(`${day} ${time}`, 'YYYY-MM-DD HH:mm:ss').format(format));
	const { text, unknown } = formatDate(format, { day, time, language: getLanguage() });
	return unknown.length === 0 ? text : null;
}

type MakeMoment = (day: string, format: string) => { readonly format: (format: string) => string };

function textOf(write: () => string): string | null {
	try {
		return write();
	} catch {
		return null;
	}
}
