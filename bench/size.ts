import { bytes, type Bench } from './measure/row.ts';
import { partsOfMain } from './measure/main-parts.ts';

/** What main.js is made of. */
export const size: Bench = {
	name: 'size',
	async run() {
		const parts = await partsOfMain();
		const whole = parts.reduce((sum, part) => sum + part.bytes, 0);
		const packages = parts.filter(({ name }) => name !== 'our own').reduce((sum, part) => sum + part.bytes, 0);
		return [{
			what: 'size of main.js, minified', beside: 'its dependencies, minified', figure: bytes(whole), base: bytes(packages), ratio: whole / 350_000, most: 1,
			remark: `the ratio is to 350 kB; ${parts.map((part) => `${part.name} ${bytes(part.bytes)}`).join(', ')}`,
		}];
	},
};
