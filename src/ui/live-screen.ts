import type { Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { dueListOf, type DueList } from '../core/due-list.ts';
import type { Settings } from '../core/settings.ts';
import { createAnnouncer, type Announcer } from '../vault/announcer.ts';
import type { Screen } from './screen.ts';

/** What the screens are handed, with what changes it from outside. */
export interface LiveScreen extends Screen {
	/** Other settings hold from now on; unless it is said otherwise, each problem with them stops all writing. The notes are read anew by whoever holds the index. */
	settingsChanged(settings: Settings, problems: readonly string[], whyNotToWrite?: string | null): void;
	/** Notes changed, or the day. */
	changed(): void;
	/** The plugin is switched off: closes what is open, the newest first. */
	closeDialogs(): void;
}

/** `news`: through which changes are told, where somebody else holds it too. */
export function createLiveScreen(given: Pick<Screen, 'app' | 'notes' | 'known' | 'device' | 'undoHistory' | 'today' | 'timeOfDay' | 'changeSettings'>, startSettings: Settings, news: Announcer = createAnnouncer()): LiveScreen {
	const { tell, subscribe } = news;
	let settings = startSettings;
	let problems: readonly string[] = [];
	let reason: string | null = null;
	const dueList = createDueLists();
	const dialogs = new Set<() => void>();
	return {
		...given,
		settings: () => settings,
		settingsProblems: () => problems,
		whyNotToWrite: () => reason,
		subscribe,
		opened(end) {
			dialogs.add(end);
			return () => dialogs.delete(end);
		},
		closeDialogs() {
			for (const end of [...dialogs].reverse()) end();
		},
		changed: tell,
		dueList: () => dueList(given.known.contacts(), settings, given.today()),
		settingsChanged(next, nextProblems, whyNotToWrite = nextProblems[0] ?? null) {
			settings = next;
			problems = nextProblems;
			reason = whyNotToWrite;
			tell();
		},
	};
}

/** The same list as long as contacts, settings and day are the same: for ten thousand contacts it takes a while. */
function createDueLists(): typeof dueListOf {
	let last: { readonly contacts: readonly Contact[]; readonly settings: Settings; readonly today: Day; readonly list: DueList } | null = null;
	return (contacts, settings, today) => {
		if (last === null || last.contacts !== contacts || last.settings !== settings || last.today !== today) last = { contacts, settings, today, list: dueListOf(contacts, settings, today) };
		return last.list;
	};
}
