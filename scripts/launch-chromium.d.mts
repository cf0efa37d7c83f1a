import type { Browser } from 'playwright-core';

export const FLAGS: readonly string[];
export function chromiumPath(): string;
export function launchChromium(): Promise<Browser>;
