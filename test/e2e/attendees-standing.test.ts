import process from 'node:process';
import { expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openAttendeesDriver } from './attendees-dialog.ts';

const contact = (properties: string): string => `---\n${properties}---\n`;
const NOTES = {
	'Events/Jam.md': '---\ndate: 2026-11-18\n---\n## Attendees\n- [[Contacts/Ana Diaz]]\n- Ed Eng\n- Dee Dorn\n- Pia Paz\n- Wei Chen\n',
	'Contacts/Ana Diaz.md': contact('email: ana@acme.example\n'),
	'Contacts/Friends/Ana Diaz.md': contact('tier: B\n'),
	'Contacts/Ed Eng.md': contact('died: 2026-01-02\n'),
	'Contacts/Dee Dorn.md': contact('archived: true\n'),
	'Contacts/Pia Paz.md': contact('paused: true\n'),
};

it.each([[1200, 800, 'light'], [390, 780, 'dark']] as const)('whoever of the known rests, has died, or has a namesake is shown as that (%i px)', async (width, height, colorScheme) => {
	const driver = await openAttendeesDriver({ notes: NOTES, width, height, colorScheme });
	await driver.openFor('Events/Jam.md');
	const says = (name: string): Promise<string> => driver.person(name).locator('.keep-in-touch-person-status .keep-in-touch-says').innerText();
	expect(await says('Ed Eng')).toBe('same name · has died; tick to write into their note all the same');
	expect(await says('Dee Dorn')).toMatch(/^same name · archived/);
	expect(await says('Pia Paz')).toMatch(/^same name · paused/);
	expect(await says('Ana Diaz')).toMatch(/^Contacts · the link leads there/);
	expect(await driver.person('Ed Eng').getByRole('checkbox').isChecked()).toBe(false);
	await driver.person('Ed Eng').scrollIntoViewIfNeeded();
	if (process.env['SHOTS'] !== undefined) await driver.page.screenshot({ path: `${process.env['SHOTS']}/standing-${String(width)}.png` });
	expect(await violations(driver.page, '.modal-container')).toEqual([]);
	await driver.person('Ed Eng').getByRole('checkbox').check();
	await expect.poll(() => says('Ed Eng')).toMatch(/^same name · has died(?!;)/);
	const fields = await driver.edit('Pia Paz');
	await fields.getByLabel('E-mail').fill('not an address');
	await driver.page.keyboard.press('Enter');
	const wrong = driver.person('Pia Paz').getByRole('alert');
	await wrong.first().waitFor();
	expect(await wrong.allInnerTexts()).toEqual(['“not an address” is no e-mail address.']);
	expect(await driver.dialog.getByText('Everything stands there already.').count()).toBe(0);
	if (process.env['SHOTS'] !== undefined) await driver.page.screenshot({ path: `${process.env['SHOTS']}/no-address-${String(width)}.png` });
	expect(driver.errors).toEqual([]);
	await driver.close();
});
