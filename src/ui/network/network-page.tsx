import type { VNode } from 'preact';
import { restingUntil } from '../../core/away.ts';
import { backlogOf } from '../../core/fresh-plan.ts';
import { networkOf, type Network } from '../../core/network.ts';
import { contactsThatFit } from '../../core/session-plan.ts';
import { cardsCount } from '../../words/cards.ts';
import { START_SESSION } from '../../words/commands.ts';
import { NOTES_TO_FIX } from '../../words/due-list.ts';
import { START_FRESH } from '../../words/labels.ts';
import * as words from '../../words/network.ts';
import { READING } from '../../words/reading-notes.ts';
import { cardsOf } from '../cards/cards-of.ts';
import { useElementId } from '../element-id.ts';
import { Icon } from '../icon.tsx';
import type { Screen } from '../screen.ts';
import { Bar } from './bar.tsx';
import type { NetworkActions } from './network-actions.ts';
import { PlacesTable } from './places-table.tsx';
import { WeeksTable } from './weeks-table.tsx';

interface NetworkPageProps {
	readonly screen: Screen;
	readonly actions: NetworkActions;
}

/** Places, minutes, and the weeks to come. */
export function NetworkPage({ screen, actions }: NetworkPageProps): VNode {
	const { known } = screen;
	const today = screen.today();
	const settings = screen.settings();
	const id = useElementId();
	if (!known.isReady()) return <p class="keep-in-touch-says">{READING}</p>;
	const network = networkOf(known.contacts(), settings, today, { minutesPerTouch: settings.minutesPerContact });
	const perWeek = contactsThatFit(settings.minutesAWeek, settings.minutesPerContact);
	const isEmpty = network.rows.every(({ taken, paused }) => taken + paused === 0) && network.overdue + network.firstTouches === 0;
	return (
		<>
			{isEmpty ? <NobodyYet hasContacts={known.contacts().length > 0} actions={actions} /> : <Summary screen={screen} network={network} perWeek={perWeek} actions={actions} />}
			<section>
				<h3 id={`${id}-places`}>{words.PLACES_TITLE}</h3>
				<PlacesTable screen={screen} rows={network.rows} titleId={`${id}-places`} />
			</section>
			{!isEmpty && (
				<section>
					<h3 id={`${id}-weeks`}>{words.WEEKS_TITLE}</h3>
					<p class="keep-in-touch-says">{words.weeksHelp(perWeek)}</p>
					<WeeksTable weeks={network.weeks} waiting={network.overdue + network.firstTouches} perWeek={perWeek} today={today} titleId={`${id}-weeks`} />
				</section>
			)}
		</>
	);
}

function NobodyYet({ hasContacts, actions }: { readonly hasContacts: boolean; readonly actions: NetworkActions }): VNode {
	if (!hasContacts) return <p>{words.NO_CONTACTS}</p>;
	return (
		<div class="keep-in-touch-network-start">
			<p>{words.NOBODY_HAS_PLACE}</p>
			<button type="button" class="mod-cta" onClick={actions.setTier}>{words.SET_TIER}</button>
		</div>
	);
}

interface SummaryProps extends NetworkPageProps {
	readonly network: Network;
	readonly perWeek: number;
}

/** How it stands, in a few sentences, and what to do about it. */
function Summary({ screen, network, perWeek, actions }: SummaryProps): VNode {
	const { minutesAWeek: planned, awayUntil } = screen.settings();
	const { minutesAWeek, standings } = network;
	const today = screen.today();
	const within = words.withinSentence(standings);
	const others = words.othersSentence(standings);
	const backlog = backlogOf(screen.dueList().due, false).length;
	const resting = restingUntil(awayUntil, today);
	return (
		<section class="keep-in-touch-network-summary">
			{resting !== null && <p>{words.awayUntil(resting, today)}</p>}
			<div class="keep-in-touch-network-line">
				<p>{words.needSentence(minutesAWeek, planned)}</p>
				<Bar parts={[minutesAWeek]} of={Math.max(minutesAWeek, planned)} mark={Math.round(minutesAWeek) > planned ? planned : null} />
			</div>
			{within !== null && (
				<div class="keep-in-touch-network-line">
					<p>{within}</p>
					<Bar parts={[standings.within]} of={standings.tracked} />
					{others !== '' && <p class="keep-in-touch-says">{others}</p>}
				</div>
			)}
			{backlog > perWeek && <p>{words.backlogSentence(perWeek)}</p>}
			<Buttons screen={screen} canStartFresh={backlog > perWeek} canFix={standings.unclear > 0} actions={actions} />
		</section>
	);
}

function Buttons({ screen, canStartFresh, canFix, actions }: NetworkPageProps & { readonly canStartFresh: boolean; readonly canFix: boolean }): VNode {
	const cards = cardsOf(screen.known.contacts(), screen.settings(), screen.today()).length;
	const isAnybodyDue = screen.dueList().due.length > 0;
	return (
		<div class="keep-in-touch-network-buttons">
			{isAnybodyDue && <button type="button" class="mod-cta" onClick={actions.startSession}><Icon name="play" />{START_SESSION}</button>}
			{canStartFresh && <button type="button" onClick={actions.startFresh}><Icon name="sun" />{START_FRESH}</button>}
			<button type="button" onClick={actions.cards}><Icon name="mail" />{cardsCount(cards)}</button>
			{canFix && <button type="button" onClick={actions.notesToFix}><Icon name="wrench" />{NOTES_TO_FIX}</button>}
		</div>
	);
}
