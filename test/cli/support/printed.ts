import { runProgram } from '../../../src/cli/program.ts';

export interface Printed {
	readonly status: number;
	readonly lines: readonly string[];
	readonly error: string;
}

/** Runs a command in this process, for a terminal of so many columns without colour, or with it. */
export async function printed(args: readonly string[], columns = 80, hasColour = false): Promise<Printed> {
	let [out, error] = ['', ''];
	const terminal = { out: (text: string) => void (out += text), error: (text: string) => void (error += text), columns, hasColour };
	const status = await runProgram(args, '/', '1.0.0', terminal);
	return { status, lines: out.replace(/\n$/, '').split('\n'), error };
}
