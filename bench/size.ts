import { bytes, type Bench } from './measure/row.ts';
import { partsOfMain } from './measure/main-parts.ts';

/** Bytes that were the aim (docs/decisions/0015). */
const AIM = 350_000;

/** What main.js is made of. */
export const size: Bench = {
	name: 'size',
	async run() {
		const parts = await partsOfMain();
		const sum = (some: typeof parts): number => some.reduce((sofar, part) => sofar + part.bytes, 0);
		const [whole, packages] = [sum(parts), parts.filter(({ name }) => name !== 'our own')];
		const large = packages.filter((part) => part.bytes >= 1000);
		return [
			{ what: 'size of main.js, minified', beside: 'the aim', figure: bytes(whole), base: bytes(AIM), ratio: whole / AIM, most: 1, remark: '' },
			{ what: 'of it its dependencies, minified', beside: 'all of it', figure: bytes(sum(packages)), base: bytes(whole), ratio: sum(packages) / whole, most: null, remark: `${large.map((part) => `${part.name} ${bytes(part.bytes)}`).join(', ')}; ${packages.length - large.length} more of less than 1 kB each` },
		];
	},
};
