// Whether `npm start` serves the playground: starts it as a user would, fetches the page and what it loads, and stops it. For .ci/run.
import { spawn } from 'node:child_process';
import process from 'node:process';

const PATIENCE = 60_000;
const FETCHED = ['/', '/host.css', '/styles.css', '/boot.js', '/main.js', '/about', '/vault'];

/** A group of its own, so that npm and what npm starts end together. */
const npm = spawn('npm', ['start', '--', '--no-open', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
npm.on('exit', (code) => fail(`npm start ended by itself (${code}).`));
const timer = setTimeout(() => fail(`npm start said no address in ${PATIENCE / 1000} s.`), PATIENCE);

let said = '';
for await (const chunk of npm.stdout.setEncoding('utf8')) {
	said += chunk;
	const address = /^Playground: (\S+)\r?\n/m.exec(said)?.[1];
	if (address === undefined) continue;
	for (const path of FETCHED) await fetched(new URL(path, address));
	clearTimeout(timer);
	stop();
	console.log(`npm start serves the playground (${FETCHED.length} addresses fetched).`);
	process.exit(0);
}

async function fetched(url) {
	const response = await fetch(url).catch((error) => fail(`${url}: ${error.message}`));
	if (!response.ok || (await response.text()) === '') fail(`${url}: status ${response.status}, or nothing in it.`);
}

function stop() {
	npm.removeAllListeners('exit');
	if (npm.exitCode === null) process.kill(-npm.pid);
}

function fail(message) {
	stop();
	console.error(message);
	process.exit(1);
}
