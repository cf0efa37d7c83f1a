import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact.ts';
import { noFilter } from '../../../src/core/due-filter.ts';
import { dueListOf } from '../../../src/core/due-list.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { listed } from '../../../src/ui/due/due-items.ts';
import { emptyStateOf, type EmptyState } from '../../../src/ui/due/empty-state.ts';
import { contact } from '../../support/contact.ts';
import { day } from '../../support/day.ts';

const today = day('2026-11-22');

interface Case {
	readonly contacts?: readonly Contact[];
	readonly isReady?: boolean;
	readonly waiting?: number;
	readonly troubles?: ReadonlyArray<{ readonly folder: string; readonly kind: 'missing' | 'file' }>;
	readonly search?: string;
	readonly shown?: number;
}

function stateOf({ contacts = [], isReady = true, waiting = 0, troubles = [], search = '', shown = 0 }: Case): EmptyState | null {
	const known = { contacts: () => contacts, isReady: () => isReady, waiting: () => waiting, folderTroubles: () => troubles };
	return emptyStateOf({ known, list: listed(dueListOf(contacts, defaultSettings, today), contacts, today), filter: { ...noFilter, search }, shown, today });
}

const late = contact({ tier: 'A', 'last-touch': '2026-01-01' });
const coming = contact({ tier: 'A', 'last-touch': '2026-11-20' });

describe('an empty due list', () => {
	it('says nothing where somebody is due', () => expect(stateOf({ contacts: [late], shown: 1 })).toBeNull());
	it('names who is next and when where nobody is', () => expect(stateOf({ contacts: [coming], shown: 1 })).toEqual({ kind: 'nobody-due', next: { name: 'Ana Diaz', path: 'Contacts/Ana Diaz.md', when: '4 January 2027' } }));
	it('knows that nobody may be to come either', () => expect(stateOf({ contacts: [contact({})] })).toEqual({ kind: 'nobody-due', next: null }));
	it('tells a search that finds nobody from a list without anybody', () => {
		expect(stateOf({ contacts: [late], search: 'x' })).toEqual({ kind: 'nothing-matches' });
		expect(stateOf({ contacts: [coming], search: 'ana', shown: 1 })).toBeNull();
		expect(stateOf({ search: 'x' })).toEqual({ kind: 'no-contacts' });
	});
	it('speaks of the folder only where there are no contacts', () => {
		const troubles = [{ folder: 'Contacts', kind: 'missing' }] as const;
		expect(stateOf({ troubles })).toEqual({ kind: 'missing-folder', folder: 'Contacts' });
		expect(stateOf({ troubles, contacts: [late], shown: 1 })).toBeNull();
		expect(stateOf({ troubles: [{ folder: 'Contacts', kind: 'file' }] })).toEqual({ kind: 'file-in-place-of-folder', folder: 'Contacts' });
	});
	it('does not say that there is nobody while notes are still read', () => {
		expect(stateOf({ isReady: false, troubles: [{ folder: 'Contacts', kind: 'missing' }] })).toEqual({ kind: 'reading' });
		expect(stateOf({ waiting: 3 })).toEqual({ kind: 'reading' });
	});
});
