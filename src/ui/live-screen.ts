import { dueListOf, type DueList } from '../core/due-list.ts';
import type { Settings } from '../core/settings.ts';
import { createAnnouncer } from '../vault/announcer.ts';
import type { Screen } from './screen.ts';

/** What the screens are handed, with what changes it from outside. */
export interface LiveScreen extends Screen {
	/** Other settings hold from now on. The notes are read anew by whoever holds the index. */
	settingsChanged(settings: Settings, problems: readonly string[]): void;
	/** Notes changed, or the day. */
	changed(): void;
}

export function createLiveScreen(given: Pick<Screen, 'app' | 'notes' | 'known' | 'device' | 'undoHistory' | 'today'>, startSettings: Settings): LiveScreen {
	const { tell, subscribe } = createAnnouncer();
	let settings = startSettings;
	let problems: readonly string[] = [];
	let list: DueList | null = null;
	const changed = (): void => {
		list = null;
		tell();
	};
	return {
		...given,
		settings: () => settings,
		settingsProblems: () => problems,
		subscribe,
		changed,
		dueList() {
			list ??= dueListOf(given.known.contacts(), settings, given.today());
			return list;
		},
		settingsChanged(next, nextProblems) {
			settings = next;
			problems = nextProblems;
			changed();
		},
	};
}
