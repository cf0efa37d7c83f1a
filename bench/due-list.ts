import { addDays } from '../src/core/day.ts';
import { dueListOf } from '../src/core/due-list.ts';
import { defaultSettings } from '../src/core/settings.ts';
import { compare } from './measure/ratio.ts';
import { milliseconds, type Bench } from './measure/row.ts';
import { contactsIn } from './vault/contacts.ts';
import { generateVault } from './vault/generate.ts';
import { TODAY } from './vault/today.ts';

/** The list for a day that has begun, as it does each midnight; and the first one, of contacts that were never on any. */
export const dueList: Bench = {
	name: 'due-list',
	async run() {
		const contacts = contactsIn(generateVault({ contacts: 10_000, dated: 0, others: 0, seed: 7 }, TODAY));
		const pairs = contacts.map(({ name, lastTouches }, index): readonly [number, string] => [(index * 7919) % 1000 + (lastTouches.length % 2) / 2, name]);
		let days = 0;
		const work = (): unknown => dueListOf(contacts, defaultSettings, addDays(TODAY, (days += 1)));
		const { work: took, base, ratio } = await compare(work, () => sortPairs(pairs), 25, 15);
		const cold = await compare(() => dueListOf(contacts.map((contact) => ({ ...contact })), defaultSettings, TODAY), () => sortPairs(pairs), 15, 5);
		return [{
			what: 'the due list in order for a new day, 10,000 contacts', beside: 'sorting 10,000 pairs of a number and a string',
			figure: milliseconds(took.median), base: milliseconds(base.median), ratio, most: 3, remark: `${dueListOf(contacts, defaultSettings, TODAY).due.length} due`,
		}, {
			what: 'the first due list, with the copying of 10,000 contacts that were on none', beside: 'sorting 10,000 pairs of a number and a string', figure: milliseconds(cold.work.median), base: milliseconds(cold.base.median), ratio: cold.ratio, most: null, remark: 'part of the first index, once a start',
		}];
	},
};

function sortPairs(pairs: ReadonlyArray<readonly [number, string]>): unknown {
	return [...pairs].sort(([a, one], [b, other]) => a - b || Number(one > other) - Number(one < other));
}
