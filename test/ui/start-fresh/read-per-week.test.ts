import { expect, it } from 'vitest';
import { readPerWeek } from '../../../src/ui/start-fresh/read-per-week.ts';

it('a number of contacts a week is a whole number from 1 on, and nothing else', () => {
	expect(['3', ' 12 ', '1', '0', '', '-2', '1.5', 'three', '99999'].map(readPerWeek)).toEqual([3, 12, 1, null, null, null, null, null, null]);
});
