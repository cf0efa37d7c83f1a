import { getLinkpath, type App } from 'obsidian';
import type { Contact } from '../core/contact.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import { proposeLastTouches, type LastTouchProposal, type ProposalOptions } from './last-touch-proposals.ts';
import type { Notes } from './notes.ts';

/** Looks through the dated notes of the open vault for those who were never in touch. Texts are read, newest note first, until everybody is found. */
export function findLastTouches({ app, notes }: { readonly app: App; readonly notes: Notes }, contacts: readonly Contact[], context: NoteContext, progress: Pick<ProposalOptions, 'onProgress' | 'goOn'>): Promise<readonly LastTouchProposal[]> {
	const { vault, metadataCache } = app;
	return proposeLastTouches({
		...context,
		...progress,
		contacts,
		notes: vault.getMarkdownFiles().map((file) => ({ path: file.path, properties: { ...metadataCache.getFileCache(file)?.frontmatter }, linksTo: Object.keys(metadataCache.resolvedLinks[file.path] ?? {}) })),
		resolve: (link, from) => metadataCache.getFirstLinkpathDest(getLinkpath(link), from)?.path ?? null,
		read: async (path) => {
			const opened = await notes.open(path);
			return opened.kind === 'failed' ? opened : await opened.text();
		},
	});
}
