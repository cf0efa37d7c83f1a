import { Platform } from 'obsidian';
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay, type Day } from '../../core/day.ts';
import { lastTouchToMend } from '../../core/past-day.ts';
import { restOfReason } from '../../core/reason.ts';
import type { Settings } from '../../core/settings.ts';
import { Icon } from '../icon.tsx';
import { tierLabel } from '../tier-label.ts';
import type { DueActions } from './due-actions.ts';
import type { ContactItem } from './due-items.ts';
import { ROW_SHORTCUTS, TICK_SHORTCUT } from './due-keys.ts';
import { createLongPress } from './long-press.ts';
import { OccasionLine } from './occasion-line.tsx';
import { promiseIds, PromiseLines } from './promise-lines.tsx';

interface ContactRowProps {
	readonly item: ContactItem;
	/** For the ids of its parts, which no other row of the page has. */
	readonly id: string;
	readonly isActive: boolean;
	readonly today: Day;
	readonly settings: Settings;
	readonly actions: DueActions;
}

/** A contact, why they are on the list, and what can be done. */
export function ContactRow({ item, id, isActive, today, settings, actions }: ContactRowProps): ComponentChild {
	const { contact, promises, occasion } = item.entry;
	const reason = restOfReason(item.entry, today);
	const [press] = useState(createLongPress);
	const { path } = contact;
	const open = (event: MouseEvent): void => {
		if (isOnControl(event) || press.endsWithClick()) return;
		event.preventDefault();
		actions.open(path, event);
	};
	const menu = (event: MouseEvent): void => {
		event.preventDefault();
		press.end();
		if (!press.endsWithClick()) actions.menu(contact, event);
	};
	const tabIndex = isActive ? 0 : -1;
	const listedFor = [...promises.flatMap((_, index) => promiseIds(id, index)), ...(occasion === null ? [] : [`${id}-occasion`])];
	const shown = [`${id}-name`, ...(contact.tier === null ? [] : [`${id}-tier`]), ...listedFor, ...(reason === '' ? [] : [`${id}-reason`]), `${id}-more`];
	return (
		<div
			class="keep-in-touch-row" role="listitem" data-path={path} data-key={item.key} tabIndex={tabIndex} aria-setsize={item.size} aria-posinset={item.position}
			aria-labelledby={shown.join(' ')} aria-keyshortcuts={listedFor.length === 0 ? ROW_SHORTCUTS : `${ROW_SHORTCUTS} ${TICK_SHORTCUT}`}
			onClick={open} onAuxClick={(event) => event.button === 1 && open(event)} onContextMenu={menu}
			onPointerDown={(event) => press.start(event, (at) => actions.menu(contact, at))} onPointerMove={press.move} onPointerUp={press.end} onPointerCancel={press.end}
		>
			<div class="keep-in-touch-row-text">
				<div class="keep-in-touch-row-title">
					<a id={`${id}-name`} class="keep-in-touch-name" dir="auto" tabIndex={-1} href={path} data-href={path} draggable={false} onMouseOver={(event) => actions.hover(path, event, event.currentTarget)}>{contact.name}</a>
				</div>
				<PromiseLines promises={promises} ownPath={path} id={id} tabIndex={tabIndex} today={today} actions={actions} />
				{occasion === null ? null : <OccasionLine contact={contact} occasion={occasion} id={`${id}-occasion`} tabIndex={tabIndex} actions={actions} />}
				<div class="keep-in-touch-row-why">
					{contact.tier === null ? null : <span id={`${id}-tier`} class="keep-in-touch-tier"><span class="keep-in-touch-unseen">tier </span>{tierLabel(contact.tier, settings)}</span>}
					{reason === '' ? null : <span id={`${id}-reason`} class="keep-in-touch-reason">{reason}</span>}
				</div>
				<span id={`${id}-more`}><RowNotes item={item} today={today} /></span>
			</div>
			<RowButtons item={item} isActive={isActive} actions={actions} />
		</div>
	);
}

/** What stands below the reason: which of two namesakes it is, how late, and whether the property lags behind the list. */
function RowNotes({ item: { entry, place }, today }: { readonly item: ContactItem; readonly today: Day }): ComponentChild {
	const { due, contact } = entry;
	const newest = lastTouchToMend(contact, today);
	return (
		<>
			{place === null ? null : <span class="keep-in-touch-row-note"><Icon name="folder" /><span dir="auto">{place}</span></span>}
			{newest === null ? null : <span class="keep-in-touch-row-note"><Icon name="history" /><span>Touches say {formatDay(newest, today)}; last-touch is behind</span></span>}
			{due.lateness === null || due.lateness === 0 || due.day === null ? null : <Lateness lateness={due.lateness} since={formatDay(due.day, today)} />}
		</>
	);
}

/** One whole cadence fills the bar. */
function Lateness({ lateness, since }: { readonly lateness: number; readonly since: string }): ComponentChild {
	const percent = Math.max(4, Math.round(Math.min(lateness, 1) * 100));
	return (
		<span class="keep-in-touch-lateness" title={`Due since ${since}`} style={{ '--keep-in-touch-late': `${percent}%` }}>
			<span class="keep-in-touch-unseen">, due since {since}</span>
		</span>
	);
}

function RowButtons({ item, isActive, actions }: Pick<ContactRowProps, 'item' | 'isActive' | 'actions'>): ComponentChild {
	const { contact } = item.entry;
	const tabIndex = isActive ? 0 : -1;
	const button = (label: string, icon: string, act: (event: MouseEvent) => void): ComponentChild => (
		<button type="button" class="clickable-icon" tabIndex={tabIndex} aria-label={`${label}: ${contact.name}`} data-tooltip-position="top" onClick={act}><Icon name={icon} /></button>
	);
	return (
		<div class="keep-in-touch-row-buttons">
			{button('Log', 'message-circle-plus', () => actions.log(contact))}
			{button('Not now', 'clock', (event) => actions.notNow(contact, event))}
			{button('Reach out', 'send', (event) => actions.reachOut(contact, event))}
			{Platform.isMobile ? button('More', 'more-horizontal', (event) => actions.menu(contact, event)) : null}
		</div>
	);
}

function isOnControl({ target, currentTarget }: MouseEvent): boolean {
	const control = target !== null && (target as Node).instanceOf(Element) ? (target as Element).closest('button') : null;
	return control !== null && (currentTarget as Element).contains(control);
}
