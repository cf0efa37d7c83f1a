import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { openDialogDriver, tidyUp, type DialogDriver } from './log-touch-dialog.ts';

const ANA = 'Contacts/Ana Diaz.md';

describe('picking a day to come', () => {
	let driver: DialogDriver;
	beforeAll(async () => {
		driver = await openDialogDriver();
	});
	afterAll(() => driver.close());
	afterEach(() => tidyUp(driver.page));

	const dialog = (): Locator => driver.page.locator('.keep-in-touch-pick-day');
	const field = (): Locator => dialog().getByRole('textbox');
	const ask = async (): Promise<void> => {
		await driver.openFor(ANA);
		await driver.page.keyboard.press('Escape');
		await driver.run('not-now');
		await driver.page.getByRole('option', { name: /pick a day/i }).last().click();
		await dialog().waitFor();
	};
	const says = async (): Promise<string | null> => driver.page.locator(`[id="${(await field().getAttribute('aria-describedby')) ?? ''}"]`).textContent();

	it('is typed, understood as one types, and taken with Enter', async () => {
		await ask();
		expect(await field().evaluate((el) => el === document.activeElement)).toBe(true);
		await driver.page.keyboard.type('2 weeks');
		expect(await says()).toBe('Sunday 6 December');
		await driver.page.keyboard.press('Enter');
		await expect.poll(() => driver.read(ANA)).toMatch(/^next-touch: 2026-12-06$/m);
		expect(await dialog().count()).toBe(0);
	});

	it('is chosen in the calendar', async () => {
		await ask();
		await dialog().locator('input[type=date]').fill('2026-12-01');
		expect([await says(), await field().inputValue()]).toEqual(['Tuesday 1 December', '2026-12-01']);
		await dialog().getByRole('button', { name: 'Set day' }).click();
		await expect.poll(() => driver.read(ANA)).toMatch(/^next-touch: 2026-12-01$/m);
	});

	it('that has passed, or is none, is not taken, and it is said why', async () => {
		const before = driver.read(ANA);
		await ask();
		await driver.page.keyboard.press('Enter');
		expect([await says(), await field().getAttribute('aria-invalid')]).toEqual(['Write a day, as fri, 2 weeks or 2026-12-01.', 'true']);
		await field().fill('2026-11-01');
		await driver.page.keyboard.press('Enter');
		expect(await says()).toBe('This day has passed; write a day after today.');
		await dialog().getByRole('button', { name: 'Cancel' }).click();
		expect([await dialog().count(), driver.read(ANA)]).toEqual([0, before]);
	});

	it('reported no error', () => {
		expect(driver.errors).toEqual([]);
	});
});
