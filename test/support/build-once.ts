import { build } from '../../esbuild.config.mjs';

/** The tests run what users run: main.js and dist/keep-in-touch.mjs, built once before them. */
export default async function buildOnce(): Promise<void> {
	await build();
}
