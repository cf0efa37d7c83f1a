/** A sentence on rows without a person; none where there are none. */
export function rowsLeftOut(count: number, row = 'row'): readonly string[] {
	if (count === 0) return [];
	return [count === 1 ? `1 ${row} has neither a name nor an address.` : `${count} ${plural(row)} have neither a name nor an address.`];
}

function plural(row: string): string {
	return row.endsWith('y') ? `${row.slice(0, -1)}ies` : `${row}s`;
}
