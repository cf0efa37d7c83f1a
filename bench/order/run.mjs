// node bench/order/run.mjs: compares orders of the due list over six simulated years, and prints Markdown. About half a minute.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const { outputFiles } = await esbuild.build({
	stdin: { contents: "export * from './comparison.ts'; export * from './report.ts';", resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
	bundle: true,
	format: 'esm',
	platform: 'node',
	write: false,
	logLevel: 'warning',
});
const { compareOrders, fullPlan, reportOf } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const from = process.hrtime.bigint();
console.log(reportOf(compareOrders(fullPlan)));
console.error(`\n${(Number(process.hrtime.bigint() - from) / 1e9).toFixed(0)} s`);
