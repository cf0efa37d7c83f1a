import type { Contact } from '../../core/contact.ts';
import { successorOf, type DueItem } from './due-items.ts';
import { allOf, type ItemList } from './item-list.ts';

/**
 * Which item the keys are for after a change. `key` stays where it is; a contact who only stands elsewhere, or whose note was renamed, is followed;
 * one who has left, or with whom something was done, hands on to the next. `movedTo` gives the path that a note has now. Null where nothing is left.
 */
export function followedItem(key: string, before: ItemList<DueItem>, after: ItemList<DueItem>, movedTo: (path: string) => string): string | null {
	if (after.indexOf(key) >= 0) return key;
	const was = before.at(before.indexOf(key));
	const left = allOf(after);
	return (was === undefined ? undefined : sameItem(was, left, movedTo)?.key) ?? successorOf(key, allOf(before), left);
}

function sameItem(was: DueItem, after: readonly DueItem[], movedTo: (path: string) => string): DueItem | undefined {
	switch (was.kind) {
		case 'contact': {
			const path = movedTo(was.entry.contact.path);
			return after.find((item) => item.kind === 'contact' && item.entry.contact.path === path && !isDealtWith(was.entry.contact, item.entry.contact));
		}
		case 'problem': {
			const path = movedTo(was.problem.path);
			return after.find((item) => item.kind === 'problem' && item.problem.path === path && item.problem.property === was.problem.property && item.problem.value === was.problem.value);
		}
		case 'group':
		case 'settings-problem':
			return undefined;
	}
}

/** Whether somebody was in touch with them, put them off, kept or moved a promise, or settled an occasion. */
function isDealtWith(before: Contact, after: Contact): boolean {
	return dealings(before) !== dealings(after) || isPromiseGone(before, after);
}

function dealings({ lastTouches, lastTouchUnreadable, touchDays, nextTouch, standing, occasionDone }: Contact): string {
	return JSON.stringify([lastTouches, lastTouchUnreadable, touchDays.full, touchDays.light, nextTouch, standing, occasionDone]);
}

/** A new promise only brings somebody up. One that stands in another line, or whose note has another path, is the same. */
function isPromiseGone(before: Contact, after: Contact): boolean {
	const left = after.promises.map(({ raw }) => raw);
	return before.promises.some(({ raw }) => !left.includes(raw));
}
