import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { openDueListOn, SMALL, type OpenedDueList } from './due-list-vault.ts';

describe('a digit in the dialog', () => {
	let list: OpenedDueList;
	beforeAll(async () => {
		list = await openDueListOn(SMALL);
	});
	afterAll(() => list.close());

	const text = (): Locator => list.page.getByRole('textbox', { name: 'What was it about?' });
	const chosen = (): Promise<string[]> => list.page.locator('.keep-in-touch-channel[aria-checked=true] span:not([aria-hidden])').allTextContents();
	/** Opens the dialog for Ana, types, and gives the text and the channel. */
	async function typed(...keys: readonly string[]): Promise<readonly [string, string]> {
		await list.row('Ana Diaz').focus();
		await list.page.keyboard.press('l');
		await text().waitFor();
		for (const key of keys) await (key.length === 1 || key === 'Backspace' ? list.page.keyboard.press(key) : list.page.keyboard.type(key));
		const result = [await text().inputValue(), (await chosen()).join().trim()] as const;
		await text().fill('');
		await list.page.keyboard.press('Escape');
		await text().waitFor({ state: 'detached' });
		return result;
	}

	it('chooses a channel, and what follows is the text', async () => {
		expect(await typed('1', 'Moved house')).toEqual(['Moved house', 'Call']);
	});

	it('belongs to the text where another digit follows it at once', async () => {
		expect(await typed('1', '20 minutes on Halvik')).toEqual(['120 minutes on Halvik', '']);
	});

	it('comes back with Backspace', async () => {
		expect(await typed('1', 'Backspace', ' apple')).toEqual(['1 apple', '']);
		expect(await typed('1', 'x', 'Backspace', 'Backspace')).toEqual(['', 'Call']);
	});

	it('without an error', () => expect(list.errors).toEqual([]));
});
