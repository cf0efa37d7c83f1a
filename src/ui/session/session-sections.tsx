import { Platform } from 'obsidian';
import type { VNode } from 'preact';
import { addressInOneLine } from '../../core/cards-to-write.ts';
import { goesToAddress } from '../../core/channel-hint.ts';
import type { Day } from '../../core/day.ts';
import { occasionName, type Occurrence } from '../../core/occasion.ts';
import type { Touch } from '../../core/touch.ts';
import type { Mention } from '../../notes/mentions.ts';
import * as words from '../../words/session-card.ts';
import { TICK_SHORTCUT } from '../due/due-keys.ts';
import { Icon } from '../icon.tsx';
import { channelIcon } from '../channel-icon.ts';
import { meetingWords, mentionTitle, questionWords, touchText, touchWords } from './card-words.ts';
import { PromiseList } from './promise-list.tsx';
import { Section, type SectionsProps } from './section.tsx';
import { entryOf } from './session-state.ts';

/** What to know before being in touch. What there is nothing of is not there. */
export function SessionSections(props: SectionsProps): VNode {
	const { context: { card, trouble }, screen, desk, contact } = props;
	const today = screen.today();
	const { occasion } = card;
	return (
		<>
			{trouble === null ? null : <p class="keep-in-touch-wrong">{words.cannotBeRead(trouble)}</p>}
			{card.channel === null ? null : (
				<p class="keep-in-touch-session-hint">
					<Icon name={channelIcon(card.channel.channel, screen.settings().channels)} />
					<span>
						{words.perhapsBy(card.channel.channel, card.channel.why)}
						{contact.address === null || !goesToAddress(card.channel.channel) ? null : <span class="keep-in-touch-session-address"><span dir="auto">{addressInOneLine(contact.address)}</span></span>}
					</span>
				</p>
			)}
			{occasion === null ? null : <Settle occasion={occasion} hasKey={entryOf(screen, contact.path)?.promises.length === 0} onSettle={() => desk.settle(occasion)} />}
			<div class="keep-in-touch-session-columns">
				<div class="keep-in-touch-session-column">
					<PromiseList {...props} title={words.TO_ASK} promises={card.questions} wordsOf={questionWords} />
					<PromiseList {...props} title={words.YOU_PROMISED} promises={card.mine} />
					<PromiseList {...props} title={words.THEY_PROMISED} promises={card.theirs} />
					<Mentions {...props} today={today} />
				</div>
				<div class="keep-in-touch-session-column">
					<Touches touches={card.touches} count={card.touchCount} today={today} />
					<Help {...props} today={today} />
					{card.met === null && card.about.length === 0 ? null : (
						<Section title={card.met === null ? words.ABOUT_THEM : words.HOW_YOU_MET}>
							{card.met === null ? null : <p>{meetingWords(card.met, today)}</p>}
							{card.about.map((line) => <p key={line}><span dir="auto">{line}</span></p>)}
						</Section>
					)}
				</div>
			</div>
			{isEmpty(props) ? <p class="keep-in-touch-says">{words.SAYS_NOTHING_YET[0]}<bdi>{contact.name}</bdi>{words.SAYS_NOTHING_YET[1]}</p> : null}
		</>
	);
}

/** `hasKey`: no promise is due, which the key would tick first. */
function Settle({ occasion, hasKey, onSettle }: { readonly occasion: Occurrence; readonly hasKey: boolean; readonly onSettle: () => void }): VNode {
	return (
		<p class="keep-in-touch-session-settle">
			<button type="button" aria-keyshortcuts={hasKey ? TICK_SHORTCUT : undefined} onClick={onSettle}>
				{words.settleOccasion(occasionName(occasion))}
				{!hasKey || Platform.isMobile ? null : <kbd aria-hidden="true">{TICK_SHORTCUT}</kbd>}
			</button>
		</p>
	);
}

function isEmpty({ context: { card, mentions } }: SectionsProps): boolean {
	return mentions.length + card.touches.length + card.about.length + card.mine.length + card.theirs.length + card.questions.length === 0 && card.met === null;
}

function Touches({ touches, count, today }: { readonly touches: readonly Touch[]; readonly count: number; readonly today: Day }): VNode | null {
	if (touches.length === 0) return null;
	return (
		<Section title={touches.length < count ? words.lastOfTouches(touches.length, count) : words.LAST_TOUCHES}>
			<ul>{touches.map((touch, index) => <TouchItem key={`${index} ${touch.day} ${touch.text}`} touch={touch} today={today} />)}</ul>
		</Section>
	);
}

function TouchItem({ touch, today }: { readonly touch: Touch; readonly today: Day }): VNode {
	const text = touchText(touch);
	return (
		<li>
			<span class="keep-in-touch-says">{touchWords(touch, today)}</span>
			{text === '' ? null : <span class="keep-in-touch-session-text"><span dir="auto">{text}</span></span>}
		</li>
	);
}

/** Those that do not stand among the last touches, where help is marked. */
function Help({ context: { card }, today }: SectionsProps & { readonly today: Day }): VNode | null {
	const earlier = (touch: Touch | null): Touch | null => (touch === null || card.touches.includes(touch) ? null : touch);
	const [gave, got] = [earlier(card.gave), earlier(card.got)];
	if (gave === null && got === null) return null;
	return (
		<Section title={words.HELP_BEFORE}>
			<ul>
				{gave === null ? null : <TouchItem touch={gave} today={today} />}
				{got === null || got === gave ? null : <TouchItem touch={got} today={today} />}
			</ul>
		</Section>
	);
}

function Mentions({ context: { card, mentions }, today, onOpen }: SectionsProps & { readonly today: Day }): VNode | null {
	if (mentions.length === 0) return null;
	return (
		<Section title={words.mentionsHeading(card.lastTouch, today)}>
			<ul>{mentions.map((mention) => <MentionItem key={mention.path} mention={mention} today={today} onOpen={onOpen} />)}</ul>
		</Section>
	);
}

function MentionItem({ mention, today, onOpen }: { readonly mention: Mention; readonly today: Day; readonly onOpen: SectionsProps['onOpen'] }): VNode {
	const open = (event: MouseEvent): void => {
		event.preventDefault();
		onOpen(mention.path, null);
	};
	return (
		<li>
			<a class="keep-in-touch-session-note" href={mention.path} dir="auto" onClick={open}>{mentionTitle(mention, today)}</a>
			{mention.lines.map((line) => <span key={line} class="keep-in-touch-session-text"><span dir="auto">{line}</span></span>)}
		</li>
	);
}
