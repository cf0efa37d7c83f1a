import process from 'node:process';
import { version } from '../../package.json';
import { outputLost, said } from '../words/cli-answers.ts';
import { runProgram } from './program.ts';
import { hasColour, type Terminal } from './terminal.ts';

const terminal: Terminal = {
	out: (text) => void process.stdout.write(text),
	error: (text) => void process.stderr.write(text),
	columns: process.stdout.columns > 0 ? process.stdout.columns : 80,
	hasColour: hasColour(process.stdout.isTTY, process.env),
};

// A reader that stops early, like head, is no failure.
process.stdout.on('error', (error: Error & { readonly code?: string }) => {
	if (error.code !== 'EPIPE') process.stderr.write(`${said(outputLost(error.message))}\n`);
	process.exit(error.code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await runProgram(process.argv.slice(2), process.cwd(), version, terminal);
