import { describe, expect, it } from 'vitest';
import { readCliParams } from '../../../src/ui/app-cli/cli-params.ts';

const FLAGS = { contact: { value: '<name>', description: 'Who', required: true }, channel: { value: '<channel>', description: 'How' } };

describe('what is given on the command line of the app', () => {
	it('is refused where a name is written with dashes: the touch would be without its channel', () => {
		expect(readCliParams({ 'contact': 'Ana', '--channel': 'call' }, FLAGS)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('--channel') as string });
	});

	it('leaves to the app what is the app’s', () => {
		expect(readCliParams({ 'contact': 'Ana', 'vault': 'Notes', '--copy': 'true' }, FLAGS)).toMatchObject({ kind: 'params' });
	});
});
