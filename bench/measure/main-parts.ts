import esbuild from 'esbuild';
import { plugin } from '../../esbuild.config.mjs';

export interface Part {
	/** A package, or `our own`. */
	readonly name: string;
	readonly bytes: number;
}

/** What main.js is made of, the largest first. */
export async function partsOfMain(): Promise<readonly Part[]> {
	const { metafile } = await esbuild.build({ ...plugin, minify: true, metafile: true, write: false });
	const sizes = new Map<string, number>();
	for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
		for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
			const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? 'our own';
			sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
		}
	}
	return [...sizes].map(([name, bytes]): Part => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes);
}
