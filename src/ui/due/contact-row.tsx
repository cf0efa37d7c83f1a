import { Platform } from 'obsidian';
import type { ComponentChild } from 'preact';
import type { Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import { lastTouchToMend } from '../../core/past-day.ts';
import { restOfReason } from '../../core/reason.ts';
import type { Settings } from '../../core/settings.ts';
import { formatDay } from '../../words/day.ts';
import { ROW_SELECTED, SELECT } from '../../words/due-many.ts';
import * as words from '../../words/due-row.ts';
import { buttonOf, NOT_NOW, REACH_OUT, TIER_BEFORE } from '../../words/labels.ts';
import { Icon } from '../icon.tsx';
import { TierName } from '../tier-name.tsx';
import type { At, DueActions } from './due-actions.ts';
import type { ContactItem } from './due-items.ts';
import { ROW_SHORTCUTS, SELECT_SHORTCUT, TICK_SHORTCUT } from './due-keys.ts';
import { OccasionLine } from './occasion-line.tsx';
import { promiseIds, PromiseLines } from './promise-lines.tsx';
import { useRowEvents } from './use-row-events.ts';

/** What a row has to know and do where rows can be selected. */
export interface RowSelecting {
	/** Somebody is selected: each row has a box. */
	readonly isOn: boolean;
	readonly isSelected: boolean;
	readonly toggle: () => void;
	/** Selects all from the row that was selected last to this one. */
	readonly extend: () => void;
	/** What can be done with all who are selected; null where that is not more than this row. */
	readonly menu: ((at: At) => void) | null;
}

interface ContactRowProps {
	readonly item: ContactItem;
	/** For the ids of its parts, which no other row of the page has. */
	readonly id: string;
	readonly isActive: boolean;
	readonly today: Day;
	readonly settings: Settings;
	readonly actions: DueActions;
	/** Null or left out: rows cannot be selected. */
	readonly selecting?: RowSelecting | null;
}

/** A contact, why they are on the list, and what can be done. */
export function ContactRow({ item, id, isActive, today, settings, actions, selecting = null }: ContactRowProps): ComponentChild {
	const { contact, promises, occasion } = item.entry;
	const reason = restOfReason(item.entry, today);
	const { on, onMenu } = useRowEvents(contact, actions, selecting);
	const { path } = contact;
	const tabIndex = isActive ? 0 : -1;
	const isSelected = selecting?.isSelected === true;
	const hasTick = promises.length > 0 || occasion !== null;
	const shortcuts = [ROW_SHORTCUTS, ...(selecting === null ? [] : [SELECT_SHORTCUT]), ...(hasTick ? [TICK_SHORTCUT] : [])];
	return (
		<div
			class={isSelected ? 'keep-in-touch-row is-selected' : 'keep-in-touch-row'} role="listitem" data-path={path} data-key={item.key} tabIndex={tabIndex} aria-setsize={item.size} aria-posinset={item.position}
			aria-labelledby={[...(isSelected ? [`${id}-selected`] : []), ...namedBy(item, id, reason)].join(' ')} aria-keyshortcuts={shortcuts.join(' ')} {...on}
		>
			{selecting?.isOn === true ? <SelectBox contact={contact} selecting={selecting} id={`${id}-selected`} tabIndex={tabIndex} /> : null}
			<div class="keep-in-touch-row-main">
				<RowText item={item} id={id} tabIndex={tabIndex} reason={reason} today={today} settings={settings} actions={actions} />
				<RowButtons item={item} isActive={isActive} actions={actions} onMenu={onMenu} />
			</div>
		</div>
	);
}

/** The ids of what a row is read by. */
function namedBy({ entry: { contact, promises, occasion } }: ContactItem, id: string, reason: string): readonly string[] {
	const listedFor = [...promises.flatMap((_, index) => promiseIds(id, index)), ...(occasion === null ? [] : [`${id}-occasion`])];
	return [`${id}-name`, ...(contact.tier === null ? [] : [`${id}-tier`]), ...listedFor, ...(reason === '' ? [] : [`${id}-reason`]), `${id}-more`];
}

interface RowTextProps extends Pick<ContactRowProps, 'item' | 'id' | 'today' | 'settings' | 'actions'> {
	readonly tabIndex: number;
	readonly reason: string;
}

function RowText({ item, id, tabIndex, reason, today, settings, actions }: RowTextProps): ComponentChild {
	const { contact, promises, occasion } = item.entry;
	const { path, tier } = contact;
	return (
		<div class="keep-in-touch-row-text">
			<div class="keep-in-touch-row-title">
				<a id={`${id}-name`} class="keep-in-touch-name" dir="auto" tabIndex={-1} href={path} data-href={path} draggable={false} onMouseOver={(event) => actions.hover(path, event, event.currentTarget)}>{contact.name}</a>
			</div>
			<PromiseLines promises={promises} ownPath={path} id={id} tabIndex={tabIndex} today={today} actions={actions} />
			{occasion === null ? null : <OccasionLine contact={contact} occasion={occasion} id={`${id}-occasion`} tabIndex={tabIndex} actions={actions} />}
			<div class="keep-in-touch-row-why">
				{tier === null ? null : <span id={`${id}-tier`} class="keep-in-touch-tier"><span class="keep-in-touch-unseen">{TIER_BEFORE}</span><TierName tier={tier} settings={settings} /></span>}
				{reason === '' ? null : <span id={`${id}-reason`} class="keep-in-touch-reason">{reason}</span>}
			</div>
			<span id={`${id}-more`}><RowNotes item={item} today={today} /></span>
		</div>
	);
}

/** Stands before a row while somebody is selected. */
function SelectBox({ contact, selecting: { isSelected, toggle, extend }, id, tabIndex }: { readonly contact: Contact; readonly selecting: RowSelecting; readonly id: string; readonly tabIndex: number }): ComponentChild {
	return (
		<button type="button" role="checkbox" class="clickable-icon keep-in-touch-row-select" tabIndex={tabIndex} aria-checked={isSelected} aria-label={buttonOf(SELECT, contact.name)} data-tooltip-position="top" onClick={(event) => (event.shiftKey ? extend() : toggle())}>
			<Icon name={isSelected ? 'circle-check' : 'circle'} />
			{isSelected ? <span id={id} class="keep-in-touch-unseen">{ROW_SELECTED}</span> : null}
		</button>
	);
}

/** What stands below the reason: which of two namesakes it is, how late, and whether the property lags behind the list. */
function RowNotes({ item: { entry, place }, today }: { readonly item: ContactItem; readonly today: Day }): ComponentChild {
	const { due, contact } = entry;
	const newest = lastTouchToMend(contact, today);
	return (
		<>
			{place === null ? null : <span class="keep-in-touch-row-note"><Icon name="folder" /><span dir="auto">{place}</span></span>}
			{newest === null ? null : <span class="keep-in-touch-row-note"><Icon name="history" /><span>{words.touchesSay(formatDay(newest, today))}</span></span>}
			{due.lateness === null || due.lateness === 0 || due.day === null ? null : <Lateness lateness={due.lateness} since={formatDay(due.day, today)} />}
		</>
	);
}

/** One whole cadence fills the bar. */
function Lateness({ lateness, since }: { readonly lateness: number; readonly since: string }): ComponentChild {
	const percent = Math.max(4, Math.round(Math.min(lateness, 1) * 100));
	return (
		<span class="keep-in-touch-lateness" title={words.dueSince(since)} style={{ '--keep-in-touch-late': `${percent}%` }}>
			<span class="keep-in-touch-unseen">{words.alsoDueSince(since)}</span>
		</span>
	);
}

function RowButtons({ item, isActive, actions, onMenu }: Pick<ContactRowProps, 'item' | 'isActive' | 'actions'> & { readonly onMenu: (at: At) => void }): ComponentChild {
	const { contact } = item.entry;
	const tabIndex = isActive ? 0 : -1;
	const button = (label: string, icon: string, act: (event: MouseEvent) => void): ComponentChild => (
		<button type="button" class="clickable-icon" tabIndex={tabIndex} aria-label={buttonOf(label, contact.name)} data-tooltip-position="top" onClick={act}><Icon name={icon} /></button>
	);
	return (
		<div class="keep-in-touch-row-buttons">
			{button(words.LOG, 'message-circle-plus', () => actions.log(contact))}
			{button(NOT_NOW, 'clock', (event) => actions.notNow(contact, event))}
			{button(REACH_OUT, 'send', (event) => actions.reachOut(contact, event))}
			{Platform.isMobile ? button(words.MORE, 'more-horizontal', onMenu) : null}
		</div>
	);
}
