import type { Screen } from '../screen.ts';
import type { SavedReading, SettingsChange, SettingsChanger } from '../settings-change.ts';
import type { VaultFacts } from './list-fields.ts';
import type { Rows } from './rows.ts';
import type { Question } from './setting-field.ts';

/** What the settings are handed from outside. */
export interface SettingsDesk {
	readonly screen: Screen;
	readonly changer: SettingsChanger;
	/** What was saved when it was read last. */
	readonly reading: () => SavedReading;
	readonly openFirstRun: () => void;
}

/** What the sections of the settings are made of. */
export interface SettingsContext extends SettingsDesk {
	readonly rows: Rows;
	readonly vault: VaultFacts;
	readonly ask: (question: Question) => Promise<boolean>;
	/** Changes what is saved at once, and draws the settings anew; why not is told in a notice. */
	readonly changeNow: (change: SettingsChange) => Promise<void>;
	/** Draws the settings anew. */
	readonly redraw: () => void;
}
