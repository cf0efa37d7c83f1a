import { Platform } from 'obsidian';
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Contact } from '../../core/contact.ts';
import { membersByLongestSilence } from '../../core/full-tier.ts';
import type { Tier } from '../../core/tier.ts';
import { letItBe, TO_NO_TIER, WHO_MOVES } from '../../words/due-many.ts';
import { submitKeys } from '../../words/keys.ts';
import { nothingWritten } from '../../words/nothing-written.ts';
import * as words from '../../words/set-tier.ts';
import { useElementId } from '../element-id.ts';
import type { Screen } from '../screen.ts';
import { giveTier, giveTierInstead, type TierEntry } from './give-tier.ts';
import { nextDown, silenceInWords, takenIn, type TierOrNone } from './tier-choices.ts';

interface FullTierProps {
	readonly screen: Screen;
	readonly coming: Contact;
	readonly tier: Tier;
	readonly entry: TierEntry;
	/** It was to be done before anybody was chosen. */
	readonly isTooSoon: boolean;
	readonly onDone: () => void;
}

/** Who is in the tier, longest out of touch first; where whoever moves goes to; or one more than there are places. */
export function FullTierForm({ screen, coming, tier, entry, isTooSoon, onDone }: FullTierProps): VNode {
	const contacts = screen.known.contacts();
	const members = membersByLongestSilence(contacts, tier.key, screen.today()).map(({ contact }) => contact).filter(({ path }) => path !== coming.path);
	const [chosen, setChosen] = useState<string | null>(null);
	const [target, setTarget] = useState<TierOrNone>(() => nextDown(tier, screen.settings().tiers));
	const { error, run } = useOnce(onDone);
	const id = useElementId();
	const moving = members.find(({ path }) => path === chosen) ?? null;
	const isMissing = isTooSoon && moving === null;
	const [before, after] = words.whoMoves(tier, members.length);
	const letBe = letItBe(members.length + 1);
	return (
		<>
			<p>
				{`${words.fullSentence(tier, members.length)} ${before}`}
				<bdi>{coming.name}</bdi>{`${after} ${words.LONGEST_FIRST}`}
			</p>
			<div role="radiogroup" aria-label={WHO_MOVES} aria-invalid={isMissing} aria-describedby={isMissing ? `${id}-wrong` : undefined} class="keep-in-touch-members">
				{members.map((member) => (
					<div key={member.path} class="keep-in-touch-member">
						<label>
							<input type="radio" name={id} checked={member.path === chosen} onChange={() => setChosen(member.path)} />
							<span class="keep-in-touch-person-what">
								<bdi class="keep-in-touch-person-name">{member.name}</bdi>
								<span class="keep-in-touch-says">{silenceInWords(member, screen.today())}</span>
							</span>
						</label>
						{member.path === chosen && <Destination screen={screen} tier={tier} leaving={[coming, member]} name={member.name} target={target} onSet={setTarget} />}
					</div>
				))}
			</div>
			<div class="keep-in-touch-log-footer">
				<div role="alert" id={`${id}-wrong`} class="keep-in-touch-wrong">{isMissing ? words.chooseWhoOr(letBe) : error}</div>
				{!Platform.isMobile && moving !== null && <span class="keep-in-touch-keys">{submitKeys(Platform.isMacOS)}</span>}
				<button type="button" onClick={() => void run(() => giveTier(screen, coming, tier, entry))}>{letBe}</button>
				<button type="button" class="mod-cta" disabled={moving === null} onClick={() => moving !== null && void run(() => giveTierInstead(screen, { contact: coming, tier }, { contact: moving, tier: target }, entry))}>
					{moving === null ? words.CHOOSE_WHO : <>{words.MOVE[0]}<bdi>{moving.name}</bdi>{words.MOVE[1]}</>}
				</button>
			</div>
		</>
	);
}

interface DestinationProps {
	readonly screen: Screen;
	/** The tier that is full. */
	readonly tier: Tier;
	/** Those who are about to change their tiers: they hold no place where they are now. */
	readonly leaving: readonly Contact[];
	readonly name: string;
	readonly target: TierOrNone;
	readonly onSet: (target: TierOrNone) => void;
}

/** The tier that whoever moves goes to. */
function Destination({ screen, tier, leaving, name, target, onSet }: DestinationProps): VNode {
	const others = screen.settings().tiers.filter(({ key }) => key !== tier.key);
	const contacts = screen.known.contacts();
	return (
		<select class="dropdown" aria-label={words.whereTo(name)} value={target?.key ?? ''} onChange={(event) => onSet(others.find(({ key }) => key === event.currentTarget.value) ?? null)}>
			{others.map((other) => (
				<option key={other.key} value={other.key} selected={other.key === target?.key}>{words.toTier(other.name, takenIn(contacts, other, screen.today(), leaving), other)}</option>
			))}
			<option value="" selected={target === null}>{TO_NO_TIER}</option>
		</select>
	);
}

interface Once {
	/** Why it was not done; null before it was tried. */
	readonly error: string | null;
	readonly run: (act: () => Promise<string | null>) => Promise<void>;
}

/** Does it once, however often it is asked for, and ends the dialog; or says why it was not done. */
function useOnce(onDone: () => void): Once {
	const [error, setError] = useState<string | null>(null);
	const isBusy = useRef(false);
	const run = async (act: () => Promise<string | null>): Promise<void> => {
		if (isBusy.current) return;
		isBusy.current = true;
		const reason = await act();
		isBusy.current = false;
		setError(reason === null ? null : nothingWritten(reason));
		if (reason === null) onDone();
	};
	return { error, run };
}
