import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { EventOptions, ReviewedEvent } from '../../core/event-review.ts';
import type { Day } from '../../core/day.ts';
import { folderProblem } from '../../core/folder-problem.ts';
import { isInFolder } from '../../core/folder.ts';
import { isTagName } from '../../core/tags.ts';
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

/** No tier keeps somebody off the due list until the user says otherwise. */
export const NO_TIER = 'None: not on the due list';

/** What holds for everybody: the touch of the known, and follow-up, tier, folder and tags of new contacts. */
export function AllFields(props: AllFieldsProps): VNode {
	const { screen, options, onSet } = props;
	const { followUpDays, isTouch, event } = options;
	const hasTakenPlace = event.day !== null && event.day <= screen.today();
	return (
		<>
			<div class="keep-in-touch-details">
				<ChoiceField label="Follow up with new contacts" value={String(followUpDays ?? '')} choices={followUps(followUpDays, event.day, screen.today())} onSet={(days) => onSet({ followUpDays: days === '' ? null : Number(days) })} />
				<div class="keep-in-touch-ticks">
					<Tick label="Log the event as a touch with those you know" isOn={isTouch && hasTakenPlace} isOff={!hasTakenPlace} onTurn={(isOn) => onSet({ isTouch: isOn })} />
					{!hasTakenPlace && <span class="keep-in-touch-says">{event.day === null ? 'Needs the event’s date.' : 'The event is to come.'}</span>}
				</div>
			</div>
			<MoreForAll {...props} />
		</>
	);
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
	const tierName = tiers.find(({ key }) => key === tier)?.name ?? 'none';
	const said = `tier ${tierName}, folder ${review.folder === '' ? 'top of the vault' : review.folder}, ${tags.length === 0 ? 'no tags' : tags.map((tag) => `#${tag}`).join(' ')}`;
	const wrong = wrongForAll(screen, review.folder, tags);
	return (
		<div class="keep-in-touch-more">
			<button type="button" class="keep-in-touch-more-button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={turn}>
				<Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
				{`New contacts: ${said}`}
			</button>
			{isOpen && (
				<div id={id} class="keep-in-touch-details">
					<ChoiceField label="Tier of new contacts" value={tier ?? ''} choices={[['', NO_TIER], ...tiers.map(({ key, name }) => [key, name] as const)]} onSet={(key) => onSet({ tier: key === '' ? null : key })} />
					<TextField label="Folder of new contacts" value={review.folder} placeholder="Top of the vault" onSet={(folder) => onSet({ folder: plainFolder(folder) })} />
					<TextField label="Tags of new contacts" value={tags.join(' ')} placeholder="None" onSet={(typed) => onSet({ tags: readTyped(typed) })} />
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
		...(problem === null || screen.known.contacts().some(({ path }) => isInFolder(path, folder)) ? [] : [`The folder: ${problem}.`]),
		...(none.length === 0 ? [] : [`Left out, since a tag has letters, digits, “_”, “-” and “/”, and not digits alone: ${none.join(', ')}.`]),
	];
}

const KEY = 'attendees-more';

function followUps(chosen: number | null, eventDay: Day | null, today: Day): ReadonlyArray<readonly [string, string]> {
	const days = [...new Set([1, 3, 7, 14, ...(chosen === null ? [] : [chosen])])].sort((a, b) => a - b);
	return [['', 'Off'], ...days.map((count) => [String(count), followUpWords(count, eventDay, today)] as const)];
}

function plainFolder(typed: string): string {
	return typed.split('/').map((part) => part.trim()).filter((part) => part !== '').join('/');
}

function readTyped(typed: string): readonly string[] {
	return [...new Set(typed.split(/[\s,]+/).map((tag) => tag.replace(/^#+/, '')).filter((tag) => tag !== ''))];
}
