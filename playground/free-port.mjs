// The port of the playground: the one that was asked for, or the first of a few that nobody has taken.
import { startPlayground } from './serve.mjs';

/** Where it starts when nobody asks for a port; the next ones are tried too. */
export const FIRST_PORT = 4173;
const TRIED = 20;
/** Somebody else has it; or, on Windows, the system keeps it for itself. */
const TAKEN = ['EADDRINUSE', 'EACCES'];

/** Starts the playground on `port`; with null on the first port from FIRST_PORT that is free. `passedOver` are those that were taken. */
export async function startOnFreePort(options, port = null, first = FIRST_PORT) {
	const passedOver = [];
	const candidates = port === null ? Array.from({ length: TRIED }, (_none, index) => first + index) : [port];
	for (const candidate of candidates) {
		try {
			return { ...(await startPlayground({ ...options, port: candidate })), passedOver };
		} catch (error) {
			if (!TAKEN.includes(error.code)) throw error;
			passedOver.push(candidate);
		}
	}
	throw new Error(port === null ? `Ports ${first} to ${first + TRIED - 1} are all taken: try --port 0, for any that is free.` : `Port ${port} is taken: try another, or --port 0 for any that is free.`);
}
