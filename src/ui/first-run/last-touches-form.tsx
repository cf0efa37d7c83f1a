import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { setBlankLastTouches } from '../../actions/set-blank-last-touches.ts';
import type { Change } from '../../core/come-at-once.ts';
import { withoutTouch, type LastTouchProposal } from '../../vault/last-touch-proposals.ts';
import { READING } from '../../words/first-run.ts';
import * as words from '../../words/last-touches.ts';
import { nothingWritten } from '../../words/nothing-written.ts';
import { performOrWhyNot } from '../perform.ts';
import type { Screen } from '../screen.ts';
import { offerToSpread } from '../start-fresh/offer-to-spread.ts';
import { ProposalRows } from './proposal-rows.tsx';
import { useProposals } from './use-proposals.ts';

interface LastTouchesProps {
	readonly screen: Screen;
	readonly win: Window;
	readonly onClose: () => void;
}

/** What dated notes say of those without a last touch, to be unticked and set. */
export function LastTouchesForm({ screen, win, onClose }: LastTouchesProps): VNode {
	const isReady = screen.known.isReady() && screen.known.waiting() === 0;
	const { found, done, all, stop } = useProposals(screen, isReady, win);
	const [wanted] = useState(() => ({ count: 0 }));
	if (found === null) {
		wanted.count = withoutTouch(screen.known.contacts(), screen.today()).length;
		return (
			<>
				<p role="status">{isReady ? words.looking(done, all) : READING}</p>
				<div class="keep-in-touch-log-footer"><button type="button" onClick={isReady ? stop : onClose}>{isReady ? words.STOP : words.CANCEL}</button></div>
			</>
		);
	}
	if (found.length === 0) return <Nothing says={wanted.count === 0 ? words.NOBODY : words.NONE_FOUND} onClose={onClose} />;
	return <Preview screen={screen} found={found} wanted={wanted.count} onClose={onClose} />;
}

function Nothing({ says, onClose }: { readonly says: string; readonly onClose: () => void }): VNode {
	const buttonEl = useRef<HTMLButtonElement>(null);
	useEffect(() => buttonEl.current?.focus(), []);
	return (
		<>
			<p role="status">{says}</p>
			<div class="keep-in-touch-log-footer"><button ref={buttonEl} type="button" class="mod-cta" onClick={onClose}>{words.CLOSE}</button></div>
		</>
	);
}

interface PreviewProps extends Pick<LastTouchesProps, 'screen' | 'onClose'> {
	readonly found: readonly LastTouchProposal[];
	readonly wanted: number;
}

function Preview({ screen, found, wanted, onClose }: PreviewProps): VNode {
	const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
	const chosen = found.filter(({ contact }) => !unticked.has(contact.path));
	const turn = (path: string, isOn: boolean): void => setUnticked((before) => new Set(isOn ? [...before].filter((one) => one !== path) : [...before, path]));
	return (
		<>
			<p>{words.INTRO}</p>
			<p class="keep-in-touch-says" role="status">{words.foundLine(found.length, wanted)}</p>
			{found.length > 2 && (
				<div class="keep-in-touch-proposals-all">
					<button type="button" onClick={() => setUnticked(new Set())}>{words.ALL}</button>
					<button type="button" onClick={() => setUnticked(new Set(found.map(({ contact }) => contact.path)))}>{words.NONE}</button>
				</div>
			)}
			<ProposalRows screen={screen} proposals={found} unticked={unticked} onTurn={turn} />
			<Footer screen={screen} chosen={chosen} onLeaveOut={(path) => turn(path, false)} onClose={onClose} />
		</>
	);
}

/** Those chosen as they are once their last touch is set. Also who has waited without one: a first run puts them all into the list. */
function afterwards(screen: Screen, chosen: readonly LastTouchProposal[]): Change {
	const known = chosen.flatMap(({ contact: { path }, day }) => {
		const contact = screen.known.contact(path);
		return contact === null ? [] : [{ contact, day }];
	});
	return { before: [], after: known.map(({ contact, day }) => ({ ...contact, lastTouches: [{ day, property: 'last-touch' }] })) };
}

interface FooterProps extends Pick<LastTouchesProps, 'screen' | 'onClose'> {
	readonly chosen: readonly LastTouchProposal[];
	readonly onLeaveOut: (path: string) => void;
}

function Footer({ screen, chosen, onLeaveOut, onClose }: FooterProps): VNode {
	const [refusal, setRefusal] = useState<{ readonly why: string; readonly path: string | null } | null>(null);
	const isRunning = useRef(false);
	const setEl = useRef<HTMLButtonElement>(null);
	const run = async (): Promise<void> => {
		if (isRunning.current) return;
		isRunning.current = true;
		let path: string | null = null;
		const action = async (context: Parameters<typeof setBlankLastTouches>[2]): ReturnType<typeof setBlankLastTouches> => {
			const outcome = await setBlankLastTouches(screen.notes, chosen, context);
			if (outcome.kind === 'refused') ({ path } = outcome);
			return outcome;
		};
		const spread = offerToSpread(screen, afterwards(screen, chosen));
		const why = await performOrWhyNot(screen, action, { message: ({ changed }) => words.done(changed.length) + spread.message, actions: spread.actions });
		isRunning.current = false;
		if (why === null) onClose();
		else setRefusal({ why, path });
	};
	const goOn = (path: string): void => {
		setEl.current?.focus();
		onLeaveOut(path);
		setRefusal(null);
	};
	const path = refusal?.path ?? null;
	return (
		<div class="keep-in-touch-log-footer">
			<div role="alert" class="keep-in-touch-wrong">{refusal === null ? null : nothingWritten(refusal.why)}</div>
			{path !== null && <button type="button" onClick={() => goOn(path)}>{words.GO_ON}</button>}
			<button type="button" onClick={onClose}>{words.CANCEL}</button>
			<button ref={setEl} type="button" class="mod-cta" disabled={chosen.length === 0} onClick={() => void run()}>{words.setLabel(chosen.length)}</button>
		</div>
	);
}
