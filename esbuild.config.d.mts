import type { BuildOptions } from 'esbuild';

/** How main.js is built. */
export const plugin: BuildOptions;

export function build(minify?: boolean): Promise<void>;
