import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { moveBetweenTiers, setTier } from '../../actions/set-tier.ts';
import type { Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import { membersByLongestSilence } from '../../core/full-tier.ts';
import type { Tier } from '../../core/tier.ts';
import * as words from '../../words/due-many.ts';
import { toTier } from '../../words/set-tier.ts';
import type { Screen } from '../screen.ts';
import { nextDown, silenceInWords, takenIn, type TierOrNone } from '../set-tier/tier-choices.ts';
import { manyPlaces } from './many-places.ts';
import { tryMany } from './perform-many.ts';
import { useOnceMany } from './use-once-many.ts';

interface FullTierManyProps {
	readonly screen: Screen;
	/** All who are to be in the tier, those who are there already too. */
	readonly contacts: readonly Contact[];
	readonly tier: Tier;
	/** Of the dialog: it says the same as the form. */
	readonly setTitle: (title: string) => void;
	readonly onDone: () => void;
}

/** Who is in the tier, longest out of touch first, with a box for each who moves; where they go; or more than there are places. */
export function FullTierManyForm({ screen, contacts, tier, setTitle, onDone }: FullTierManyProps): VNode {
	const today = screen.today();
	const paths = new Set(contacts.map(({ path }) => path));
	const members = membersByLongestSilence(screen.known.contacts(), tier.key, today).map(({ contact }) => contact).filter(({ path }) => !paths.has(path));
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
	const [target, setTarget] = useState<TierOrNone>(() => nextDown(tier, screen.settings().tiers));
	const { left, error, goOn, run } = useOnceMany(contacts, onDone);
	const moving = members.filter(({ path }) => chosen.has(path));
	// Whom one goes on without comes no more.
	const { room, coming, here, then, isTooMany } = manyPlaces(screen.known.contacts(), tier, left, today);
	const isEnough = coming <= room;
	const title = words.manyTitle(tier.name, { isTooMany, isEnough });
	useLayoutEffect(() => setTitle(title), [title]);
	const missing = coming - room - moving.length;
	const toggle = (path: string): void => {
		const next = new Set(chosen);
		if (!next.delete(path)) next.add(path);
		setChosen(next);
	};
	const letBe = (): Promise<void> => run((these) => tryMany(screen, these, { act: (notes, all, context) => setTier(notes, all, tier, context), message: (names) => words.areInTier(names, tier.name), becomes: (contact) => ({ ...contact, tier }) }));
	const move = (): Promise<void> => run((these) => tryMany(screen, [...these, ...moving], {
		act: (notes, _all, context) => moveBetweenTiers(notes, [...moving.map((contact) => ({ contact, tier: target })), ...these.map((contact) => ({ contact, tier }))], context),
		becomes: (contact) => ({ ...contact, tier: chosen.has(contact.path) ? target : tier }),
		message: () => words.areInTierAndMoved(these.map(({ name }) => name), tier.name, moving.map(({ name }) => name), target?.name ?? null),
	}));
	return (
		<>
			<p>{isEnough ? words.enoughRoom(tier.name, room, coming) : isTooMany ? words.tooManySentence(tier, coming, here, members.length) : words.roomSentence(tier.name, room, coming)}</p>
			{isTooMany || isEnough ? null : <Members members={members} chosen={chosen} today={today} onToggle={toggle} />}
			{moving.length === 0 || isEnough ? null : <Destination screen={screen} tier={tier} leaving={[...left, ...moving]} count={moving.length} target={target} onSet={setTarget} />}
			<div class="keep-in-touch-log-footer">
				<div role="alert" class="keep-in-touch-wrong">{error}</div>
				{goOn === null ? null : <button type="button" onClick={goOn.act}>{goOn.label}</button>}
				{isEnough
					? <button type="button" class="mod-cta" onClick={() => void letBe()}>{words.PUT_THERE}</button>
					: <button type="button" onClick={() => void letBe()}>{words.letItBe(then)}</button>}
				{isEnough ? null : isTooMany
					? <button type="button" class="mod-cta" onClick={onDone}>{words.CANCEL}</button>
					: <button type="button" class="mod-cta" disabled={missing > 0} onClick={() => void move()}>{missing > 0 ? words.chooseMore(missing) : words.moveThem(moving.length)}</button>}
			</div>
		</>
	);
}

interface MembersProps {
	readonly members: readonly Contact[];
	readonly chosen: ReadonlySet<string>;
	readonly today: Day;
	readonly onToggle: (path: string) => void;
}

function Members({ members, chosen, today, onToggle }: MembersProps): VNode {
	return (
		<div role="group" aria-label={words.WHO_MOVES} class="keep-in-touch-members">
			{members.map((member) => (
				<div key={member.path} class="keep-in-touch-member">
					<label>
						<input type="checkbox" checked={chosen.has(member.path)} onChange={() => onToggle(member.path)} />
						<span class="keep-in-touch-person-what">
							<bdi class="keep-in-touch-person-name">{member.name}</bdi>
							<span class="keep-in-touch-says">{silenceInWords(member, today)}</span>
						</span>
					</label>
				</div>
			))}
		</div>
	);
}

interface DestinationProps {
	readonly screen: Screen;
	readonly tier: Tier;
	/** They hold no place where they are now. */
	readonly leaving: readonly Contact[];
	readonly count: number;
	readonly target: TierOrNone;
	readonly onSet: (target: TierOrNone) => void;
}

/** The tier that all who move go to. */
function Destination({ screen, tier, leaving, count, target, onSet }: DestinationProps): VNode {
	const others = screen.settings().tiers.filter(({ key }) => key !== tier.key);
	const contacts = screen.known.contacts();
	return (
		<select class="dropdown" aria-label={words.WHERE_TO} value={target?.key ?? ''} onChange={(event) => onSet(others.find(({ key }) => key === event.currentTarget.value) ?? null)}>
			{others.map((other) => (
				<option key={other.key} value={other.key} selected={other.key === target?.key}>{toTier(other.name, takenIn(contacts, other, screen.today(), leaving) + count - 1, other)}</option>
			))}
			<option value="" selected={target === null}>{words.TO_NO_TIER}</option>
		</select>
	);
}
