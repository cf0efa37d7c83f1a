import axe, { type AxeResults, type NodeResult, type Result, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const OPTIONS: RunOptions = {
	runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
	rules: {
		// Off unless it is asked for.
		'target-size': { enabled: true },
		// These judge a document that somebody reads from its top: an app's window has panes and dialogs, and a plugin owns a part of it.
		'page-has-heading-one': { enabled: false },
		'landmark-one-main': { enabled: false },
		region: { enabled: false },
		bypass: { enabled: false },
		'skip-link': { enabled: false },
	},
	resultTypes: ['violations', 'incomplete'],
};

/**
 * What axe finds wrong (WCAG 2.2 A and AA, and its best practices) in the page or in what the selector matches: a line for each element, with
 * the rule, the element and why. Something that matches nothing is an error, so that a check of nothing never passes.
 */
export async function violations(page: Page, selector = 'html'): Promise<string[]> {
	await page.evaluate(`window.axe === undefined && (() => { ${axe.source} })()`);
	if ((await page.locator(selector).count()) === 0) throw new Error(`Nothing to check: ${selector} is not in the page`);
	// What is still fading in has neither its colours nor its place.
	await page.evaluate('Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)))');
	const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(selector)}, ${JSON.stringify(OPTIONS)})`);
	return results.violations.flatMap(linesOf);
}

function linesOf({ id, nodes }: Result): string[] {
	return nodes.map((node) => `${id}: ${node.target.join(' ')} · ${whyOf(node)}`);
}

function whyOf({ any, all, none, html }: NodeResult): string {
	const reasons = [...any, ...all, ...none].map(({ message }) => message);
	return reasons.length > 0 ? reasons.join('; ') : html.slice(0, 120);
}
