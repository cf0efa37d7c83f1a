import type { VNode } from 'preact';
import type { Contact } from '../../core/contact.ts';
import { lastTouchOf } from '../../core/past-day.ts';
import type { Common } from '../../core/who-is-in.ts';
import { TIER_BEFORE } from '../../words/labels.ts';
import { STANDING } from '../../words/standing.ts';
import { CLOSE, lastInTouch, LOG_TOUCH, peopleCount, REACH_OUT } from '../../words/who-is-in.ts';
import { openLogTouch } from '../log-touch/open-log-touch.ts';
import { namesakesAmong, placeOf } from '../namesakes.ts';
import { reachOut } from '../reach-out.ts';
import type { Screen } from '../screen.ts';
import { TierName } from '../tier-name.tsx';
import { waysToReach } from '../../core/reach.ts';
import { comesUp } from '../comes-up.ts';

interface PlaceListProps {
	readonly screen: Screen;
	readonly place: Common;
	/** Opens a note, which ends the dialog. */
	readonly onOpen: (path: string) => void;
	readonly onClose: () => void;
}

/** The people of a place, each with tier and last touch, and how to be in touch. */
export function PlaceList({ screen, place, onOpen, onClose }: PlaceListProps): VNode {
	const namesakes = namesakesAmong(place.contacts);
	return (
		<>
			<p class="keep-in-touch-says" role="status">{peopleCount(place.contacts.length)}</p>
			<ul class="keep-in-touch-place-people">
				{place.contacts.map((contact) => <PersonRow key={contact.path} screen={screen} contact={contact} kind={place.kind} where={placeOf(contact.path, namesakes.get(contact.name) ?? [])} onOpen={onOpen} />)}
			</ul>
			<div class="keep-in-touch-log-footer">
				<button type="button" onClick={onClose}>{CLOSE}</button>
			</div>
		</>
	);
}

interface PersonRowProps {
	readonly screen: Screen;
	readonly contact: Contact;
	readonly kind: Common['kind'];
	/** What tells the note apart from those of namesakes; null: there are none. */
	readonly where: string | null;
	readonly onOpen: (path: string) => void;
}

function PersonRow({ screen, contact, kind, where, onOpen }: PersonRowProps): VNode {
	const { name, path, tier, role, companies, cities, standing } = contact;
	const open = (event: MouseEvent): void => {
		event.preventDefault();
		onOpen(path);
	};
	const what = [role ?? '', ...(kind === 'city' ? companies : cities), where ?? ''].filter((part) => part !== '').join(' · ');
	const rest = [...(comesUp(contact) ? [] : [STANDING[standing.kind]]), lastInTouch(lastTouchOf(contact, screen.today()), screen.today())].join(' · ');
	return (
		<li>
			<div class="keep-in-touch-place-who">
				<a class="keep-in-touch-place-name" href={path} dir="auto" onClick={open}>{name}</a>
				{what === '' ? null : <div class="keep-in-touch-says" dir="auto">{what}</div>}
				<div class="keep-in-touch-says">
					{tier === null ? null : <span class="keep-in-touch-tier"><span class="keep-in-touch-unseen">{TIER_BEFORE}</span><TierName tier={tier} settings={screen.settings()} /></span>}
					<span>{rest}</span>
				</div>
			</div>
			<div class="keep-in-touch-place-actions">
				{waysToReach(contact, screen.settings().channels).length === 0 ? null : <button type="button" aria-label={`${REACH_OUT}: ${name}`} onClick={(event) => reachOut(screen, contact, event.currentTarget)}>{REACH_OUT}</button>}
				<button type="button" aria-label={`${LOG_TOUCH}: ${name}`} onClick={() => openLogTouch(screen, { contacts: [contact] })}>{LOG_TOUCH}</button>
			</div>
		</li>
	);
}
