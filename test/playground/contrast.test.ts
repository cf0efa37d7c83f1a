import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

describe('what the plugin may not rely on, as the playground is kinder than the app', () => {
	it.each(['--text-faint', '--text-error', '--text-success', '--text-warning', '--interactive-accent', '--text-accent', '--text-on-accent'])('the playground has %s', (name) => {
		expect(read('playground/host.css')).toContain(`\t${name}: `);
	});

	it('no text of the plugin is in the colour that the app makes too faint to read', () => {
		expect(read('styles.css')).not.toMatch(/(^|[^-])color:\s*var\(--text-faint/m);
	});
});
