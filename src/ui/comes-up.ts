import type { Contact } from '../core/contact.ts';

/** Whether somebody can come up again at all: not those who died or are archived. */
export function comesUp({ standing }: Pick<Contact, 'standing'>): boolean {
	return standing.kind === 'active' || standing.kind === 'paused';
}
