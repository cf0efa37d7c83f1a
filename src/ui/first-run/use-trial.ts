import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../core/day.ts';
import type { Settings } from '../../core/settings.ts';
import type { TrialOutcome, VaultTrial } from '../../vault/vault-trial.ts';

/** What the due list would be, as far as it is counted. */
export interface Tried {
	/** The newest whole or partial count; null before there is one. */
	readonly outcome: TrialOutcome | null;
	/** It is being counted anew. */
	readonly isCounting: boolean;
}

/** Tries settings out whenever they say something else. What was counted before stays until then. */
export function useTrial(trial: VaultTrial, settings: Settings, today: Day, win: Window): Tried {
	const [tried, setTried] = useState<Tried>({ outcome: null, isCounting: true });
	useEffect(() => {
		let isWanted = true;
		setTried(({ outcome }) => ({ outcome, isCounting: true }));
		const goOn = (): Promise<boolean> => new Promise((resolve) => void win.setTimeout(() => resolve(isWanted)));
		const onProgress = (outcome: TrialOutcome): void => {
			if (isWanted) setTried({ outcome, isCounting: true });
		};
		void trial.run({ settings, today, onProgress, goOn }).then((outcome) => {
			if (isWanted && outcome !== null) setTried({ outcome, isCounting: false });
		});
		return () => {
			isWanted = false;
		};
	}, [trial, JSON.stringify(settings), today]);
	return tried;
}
