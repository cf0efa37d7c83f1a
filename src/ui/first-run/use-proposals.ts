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
	const [search] = useState(() => ({ isWanted: true, hasBegun: false }));
	useEffect(() => {
		// What is read later changes nothing in a preview that somebody looks at.
		if (!isReady || search.hasBegun) return;
		search.hasBegun = true;
		const goOn = (): Promise<boolean> => new Promise((resolve) => void win.setTimeout(() => resolve(search.isWanted)));
		const context = { settings: screen.settings(), today: screen.today() };
		void findLastTouches(screen, screen.known.contacts(), context, { goOn, onProgress: (done, all) => setState({ found: null, done, all }) }).then((found) => setState((last) => ({ ...last, found })));
	}, [isReady]);
	useEffect(() => () => void (search.isWanted = false), []);
	return { ...state, stop: () => void (search.isWanted = false) };
}
