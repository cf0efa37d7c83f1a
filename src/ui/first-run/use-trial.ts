import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../core/day.ts';
import type { Settings } from '../../core/settings.ts';
import type { TrialOutcome } from '../../vault/trial-outcome.ts';
import type { VaultTrial } from '../../vault/vault-trial.ts';

/** What the due list would be, as far as it is counted. */
export interface Tried {
	/** The newest whole or partial count; null before there is one. */
	readonly outcome: TrialOutcome | null;
	/** It is being counted anew. */
	readonly isCounting: boolean;
}

/** What an outcome is of: whatever else is asked for by now is still to be counted. */
interface Asked {
	readonly trial: VaultTrial;
	readonly settings: string;
	readonly today: Day;
}

/** Tries settings out whenever they say something else. What was counted before stays until then. */
export function useTrial(trial: VaultTrial, settings: Settings, today: Day, win: Window): Tried {
	const asked: Asked = { trial, settings: JSON.stringify(settings), today };
	const [tried, setTried] = useState<{ readonly outcome: TrialOutcome | null; readonly whole: Asked | null }>({ outcome: null, whole: null });
	useEffect(() => {
		let isWanted = true;
		const goOn = (): Promise<boolean> => new Promise((resolve) => void win.setTimeout(() => resolve(isWanted)));
		const onProgress = (outcome: TrialOutcome): void => {
			if (isWanted) setTried({ outcome, whole: null });
		};
		void trial.run({ settings, today, onProgress, goOn }).then((outcome) => {
			if (isWanted && outcome !== null) setTried({ outcome, whole: asked });
		});
		return () => {
			isWanted = false;
		};
	}, [asked.trial, asked.settings, asked.today]);
	return { outcome: tried.outcome, isCounting: tried.whole === null || !isSame(tried.whole, asked) };
}

function isSame(a: Asked, b: Asked): boolean {
	return a.trial === b.trial && a.settings === b.settings && a.today === b.today;
}
