// npm run bench [-- --only NAME …]: measures what the user waits for, beside a lower bound in the same run, and prints a table as Markdown.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { build } from '../esbuild.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, one: { type: 'string' }, bundle: { type: 'string' } } });

/** Programs of ours find their files from where they stand: they are not bundled. */
const ownPrograms = {
	name: 'own-programs',
	setup(build) {
		build.onResolve({ filter: /^\.\.?\/.*\.mjs$/ }, ({ path, resolveDir }) => ({ path: pathToFileURL(join(resolveDir, path)).href, external: true }));
	},
};

if (values.one !== undefined) {
	// A process of its own for each, so that what one leaves in memory is nothing to the next.
	const { benches } = await import(pathToFileURL(values.bundle).href);
	console.log(JSON.stringify(await benches.find(({ name }) => name === values.one).run()));
} else {
	process.exitCode = await runAll();
}

async function runAll() {
	await build();
	// Below node_modules, where the packages that are not bundled are found.
	const folder = mkdtempSync(join(root, 'node_modules/keep-in-touch-bench-'));
	try {
		const bundle = join(folder, 'benches.mjs');
		await esbuild.build({
			entryPoints: [join(root, 'bench/benches.ts')], outfile: bundle, bundle: true, format: 'esm', platform: 'node', target: 'node20', minify: false, logLevel: 'warning',
			external: ['esbuild', 'playwright-core'],
			plugins: [ownPrograms],
			alias: { obsidian: join(root, 'test/host/obsidian.ts') },
			banner: { js: `import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(${JSON.stringify(pathToFileURL(join(root, 'package.json')).href)});` },
		});
		const { benches, tableOf } = await import(pathToFileURL(bundle).href);
		const unknown = (values.only ?? []).filter((wanted) => !benches.some(({ name }) => name === wanted));
		if (unknown.length > 0) {
			console.error(`There is no bench ${unknown.join(', ')}; there are ${benches.map(({ name }) => name).join(', ')}.`);
			return 1;
		}
		const rows = benches.filter(({ name }) => values.only?.includes(name) ?? true).flatMap(({ name }) => runOne(name, bundle));
		console.log(tableOf(rows));
		return 0;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function runOne(name, bundle) {
	const from = process.hrtime.bigint();
	const out = execFileSync(process.execPath, ['--max-old-space-size=6000', fileURLToPath(import.meta.url), '--one', name, '--bundle', bundle], { cwd: root, encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'] });
	console.error(`${name}: ${(Number(process.hrtime.bigint() - from) / 1e9).toFixed(0)} s`);
	return JSON.parse(out.trim().split('\n').at(-1));
}
