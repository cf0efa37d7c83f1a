import type { Day } from '../../core/day.ts';
import { isFiltered, type DueFilter } from '../../core/due-filter.ts';
import { formatDay } from '../../words/day.ts';
import type { KnownContacts } from '../screen.ts';
import type { Listed } from './due-items.ts';

/** Why there is nobody on the list, and what can be done next. */
export type EmptyState =
	| { readonly kind: 'reading' }
	| { readonly kind: 'missing-folder'; readonly folder: string }
	| { readonly kind: 'file-in-place-of-folder'; readonly folder: string }
	| { readonly kind: 'no-contacts' }
	/** With who is next, and when; null where nobody is to come either. */
	| { readonly kind: 'nobody-due'; readonly next: { readonly name: string; readonly path: string; readonly when: string } | null }
	| { readonly kind: 'nothing-matches' };

interface Known {
	readonly known: Pick<KnownContacts, 'contacts' | 'isReady' | 'waiting' | 'folderTroubles'>;
	readonly list: Listed;
	readonly filter: DueFilter;
	/** How many contacts the view shows, folded ones included. */
	readonly shown: number;
	readonly today: Day;
}

/** What to say above the list; null where somebody is due and the list speaks for itself. */
export function emptyStateOf({ known, list, filter, shown, today }: Known): EmptyState | null {
	if (!known.isReady()) return { kind: 'reading' };
	if (known.contacts().length === 0) return withoutContacts(known);
	if (isFiltered(filter)) return shown === 0 ? { kind: 'nothing-matches' } : null;
	if (list.due > 0) return null;
	const { next } = list;
	if (next === null || next.due.day === null) return { kind: 'nobody-due', next: null };
	return { kind: 'nobody-due', next: { name: next.contact.name, path: next.contact.path, when: formatDay(next.due.day, today) } };
}

function withoutContacts(known: Known['known']): EmptyState {
	const [trouble] = known.folderTroubles();
	switch (trouble?.kind) {
		case 'missing':
			return { kind: 'missing-folder', folder: trouble.folder };
		case 'file':
			return { kind: 'file-in-place-of-folder', folder: trouble.folder };
		case undefined:
			return known.waiting() > 0 ? { kind: 'reading' } : { kind: 'no-contacts' };
	}
}
