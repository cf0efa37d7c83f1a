/** What the link around a place in a line leads to: `[[Ana Diaz|Ana]]`, `[Ana](Contacts/Ana%20Diaz.md)`. Its ends belong to it. */
export function linkAt(line: string, at: number): string | null {
	for (const match of line.matchAll(/\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]|\[[^[\]]*\]\(<?([^()<>]+)>?\)/g)) {
		if (match.index > at || at > match.index + match[0].length) continue;
		return match[1] ?? decoded(match[2] ?? '');
	}
	return null;
}

function decoded(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}
