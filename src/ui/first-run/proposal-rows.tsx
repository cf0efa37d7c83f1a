import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LastTouchProposal } from '../../vault/last-touch-proposals.ts';
import * as words from '../../words/last-touches.ts';
import type { Screen } from '../screen.ts';
import { ProposalRow } from './proposal-row.tsx';

/** As many are drawn at once; thousands would hold the page up. */
const PAGE = 100;

interface ProposalRowsProps {
	readonly screen: Screen;
	readonly proposals: readonly LastTouchProposal[];
	/** Paths of the contacts who are not to be set. */
	readonly unticked: ReadonlySet<string>;
	readonly onTurn: (path: string, isOn: boolean) => void;
}

/** The proposals, page by page. The focus begins in the first, and goes on to the first of what is shown besides. */
export function ProposalRows({ screen, proposals, unticked, onTurn }: ProposalRowsProps): VNode {
	const [shown, setShown] = useState(PAGE);
	const listEl = useRef<HTMLUListElement>(null);
	useEffect(() => {
		listEl.current?.querySelectorAll<HTMLElement>('input')[shown - PAGE]?.focus();
	}, [shown]);
	return (
		<>
			<ul ref={listEl} class="keep-in-touch-proposals">
				{proposals.slice(0, shown).map((proposal) => {
					const { path } = proposal.contact;
					return <ProposalRow key={path} screen={screen} proposal={proposal} isOn={!unticked.has(path)} onTurn={(isOn) => onTurn(path, isOn)} />;
				})}
			</ul>
			{shown < proposals.length && (
				<div class="keep-in-touch-proposals-all">
					<span class="keep-in-touch-says">{words.shownOf(shown, proposals.length)}</span>
					<button type="button" onClick={() => setShown(shown + PAGE)}>{words.SHOW_MORE}</button>
				</div>
			)}
		</>
	);
}
