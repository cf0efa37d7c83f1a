import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { followUpDays as daysOfFollowUps, spreadOf } from '../../core/event-follow-up.ts';
import type { EventOptions, ReviewedEvent } from '../../core/event-review.ts';
import type { Day } from '../../core/day.ts';
import { folderProblem } from '../../core/folder-problem.ts';
import { isInFolder } from '../../core/folder.ts';
import { isTagName } from '../../core/tags.ts';
import * as words from '../../words/attendees.ts';
import { TOP_OF_VAULT } from '../../words/bases.ts';
import { useElementId } from '../element-id.ts';
import { Icon } from '../icon.tsx';
import { Tick } from '../log-touch/touch-details.tsx';
import type { Screen } from '../screen.ts';
import { followUpWords } from './follow-up-words.ts';
import { ChoiceField, TextField } from './text-field.tsx';

interface AllFieldsProps {
	readonly screen: Screen;
	readonly options: EventOptions;
	readonly review: ReviewedEvent;
	readonly onSet: (change: Partial<EventOptions>) => void;
}

/** What holds for everybody: the touch of the known, and follow-up, tier, folder and tags of new contacts. */
export function AllFields(props: AllFieldsProps): VNode {
	const { screen, options, onSet } = props;
	const { followUpDays, isTouch, event } = options;
	const hasTakenPlace = event.day !== null && event.day <= screen.today();
	const spread = spreadText(props);
	return (
		<>
			<div class="keep-in-touch-details">
				<ChoiceField label={words.FOLLOW_UP} value={String(followUpDays ?? '')} choices={followUps(followUpDays, event.day, screen.today())} onSet={(days) => onSet({ followUpDays: days === '' ? null : Number(days) })} />
				<div class="keep-in-touch-ticks">
					<Tick label={words.LOG_AS_TOUCH} isOn={isTouch && hasTakenPlace} isOff={!hasTakenPlace} onTurn={(isOn) => onSet({ isTouch: isOn })} />
					{!hasTakenPlace && <span class="keep-in-touch-says">{event.day === null ? words.NEEDS_DAY : words.IS_TO_COME}</span>}
				</div>
			</div>
			{spread !== null && <p class="keep-in-touch-says" role="status">{spread}</p>}
			<MoreForAll {...props} />
		</>
	);
}

/** When the follow-ups of more people than a week has time for come; null where they fit into one. */
function spreadText({ screen, review }: AllFieldsProps): string | null {
	const [settings, today] = [screen.settings(), screen.today()];
	const count = review.people.filter(({ toDo }) => toDo.kind === 'create').length;
	const spread = spreadOf(daysOfFollowUps(review, count, { contacts: screen.known.contacts(), list: () => screen.dueList(), settings, today }), settings);
	return spread === null ? null : words.followUpsSpread(spread, today);
}

/** What seldom differs from one event to the next. Whether it is unfolded is remembered on this device. */
function MoreForAll({ screen, options: { tier, tags }, review, onSet }: AllFieldsProps): VNode {
	const { tiers } = screen.settings();
	const [isOpen, setOpen] = useState(() => screen.device.load(KEY) === true);
	const id = useElementId();
	const turn = (): void => {
		screen.device.save(KEY, isOpen ? null : true);
		setOpen(!isOpen);
	};
	const tierName = tiers.find(({ key }) => key === tier)?.name ?? null;
	const wrong = wrongForAll(screen, review.folder, tags);
	return (
		<div class="keep-in-touch-more">
			<button type="button" class="keep-in-touch-more-button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={turn}>
				<Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
				{words.newContacts(tierName, review.folder, tags)}
			</button>
			{isOpen && (
				<div id={id} class="keep-in-touch-details">
					<ChoiceField label={words.TIER_OF_NEW} value={tier ?? ''} choices={[['', words.NO_TIER], ...tiers.map(({ key, name }) => [key, name] as const)]} onSet={(key) => onSet({ tier: key === '' ? null : key })} />
					<TextField label={words.FOLDER_OF_NEW} value={review.folder} placeholder={TOP_OF_VAULT} onSet={(folder) => onSet({ folder: plainFolder(folder) })} />
					<TextField label={words.TAGS_OF_NEW} value={tags.join(' ')} placeholder={words.NO_TAGS} onSet={(typed) => onSet({ tags: readTyped(typed) })} />
					{wrong.map((text) => <p key={text} class="keep-in-touch-wrong" role="alert">{text}</p>)}
				</div>
			)}
		</div>
	);
}

/** What cannot be taken of folder and tags, as sentences. A folder with contacts in it is one, whatever it is called. */
function wrongForAll(screen: Screen, folder: string, tags: readonly string[]): readonly string[] {
	const problem = folderProblem(folder);
	const none = tags.filter((tag) => !isTagName(tag));
	return [
		...(problem === null || screen.known.contacts().some(({ path }) => isInFolder(path, folder)) ? [] : [words.folderWrong(problem)]),
		...(none.length === 0 ? [] : [words.tagsLeftOut(none)]),
	];
}

const KEY = 'attendees-more';

function followUps(chosen: number | null, eventDay: Day | null, today: Day): ReadonlyArray<readonly [string, string]> {
	const days = [...new Set([1, 3, 7, 14, ...(chosen === null ? [] : [chosen])])].sort((a, b) => a - b);
	return [['', words.NO_FOLLOW_UP], ...days.map((count) => [String(count), followUpWords(count, eventDay, today)] as const)];
}

function plainFolder(typed: string): string {
	return typed.split('/').map((part) => part.trim()).filter((part) => part !== '').join('/');
}

function readTyped(typed: string): readonly string[] {
	return [...new Set(typed.split(/[\s,]+/).map((tag) => tag.replace(/^#+/, '')).filter((tag) => tag !== ''))];
}
