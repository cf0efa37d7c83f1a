import { describe, expect, it } from 'vitest';
import { movedContacts, withContacts } from '../../../src/ui/log-touch/chosen-contact.ts';

const ana = { path: 'Contacts/Ana.md', name: 'Ana' };
const bo = { path: 'Contacts/Bo.md', name: 'Bo' };

describe('the contacts of a touch', () => {
	it('are each there once, whoever adds them', () => {
		let last = 0;
		const nextKey = (): number => (last += 1);
		const first = withContacts([], [ana, ana], nextKey);
		expect(withContacts(first, [bo, ana, bo], nextKey)).toEqual([{ ...ana, key: 1 }, { ...bo, key: 2 }]);
	});

	it('follow a note or a folder that is renamed, and are the same ones', () => {
		const contacts = [{ ...ana, key: 1 }, { ...bo, key: 2 }];
		expect(movedContacts(contacts, ana.path, 'Contacts/Ana Diaz.md')).toEqual([{ path: 'Contacts/Ana Diaz.md', name: 'Ana Diaz', key: 1 }, { ...bo, key: 2 }]);
		expect(movedContacts(contacts, 'Contacts', 'People').map(({ path, key }) => [path, key])).toEqual([['People/Ana.md', 1], ['People/Bo.md', 2]]);
		expect(movedContacts(contacts, 'Contact', 'People')).toBe(contacts);
	});
});
