import type { Playground, PlaygroundOptions } from './serve.mjs';

export const FIRST_PORT: number;
export function startOnFreePort(options: Omit<PlaygroundOptions, 'port'>, port?: number | null, first?: number): Promise<Playground & { readonly passedOver: readonly number[] }>;
