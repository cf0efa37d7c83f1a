import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListedTouches } from './touches-of.ts';

const ROW = '.keep-in-touch-listed-touch';

/** Gives what to tell of a row that is being deleted. Once it has gone, and the focus with it, the focus goes to the one in its place, else to the list: not behind the dialog. */
export function useFocusAfterDelete(sectionRef: RefObject<HTMLElement | null>, listed: ListedTouches | null): (rowEl: HTMLElement) => void {
	const deleting = useRef<{ readonly place: number; readonly count: number } | null>(null);
	const count = listed?.touches.length ?? 0;
	useLayoutEffect(() => {
		const sectionEl = sectionRef.current;
		if (sectionEl === null || deleting.current === null || count >= deleting.current.count) return;
		const { place } = deleting.current;
		deleting.current = null;
		const { activeElement, body } = sectionEl.doc;
		if (activeElement !== null && activeElement !== body) return;
		const rows = sectionEl.findAll(ROW);
		// To change it and not to delete it: a key that is held down is not to delete them all.
		(rows[Math.min(place, rows.length - 1)]?.find('button') ?? sectionEl).focus();
	}, [sectionRef, listed, count]);
	return (rowEl) => {
		deleting.current = { place: sectionRef.current?.findAll(ROW).indexOf(rowEl) ?? 0, count };
	};
}
