import type { ComponentChild, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { cadenceOf, type Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import { dueOf } from '../../core/due.ts';
import { asPast, lastTouchOf } from '../../core/past-day.ts';
import { waysToReach } from '../../core/reach.ts';
import type { Touch } from '../../core/touch.ts';
import { comesUpOn, earlierTouches, IN_THE_FUTURE, PEEK_ALL_TOUCHES, PEEK_CLOSE, PEEK_LOG, PEEK_NO_TOUCHES, PEEK_OPEN, PEEK_REACH, unreadableTouch } from '../../words/contact-peek.ts';
import { formatEvery } from '../../words/every.ts';
import { TIER_BEFORE } from '../../words/labels.ts';
import { STANDING } from '../../words/standing.ts';
import { lastInTouch } from '../../words/who-is-in.ts';
import { comesUp } from '../comes-up.ts';
import { keepPromise } from '../keep-promise.ts';
import { openLogTouch } from '../log-touch/open-log-touch.ts';
import { touchesOf, type ListedTouch, type ListedTouches } from '../log-touch/touches-of.ts';
import { reachOut } from '../reach-out.ts';
import type { Screen } from '../screen.ts';
import { touchText, touchWords } from '../session/card-words.ts';
import { Section, type SectionsProps } from '../session/section.tsx';
import { SessionSections } from '../session/session-sections.tsx';
import { useContext } from '../session/use-context.ts';
import { doneForThisYear } from '../settle-occasion.ts';
import { TierName } from '../tier-name.tsx';

interface PeekProps {
	readonly screen: Screen;
	readonly contact: Contact;
	/** Another number: the note may read otherwise. */
	readonly revision: number;
	readonly onOpen: (path: string, line: number | null) => void;
	readonly onClose: () => void;
}

/** One contact: who they are and when they come up, what to know before being in touch, and all touches. */
export function Peek(props: PeekProps): VNode {
	const { screen, contact, revision, onOpen, onClose } = props;
	const context = useContext(screen, contact, screen.today(), revision);
	const listed = useTouches(screen, contact, revision);
	const desk: SectionsProps['desk'] = {
		tick: (promise) => keepPromise(screen, promise),
		settle: (occasion) => void doneForThisYear(screen, contact, occasion),
	};
	return (
		<div class="keep-in-touch-session-body">
			<div class="keep-in-touch-session-scroll">
				<PeekHead screen={screen} contact={contact} onOpen={onOpen} />
				{context === null ? null : <SessionSections context={context} screen={screen} desk={desk} contact={contact} onOpen={onOpen} />}
				{context === null || listed === null ? null : <History listed={listed} shown={context.card.touches.length} today={screen.today()} />}
			</div>
			<footer class="keep-in-touch-session-buttons">
				<div class="keep-in-touch-session-actions">
					{waysToReach(contact, screen.settings().channels).length === 0 ? null : <button type="button" onClick={(event) => reachOut(screen, contact, event.currentTarget)}>{PEEK_REACH}</button>}
					<button type="button" class="mod-cta" onClick={() => openLogTouch(screen, { contacts: [contact] })}>{PEEK_LOG}</button>
				</div>
				<div class="keep-in-touch-session-moves">
					<button type="button" onClick={() => onOpen(contact.path, null)}>{PEEK_OPEN}</button>
					<button type="button" onClick={onClose}>{PEEK_CLOSE}</button>
				</div>
			</footer>
		</div>
	);
}

function PeekHead({ screen, contact, onOpen }: Pick<PeekProps, 'screen' | 'contact' | 'onOpen'>): VNode {
	const { name, path, tier, role, companies, cities } = contact;
	const open = (event: MouseEvent): void => {
		event.preventDefault();
		onOpen(path, null);
	};
	const who = [...(role === null ? [] : [role]), ...companies, ...cities].join(' · ');
	return (
		<header class="keep-in-touch-session-head">
			<h2 tabIndex={-1}>
				<a class="keep-in-touch-session-name" dir="auto" href={path} onClick={open}>{name}</a>
			</h2>
			<p class="keep-in-touch-session-why">
				{tier === null ? null : <span class="keep-in-touch-tier"><span class="keep-in-touch-unseen">{TIER_BEFORE}</span><TierName tier={tier} settings={screen.settings()} /></span>}
				<span>{standsNow(screen, contact)}</span>
			</p>
			{who === '' ? null : <p class="keep-in-touch-session-who"><span dir="auto">{who}</span></p>}
		</header>
	);
}

/** `every 3 months · last in touch 14 July · due on 14 October`. */
function standsNow(screen: Screen, contact: Contact): string {
	const today = screen.today();
	const cadence = cadenceOf(contact);
	const due = dueOf(contact, screen.settings(), today);
	const rests = comesUp(contact) && due.state !== 'paused' ? [] : [STANDING[contact.standing.kind]];
	return [...rests, ...(cadence === null || rests.length > 0 ? [] : [formatEvery(cadence)]), lastInTouch(lastTouchOf(contact, today), today), comesUpOn(due.day, today) ?? ''].filter((part) => part !== '').join(' · ');
}

/** The touches that do not stand among the last ones above, and what is meant as one and cannot be read. */
function History({ listed: { touches, unreadable }, shown, today }: { readonly listed: ListedTouches; readonly shown: number; readonly today: Day }): ComponentChild {
	const isPast = ({ touch }: ListedTouch): boolean => asPast(touch.day, today) !== null;
	const [past, future] = [touches.filter(isPast), touches.filter((one) => !isPast(one))];
	const earlier = [...past.slice(shown), ...future];
	if (touches.length === 0 && unreadable.length === 0) return <p class="keep-in-touch-says">{PEEK_NO_TOUCHES}</p>;
	if (earlier.length === 0 && unreadable.length === 0) return null;
	return (
		<Section title={shown === 0 ? PEEK_ALL_TOUCHES : earlierTouches(earlier.length)}>
			<ul>
				{earlier.map(({ touch, reference: { line, source } }) => <EarlierTouch key={`${line} ${source}`} touch={touch} today={today} />)}
				{unreadable.map(({ line, dayText, message }) => <li key={`unreadable-${line}`} class="keep-in-touch-says" dir="auto">{unreadableTouch(line + 1, dayText, message)}</li>)}
			</ul>
		</Section>
	);
}

function EarlierTouch({ touch, today }: { readonly touch: Touch; readonly today: Day }): VNode {
	const text = touchText(touch);
	return (
		<li>
			<span class="keep-in-touch-says">{[touchWords(touch, today), ...(asPast(touch.day, today) === null ? [IN_THE_FUTURE] : [])].join(' · ')}</span>
			{text === '' ? null : <span class="keep-in-touch-session-text"><span dir="auto">{text}</span></span>}
		</li>
	);
}

/** Null until they are read. What was read stays where the note cannot be. */
function useTouches(screen: Screen, { path }: Contact, revision: number): ListedTouches | null {
	const [listed, setListed] = useState<{ readonly path: string; readonly touches: ListedTouches } | null>(null);
	useEffect(() => {
		let isWanted = true;
		const load = async (): Promise<void> => {
			const opened = await screen.notes.open(path);
			const reading = opened.kind === 'note' ? await opened.text() : opened;
			if (isWanted && reading.kind === 'text') setListed({ path, touches: touchesOf(reading.text, screen.settings()) });
		};
		void load();
		return () => {
			isWanted = false;
		};
	}, [path, revision]);
	return listed?.path === path ? listed.touches : null;
}
