import type { CDPSession, Locator, Page } from 'playwright-core';

/** A finger on the page, as the browser has it from the system. */
export interface Finger {
	/** Comes down, goes through these points, and lifts. */
	readonly draw: (...points: ReadonlyArray<readonly [x: number, y: number]>) => Promise<void>;
	/** From the middle of an element by so many pixels. */
	readonly swipe: (el: Locator, dx: number, dy?: number) => Promise<void>;
}

/** Touch events of the browser itself, through its debugging protocol. */
export async function createFinger(page: Page): Promise<Finger> {
	const session: CDPSession = await page.context().newCDPSession(page);
	await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
	const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReadonlyArray<{ x: number; y: number }>): Promise<void> => {
		await session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
	};
	const draw: Finger['draw'] = async (first, ...rest) => {
		if (first === undefined) return;
		await send('touchStart', [{ x: first[0], y: first[1] }]);
		let [x, y] = first;
		for (const [toX, toY] of rest) {
			const [fromX, fromY] = [x, y];
			for (let step = 1; step <= 8; step += 1) {
				[x, y] = [fromX + ((toX - fromX) * step) / 8, fromY + ((toY - fromY) * step) / 8];
				await send('touchMove', [{ x, y }]);
			}
		}
		await send('touchEnd', []);
	};
	return {
		draw,
		async swipe(el, dx, dy = 0) {
			const box = await el.boundingBox();
			if (box === null) throw new Error('nothing to swipe over');
			const [x, y] = [box.x + box.width / 2, box.y + Math.min(20, box.height / 2)];
			await draw([x, y], [x + dx, y + dy]);
		},
	};
}

/** What is tapped in an element and is smaller than 44 px: each with its name and size. A box in a label is as large as the label. */
export function smallTargets(page: Page, selector: string): Promise<string[]> {
	return page.evaluate<string[]>(`[...document.querySelectorAll(${JSON.stringify(selector)})].flatMap((el) => [...el.querySelectorAll('button, select, textarea, input, summary')])
		.filter((el) => el.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && el.getAttribute('aria-hidden') !== 'true' && el.closest('.modal-close-button') === null)
		.map((el) => ['checkbox', 'radio'].includes(el.type) ? el.closest('label') ?? el : el)
		.flatMap((el) => { const { width, height } = el.getBoundingClientRect(); return width < 43.5 || height < 43.5 ? [el.tagName + ' ' + (el.getAttribute('aria-label') ?? el.textContent).trim() + ' ' + Math.round(width) + 'x' + Math.round(height)] : []; })`);
}

/** A keyboard over the lower part of the page, as a device has it that leaves the page as it is: only the part that can be seen gets smaller. */
export function showKeyboard(page: Page, height: number): Promise<void> {
	return page.evaluate(`(() => {
		Object.defineProperty(visualViewport, 'height', { configurable: true, get: () => innerHeight - ${String(height)} });
		visualViewport.dispatchEvent(new Event('resize'));
	})()`);
}
