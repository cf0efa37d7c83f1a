import type { ComponentChild } from 'preact';
import { asSentence } from '../../words/capitalised.ts';
import { EMPTY_VALUE, MENDS, propertyBefore, SETTINGS_NAME, settingsWrong } from '../../words/due-row.ts';
import type { DueActions } from './due-actions.ts';
import { deedsFor } from './mend-problem.ts';
import type { ProblemItem, SettingsProblemItem } from './due-items.ts';

/** Something in a note that cannot be read, with what would be right. */
export function ProblemRow({ item, isActive, actions }: { readonly item: ProblemItem; readonly isActive: boolean; readonly actions: DueActions }): ComponentChild {
	const { problem, name, folder } = item;
	const { path, property, value, message, mend } = problem;
	const open = (event: MouseEvent): void => {
		if ((event.target as Element).closest('button') !== null) return;
		event.preventDefault();
		actions.open(path, event);
	};
	return (
		<div
			class="keep-in-touch-problem" role="listitem" data-path={path} data-key={item.key} tabIndex={isActive ? 0 : -1} aria-setsize={item.size} aria-posinset={item.position}
			aria-keyshortcuts="Enter" onClick={open} onAuxClick={(event) => event.button === 1 && open(event)}
		>
			<div class="keep-in-touch-row-title">
				<a class="keep-in-touch-name" dir="auto" tabIndex={-1} href={path} data-href={path} draggable={false} onMouseOver={(event) => actions.hover(path, event, event.currentTarget)}>{name}</a>
				{folder === '' ? null : <span class="keep-in-touch-problem-folder" dir="auto">{folder}</span>}
			</div>
			{property === null ? null : <div class="keep-in-touch-problem-value"><span class="keep-in-touch-problem-property">{propertyBefore(property)}</span> {value === null ? null : <code dir="auto">{value === '' ? EMPTY_VALUE : value}</code>}</div>}
			<div class="keep-in-touch-reason">{asSentence(message)}</div>
			<div class="keep-in-touch-mends">
				{deedsFor(mend).map((deed) => <button key={deed} type="button" class="keep-in-touch-mend" tabIndex={isActive ? 0 : -1} onClick={() => actions.mend(problem, deed)}>{MENDS[deed]}</button>)}
			</div>
		</div>
	);
}

/** A value of the settings that cannot be read. Nothing is written until it can. */
export function SettingsProblemRow({ item, isActive }: { readonly item: SettingsProblemItem; readonly isActive: boolean }): ComponentChild {
	return (
		<div class="keep-in-touch-problem" role="listitem" data-key={item.key} tabIndex={isActive ? 0 : -1} aria-setsize={item.size} aria-posinset={item.position}>
			<div class="keep-in-touch-row-title"><span class="keep-in-touch-name">{SETTINGS_NAME}</span></div>
			<div class="keep-in-touch-reason">{settingsWrong(item.message)}</div>
		</div>
	);
}
