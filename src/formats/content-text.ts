/** A text value with its escapes undone (RFC 5545, section 3.3.11; RFC 6350, section 3.4, where `;` may be escaped in any text). */
export function unescapeText(value: string): string {
	return value.replace(/\\([\\,;:nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

/** The parts of a compound value (`N`, `ORG`), cut at each `;` that is not escaped; escapes undone, trimmed. */
export function splitCompound(value: string): readonly string[] {
	const parts: string[] = [];
	let start = 0;
	for (let at = 0; at < value.length; at++) {
		if (value[at] === '\\') {
			at++;
		} else if (value[at] === ';') {
			parts.push(value.slice(start, at));
			start = at + 1;
		}
	}
	return [...parts, value.slice(start)].map((part) => unescapeText(part).trim());
}
