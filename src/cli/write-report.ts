import type { Contact } from '../core/contact.ts';
import { formatDay, type Day } from '../core/day.ts';
import { dueOf, type Due } from '../core/due.ts';
import { problemsOf } from '../core/past-day.ts';
import type { OpenVault } from './open-vault.ts';

/** A contact before and after a command wrote to the note, as it reads back from it. */
export interface After {
	readonly before: Contact;
	readonly contact: Contact;
	readonly due: Due;
}

/** Reads the notes that a command wrote to anew, in the order given. */
export async function readBack(vault: OpenVault, contacts: readonly Contact[]): Promise<readonly After[]> {
	for (const { path } of contacts) await vault.index.update(path);
	const byPath = new Map(vault.index.contacts().map((contact) => [contact.path, contact]));
	return contacts.flatMap((before) => {
		const contact = byPath.get(before.path);
		return contact === undefined ? [] : [{ before, contact, due: dueOf(contact, vault.settings, vault.today) }];
	});
}

/** What follows from a touch that was logged, in sentences: when they are due again, what became of a next touch, what is to fix. */
export function consequences({ before, contact, due }: After, today: Day): readonly string[] {
	const settled = before.nextTouch !== null && contact.nextTouch === null ? [`The next touch set for ${formatDay(before.nextTouch, today)} is settled.`] : [];
	const problems = problemsOf(contact, today).map(({ property, value, message }) => `To fix in the note: ${property ?? ''}: ${value ?? ''}: ${message}.`);
	return [standsAt(due, today), ...settled, ...problems];
}

function standsAt({ state, day }: Due, today: Day): string {
	switch (state) {
		case 'upcoming':
			return day === null ? '' : `Next due ${formatDay(day, today)}.`;
		case 'overdue':
			return day === null ? '' : `Due since ${formatDay(day, today)}.`;
		case 'due':
			return 'Due today.';
		case 'new':
			return 'A first full touch is still to come.';
		case 'untracked':
			return 'Without a tier or a cadence they do not come up by themselves.';
		case 'paused':
			return 'They are paused.';
		case 'archived':
		case 'died':
			return `The note is marked as ${state}, so they do not come up.`;
		case 'unclear':
			return 'When they are due cannot be told.';
	}
}

/** What the JSON of a command says of a contact after it. */
export function afterJson({ contact, due }: After): object {
	return { path: contact.path, name: contact.name, lastTouch: due.lastTouch, due: due.day, state: due.state };
}
