// npm run bench [-- --only NAME …] [-- --steps N]: measures what the user waits for, beside a lower bound in the same run, and prints a
// table as Markdown. --steps lengthens or shortens the soak.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { commandLine, plugin } from '../esbuild.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, steps: { type: 'string' }, one: { type: 'string' }, bundle: { type: 'string' } } });

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
	console.log(JSON.stringify(await benches.find(({ name }) => name === values.one).run({ steps: values.steps === undefined ? null : Number(values.steps) })));
} else {
	process.exitCode = await runAll();
}

async function runAll() {
	if (values.steps !== undefined && !/^[1-9]\d*$/.test(values.steps)) return refuse(`--steps ${values.steps} is no number of steps.`);
	// Below node_modules, where the packages that are not bundled are found.
	const folder = mkdtempSync(join(root, 'node_modules/keep-in-touch-bench-'));
	const bundle = join(folder, 'benches.mjs');
	try {
		if (!(await buildAll(bundle))) return 1;
		const { benches, tableOf } = await import(pathToFileURL(bundle).href);
		const names = benches.map(({ name }) => name);
		const unknown = (values.only ?? []).filter((wanted) => !names.includes(wanted));
		if (unknown.length > 0) return refuse(`There is no bench ${unknown.join(', ')}; there are ${names.join(', ')}.`);
		const results = names.filter((name) => values.only?.includes(name) ?? true).map((name) => runOne(name, bundle));
		console.log(tableOf(results.flatMap((rows) => rows ?? [])));
		return results.includes(null) ? 1 : 0;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function refuse(sentence) {
	console.error(sentence);
	return 1;
}

/** Builds the plugin, the command line and the benches, all as they are now. Says why where that fails. */
async function buildAll(bundle) {
	const benches = {
		entryPoints: [join(root, 'bench/benches.ts')], outfile: bundle, bundle: true, format: 'esm', platform: 'node', target: 'node20', minify: false,
		external: ['esbuild', 'playwright-core'],
		plugins: [ownPrograms],
		alias: { obsidian: join(root, 'test/host/obsidian.ts') },
		banner: { js: `import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(${JSON.stringify(pathToFileURL(join(root, 'package.json')).href)});` },
	};
	const areBuilt = (await built('The plugin', { ...plugin, minify: true })) && (await built('The command line', commandLine)) && (await built('The benches', benches));
	// As the build leaves it.
	if (areBuilt) chmodSync(join(root, commandLine.outfile), 0o755);
	return areBuilt;
}

/** Whether it could be built. esbuild's own words come after ours. */
async function built(what, options) {
	const say = async (messages, kind) => console.error((await esbuild.formatMessages(messages, { kind, color: process.stderr.isTTY })).join(''));
	try {
		const { warnings } = await esbuild.build({ ...options, logLevel: 'silent' });
		if (warnings.length > 0) await say(warnings, 'warning');
		return true;
	} catch (error) {
		console.error(`${what} cannot be built, so that nothing was measured:\n`);
		await (error.errors === undefined ? console.error(error.message) : say(error.errors, 'error'));
		return false;
	}
}

/** The rows of a bench; null where it failed, and said why. */
function runOne(name, bundle) {
	const from = process.hrtime.bigint();
	const steps = values.steps === undefined ? [] : ['--steps', values.steps];
	try {
		const out = execFileSync(process.execPath, ['--max-old-space-size=6000', fileURLToPath(import.meta.url), '--one', name, '--bundle', bundle, ...steps], { cwd: root, encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'] });
		console.error(`${name}: ${(Number(process.hrtime.bigint() - from) / 1e9).toFixed(0)} s`);
		return JSON.parse(out.trim().split('\n').at(-1));
	} catch {
		console.error(`${name} failed; its own words are above.`);
		return null;
	}
}
