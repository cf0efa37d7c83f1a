import { getLinkpath, type App } from 'obsidian';
import type { Settings } from '../core/settings.ts';
import { headingTest } from '../notes/named-section.ts';
import type { Notes } from './notes.ts';
import { openTasksIn } from './obsidian-entries.ts';
import { createVaultTrial, type TrialNote, type VaultTrial } from './vault-trial.ts';

/** The open vault as first run looks at it: what the cache has of each note at that moment. */
export interface ObsidianSurvey {
	readonly notes: readonly TrialNote[];
	/** All folders but the vault itself, by path. */
	readonly folders: readonly string[];
	readonly hasFolder: (folder: string) => boolean;
	readonly trial: VaultTrial;
}

export function surveyObsidian({ app, notes }: { readonly app: App; readonly notes: Notes }, { touchHeadings }: Pick<Settings, 'touchHeadings'>): ObsidianSurvey {
	const { vault, metadataCache } = app;
	const isTouchHeading = headingTest(touchHeadings);
	const found = vault.getMarkdownFiles().map((file): TrialNote => {
		const cache = metadataCache.getFileCache(file);
		return { path: file.path, properties: cache?.frontmatter ?? null, hasTouches: cache?.headings?.some(({ heading }) => isTouchHeading(heading)) ?? false, hasTasks: openTasksIn(cache) };
	});
	const trial = createVaultTrial(found, {
		resolve: (link, from) => metadataCache.getFirstLinkpathDest(getLinkpath(link), from)?.path ?? null,
		read: async (path) => {
			const opened = await notes.open(path);
			return opened.kind === 'failed' ? opened : await opened.text();
		},
	});
	return {
		notes: found.sort((a, b) => Number(a.path > b.path) - Number(a.path < b.path)),
		folders: vault.getAllFolders().map(({ path }) => path).sort(),
		hasFolder: (folder) => folder === '' || vault.getFolderByPath(folder) !== null,
		trial,
	};
}
