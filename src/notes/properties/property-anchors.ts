import { isNode, visit, type YAMLMap } from 'yaml';

/** The name of an anchor in a value that an alias in the map stands for; null where there is none. */
export function aliasedAnchor(map: YAMLMap, value: unknown): string | null {
	if (!isNode(value)) return null;
	const anchors = new Set<string>();
	const aliases = new Set<string>();
	visit(map, { Alias: (_, { source }) => void aliases.add(source) });
	visit(value, { Value: (_, { anchor }) => void (anchor !== undefined && anchors.add(anchor)) });
	return [...anchors].find((anchor) => aliases.has(anchor)) ?? null;
}
