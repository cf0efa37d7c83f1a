import { useEffect, useState } from 'preact/hooks';
import type { LastTouchProposal } from '../../vault/last-touch-proposals.ts';
import { findLastTouches } from '../../vault/obsidian-proposals.ts';
import type { Screen } from '../screen.ts';

/** How far the search is. */
export interface Proposals {
	/** Null while dated notes are looked through. */
	readonly found: readonly LastTouchProposal[] | null;
	readonly done: number;
	readonly all: number;
	/** Ends the search with what was found so far. */
	readonly stop: () => void;
}

/** Looks through the dated notes once, when what the vault holds is known. */
export function useProposals(screen: Screen, isReady: boolean, win: Window): Proposals {
	const [state, setState] = useState<Omit<Proposals, 'stop'>>({ found: null, done: 0, all: 0 });
	const [isWanted] = useState(() => ({ current: true }));
	useEffect(() => {
		if (!isReady) return undefined;
		const goOn = (): Promise<boolean> => new Promise((resolve) => void win.setTimeout(() => resolve(isWanted.current)));
		const context = { settings: screen.settings(), today: screen.today() };
		void findLastTouches(screen, screen.known.contacts(), context, { goOn, onProgress: (done, all) => setState({ found: null, done, all }) }).then((found) => setState((last) => ({ ...last, found })));
		return () => {
			isWanted.current = false;
		};
	}, [isReady]);
	return { ...state, stop: () => void (isWanted.current = false) };
}
