import { linkedName } from '../core/event-link-text.ts';
import { remembered } from '../core/remembered.ts';
import { links } from '../notes/promise-pieces.ts';
import type { Notes } from '../vault/notes.ts';

/** Which notes link to whom, noted while a vault is read once, so that nobody has to read all of it again. */
export interface NotedLinks {
	/** The same notes; what is opened through this port is noted. */
	readonly watch: (notes: Notes) => Notes;
	/** Paths of notes with a link that may lead to the note of this path: the name is the same, the folder may be another. Sorted. */
	readonly mayLinkTo: (path: string) => readonly string[];
}

export function createNotedLinks(): NotedLinks {
	const byName = new Map<string, Set<string>>();
	const nameOf = remembered(linkedName);
	const note = (path: string, text: string): void => {
		if (!text.includes('[')) return;
		for (const { target } of links(text)) {
			if (target === null) continue;
			const name = nameOf(target);
			const paths = byName.get(name);
			if (paths === undefined) byName.set(name, new Set([path]));
			else paths.add(path);
		}
	};
	return {
		watch: (notes) => ({
			...notes,
			async open(path) {
				const opened = await notes.open(path);
				const reading = opened.kind === 'failed' ? opened : await opened.text();
				if (reading.kind === 'text') note(path, reading.text);
				return opened;
			},
		}),
		mayLinkTo: (path) => [...(byName.get(linkedName(path)) ?? [])].sort(),
	};
}
