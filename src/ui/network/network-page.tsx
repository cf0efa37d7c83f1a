import type { VNode } from 'preact';
import { restingUntil } from '../../core/away.ts';
import { formatDay } from '../../words/day.ts';
import { backlogOf } from '../../core/fresh-plan.ts';
import { networkOf, type Network } from '../../core/network.ts';
import { contactsThatFit } from '../../core/session-plan.ts';
import { cardsOf } from '../cards/cards-of.ts';
import { useElementId } from '../element-id.ts';
import { Icon } from '../icon.tsx';
import type { Screen } from '../screen.ts';
import { Bar } from './bar.tsx';
import type { NetworkActions } from './network-actions.ts';
import { backlogSentence, needSentence, othersSentence, withinSentence } from './network-words.ts';
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
	if (!known.isReady()) return <p class="keep-in-touch-says">Reading your notes…</p>;
	const network = networkOf(known.contacts(), settings, today, { minutesPerTouch: settings.minutesPerContact });
	const perWeek = contactsThatFit(settings.minutesAWeek, settings.minutesPerContact);
	const isEmpty = network.rows.every(({ taken, paused }) => taken + paused === 0) && network.overdue + network.firstTouches === 0;
	return (
		<>
			{isEmpty ? <NobodyYet hasContacts={known.contacts().length > 0} actions={actions} /> : <Summary screen={screen} network={network} perWeek={perWeek} actions={actions} />}
			<section>
				<h3 id={`${id}-places`}>Places</h3>
				<PlacesTable screen={screen} rows={network.rows} titleId={`${id}-places`} />
			</section>
			{!isEmpty && (
				<section>
					<h3 id={`${id}-weeks`}>The next twelve weeks</h3>
					<p class="keep-in-touch-says">{`Each contact once, in the week in which they are next due. About ${perWeek} ${perWeek === 1 ? 'fits' : 'fit'} into a week.`}</p>
					<WeeksTable weeks={network.weeks} waiting={network.overdue + network.firstTouches} perWeek={perWeek} today={today} titleId={`${id}-weeks`} />
				</section>
			)}
		</>
	);
}

function NobodyYet({ hasContacts, actions }: { readonly hasContacts: boolean; readonly actions: NetworkActions }): VNode {
	if (!hasContacts) return <p>There are no contacts yet. Put a note for a person into your contact folder, and write how close they are: tier: B. They take a place here.</p>;
	return (
		<div class="keep-in-touch-network-start">
			<p>Nobody has a place yet. Give the contacts you want to keep up with a tier, the closest first.</p>
			<button type="button" class="mod-cta" onClick={actions.setTier}>Set a tier</button>
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
	const within = withinSentence(standings);
	const others = othersSentence(standings);
	const backlog = backlogOf(screen.dueList().due, false).length;
	const resting = restingUntil(awayUntil, today);
	return (
		<section class="keep-in-touch-network-summary">
			{resting !== null && <p>{`You are away: the list rests until ${formatDay(resting, today)}.`}</p>}
			<div class="keep-in-touch-network-line">
				<p>{needSentence(minutesAWeek, planned)}</p>
				<Bar parts={[minutesAWeek]} of={Math.max(minutesAWeek, planned)} mark={Math.round(minutesAWeek) > planned ? planned : null} />
			</div>
			{within !== null && (
				<div class="keep-in-touch-network-line">
					<p>{within}</p>
					<Bar parts={[standings.within]} of={standings.tracked} />
					{others !== '' && <p class="keep-in-touch-says">{others}</p>}
				</div>
			)}
			{backlog > perWeek && <p>{backlogSentence(perWeek)}</p>}
			<Buttons screen={screen} canStartFresh={backlog > perWeek} canFix={standings.unclear > 0} actions={actions} />
		</section>
	);
}

function Buttons({ screen, canStartFresh, canFix, actions }: NetworkPageProps & { readonly canStartFresh: boolean; readonly canFix: boolean }): VNode {
	const cards = cardsOf(screen.known.contacts(), screen.today()).length;
	const isAnybodyDue = screen.dueList().due.length > 0;
	return (
		<div class="keep-in-touch-network-buttons">
			{isAnybodyDue && <button type="button" class="mod-cta" onClick={actions.startSession}><Icon name="play" />Start session</button>}
			{canStartFresh && <button type="button" onClick={actions.startFresh}><Icon name="sun" />Start fresh</button>}
			<button type="button" onClick={actions.cards}><Icon name="mail" />{cards === 0 ? 'Cards to write' : `Cards to write: ${cards}`}</button>
			{canFix && <button type="button" onClick={actions.notesToFix}><Icon name="wrench" />Notes to fix</button>}
		</div>
	);
}
