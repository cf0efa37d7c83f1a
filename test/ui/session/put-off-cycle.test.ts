import { describe, expect, it } from 'vitest';
import { changeCycle, changeTierInstead, nextCycle } from '../../../src/actions/change-cycle.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { comesUpAgainOn, putOffMessage } from '../../../src/ui/session/put-off-cycle.ts';
import { day } from '../../support/day.ts';
import { memoryNotes } from '../../support/memory-notes.ts';
import { memoryScreen } from '../../support/memory-screen.ts';

const PATH = 'Contacts/Ana.md';
const today = day('2026-11-22');
const context = { settings: defaultSettings, today };
const note = (more: string, body = ''): string => `---\ntier: B\nlast-touch: 2026-01-01\n${more}---\n${body}`;

async function told(text: string): Promise<string> {
	const { screen } = await memoryScreen({ [PATH]: text });
	const contact = screen.known.contact(PATH);
	return contact === null ? '' : putOffMessage(screen, contact, day('2027-02-22'));
}

describe('putting somebody off to the next cycle', () => {
	it('says when they come up again, and what stays', async () => {
		expect(await told(note(''))).toBe('Ana comes up again on 22 February 2027.');
		expect(await told(note('', '- [ ] Send it 📅 2026-11-20\n'))).toBe('Ana comes up again on 22 February 2027; the promise stays on the list.');
		expect(await told(note('birthday: 11-27\n', '- [ ] Send it 📅 2026-11-20\n- [ ] Ring 📅 2026-11-21\n'))).toBe('Ana comes up again on 22 February 2027; the promises and the birthday stay on the list.');
		expect(await told(note('occasions: first met 11-24\n', '- [ ] Send it 📅 2026-11-20\n'))).toBe('Ana comes up again on 22 February 2027; the promise and “first met” stay on the list.');
		expect(await told(note('occasions: first met 11-24\n'))).toBe('Ana comes up again on 22 February 2027; “first met” stays on the list.');
		expect(await told(note('next-touch: 2027-05-01\n', '- [ ] Send it 📅 2026-11-20\n'))).toBe('Ana comes up again on 1 May 2027, the later day that you set; the promise stays on the list.');
	});

	it('leaves a later day that the user set, and replaces an earlier one', async () => {
		const notes = memoryNotes({ [PATH]: note('next-touch: 2027-05-01\n'), 'Contacts/Bo.md': note('next-touch: 2026-12-01\n') });
		expect(await nextCycle(notes, { path: PATH, name: 'Ana' }, day('2027-02-22'), context)).toMatchObject({ kind: 'done', changed: [] });
		await nextCycle(notes, { path: 'Contacts/Bo.md', name: 'Bo' }, day('2027-02-22'), context);
		expect([...notes.texts.values()]).toEqual([note('next-touch: 2027-05-01\n'), note('next-touch: 2027-02-22\n')]);
		const { screen } = await memoryScreen(Object.fromEntries(notes.texts));
		expect(screen.known.contacts().map((contact) => comesUpAgainOn(contact, today))).toEqual(['2027-05-01', '2027-02-22']);
	});

	it('a longer cycle leaves a later day, too; somebody else moves in the same action', async () => {
		const before = { [PATH]: note('next-touch: 2028-05-01\ncadence: 2 weeks\n'), 'Contacts/Bo.md': note('') };
		const notes = memoryNotes(before);
		const [, , network, keepWarm] = defaultSettings.tiers;
		if (network === undefined || keepWarm === undefined) throw new Error('There are four tiers');
		const ana = { path: PATH, name: 'Ana', hasOwnCadence: true, nextTouch: day('2027-05-22') };
		await changeTierInstead(notes, ana, network, { contact: { path: 'Contacts/Bo.md', name: 'Bo' }, tier: keepWarm }, context);
		expect([...notes.texts.values()]).toEqual([note('next-touch: 2028-05-01\ncadence:\n').replace('tier: B', 'tier: C'), note('').replace('tier: B', 'tier: D')]);
		await changeCycle(notes, { ...ana, path: 'Contacts/Bo.md' }, { kind: 'cadence', cadence: { count: 6, unit: 'month' } }, context);
		expect(notes.texts.get('Contacts/Bo.md')).toContain('next-touch: 2027-05-22');
	});
});
