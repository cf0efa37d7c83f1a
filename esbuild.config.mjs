// Builds the plugin (main.js, which must run on a phone) and the command line (dist/keep-in-touch.mjs, which runs on Node).
import { chmod } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

/** gray-matter's own engines are an old YAML that turns days into time stamps, and one that evaluates code. Ours is always passed in. */
const grayMatterWithoutEngines = {
	name: 'gray-matter-without-engines',
	setup(build) {
		build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
	},
};

/** A plugin that runs on a phone cannot reach for Node: the build fails rather than ship a require that cannot work. */
const noNodeBuiltins = {
	name: 'no-node-builtins',
	setup(build) {
		const builtin = new RegExp(`^(node:)?(${builtinModules.join('|').replaceAll('/', '\\/')})$`);
		build.onResolve({ filter: builtin }, ({ path, importer }) => {
			// gray-matter's package.json maps fs to nothing for browsers.
			if (path === 'fs' && /[\\/]gray-matter[\\/]/.test(importer)) return undefined;
			return { errors: [{ text: `Node's "${path}" is not there on a phone` }] };
		});
	},
};

const shared = {
	absWorkingDir: root,
	bundle: true,
	define: { 'Buffer.from': 'String' }, // gray-matter's one use of Buffer, for a field that nobody reads
	legalComments: 'eof',
	logLevel: 'warning',
};

/** The plugin, loaded by Obsidian as CommonJS. */
export const plugin = {
	...shared,
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	platform: 'browser',
	format: 'cjs',
	target: 'es2021',
	external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
	plugins: [noNodeBuiltins, grayMatterWithoutEngines],
};

/** The command line, one file that needs no node_modules. */
export const commandLine = {
	...shared,
	entryPoints: ['src/cli/main.ts'],
	outfile: 'dist/keep-in-touch.mjs',
	platform: 'node',
	format: 'esm',
	target: 'node20',
	// commander and gray-matter are CommonJS and call require for Node's own modules.
	banner: { js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);" },
	plugins: [grayMatterWithoutEngines],
};

export async function build(minify = true) {
	await Promise.all([esbuild.build({ ...plugin, minify }), esbuild.build({ ...commandLine, minify: false })]);
	await chmod(`${root}/${commandLine.outfile}`, 0o755);
}

async function watch() {
	for (const options of [plugin, commandLine]) {
		const context = await esbuild.context({ ...options, sourcemap: 'inline' });
		await context.watch();
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await (process.argv[2] === 'watch' ? watch() : build());
