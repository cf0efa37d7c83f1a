import { describe, expect, it } from 'vitest';
import { nameOf } from '../../bench/vault/contact-text.ts';
import { contactsIn } from '../../bench/vault/contacts.ts';
import { generateVault, planOf } from '../../bench/vault/generate.ts';
import { TODAY } from '../../bench/vault/today.ts';
import { milliseconds, tableOf } from '../../bench/measure/row.ts';
import { problemsOf } from '../../src/core/past-day.ts';

describe('the vaults that are measured', () => {
	it('are the same each time, a tenth of them contacts, whom nothing keeps from being read', () => {
		const vault = generateVault(planOf(1000), TODAY);
		expect(generateVault(planOf(1000), TODAY)).toEqual(vault);
		expect(Object.keys(vault)).toHaveLength(1000);
		const contacts = contactsIn(vault);
		expect(contacts).toHaveLength(100);
		expect(contacts.flatMap((contact) => problemsOf(contact, TODAY))).toEqual([]);
		expect(contacts.some(({ promises }) => promises.length > 0)).toBe(true);
	});

	it('hold nobody twice', () => {
		expect(new Set(Array.from({ length: 60_000 }, (_, index) => nameOf(index).toLowerCase())).size).toBe(60_000);
	});
});

describe('the table of what was measured', () => {
	it('says ratios and short times in figures that tell', () => {
		const row = { what: 'a', beside: 'b', figure: milliseconds(0.21), base: milliseconds(0.00008), most: null, remark: '' };
		expect(tableOf([{ ...row, ratio: 0.0000603 }, { ...row, ratio: 2625.4 }]).split('\n').slice(2)).toEqual(['| a | 210 µs | b | less than 1 µs | 0.00006 |  |  |  |', '| a | 210 µs | b | less than 1 µs | 2625 |  |  |  |']);
	});

	it('says what was not reached', () => {
		const row = { what: 'a', beside: 'b', figure: '9 ms', base: '1 ms', remark: '' };
		const lines = tableOf([{ ...row, ratio: 9, most: 8 }, { ...row, ratio: 8, most: 8 }, { ...row, ratio: 1, most: null }]).split('\n');
		expect(lines.slice(2)).toEqual(['| a | 9 ms | b | 1 ms | 9 | 8 | **no** |  |', '| a | 9 ms | b | 1 ms | 8 | 8 | yes |  |', '| a | 9 ms | b | 1 ms | 1 |  |  |  |']);
	});
});
