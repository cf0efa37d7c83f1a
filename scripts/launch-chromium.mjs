// The browser that tests and pictures use.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright-core';

/** Quiet, and able to run as root in a container. */
export const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Where the browser should be: what CHROMIUM names, else Debian's Chromium. */
export function chromiumPath() {
	return process.env.CHROMIUM ?? '/usr/bin/chromium';
}

/** That browser, or the Chrome that is installed. */
export async function launchChromium() {
	const named = chromiumPath();
	try {
		return await chromium.launch({ args: FLAGS, ...(existsSync(named) ? { executablePath: named } : { channel: 'chrome' }) });
	} catch (error) {
		throw new Error(`There is no browser at ${named} and no Chrome: install one, or say in CHROMIUM where it is`, { cause: error });
	}
}
