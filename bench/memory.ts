import { dueListOf } from '../src/core/due-list.ts';
import { defaultSettings } from '../src/core/settings.ts';
import { heldBytes } from './measure/garbage.ts';
import { bytes, type Bench } from './measure/row.ts';
import { generateVault } from './vault/generate.ts';
import { allRead, alwaysIdle, onDisk, openForBench, startIndex } from './vault/opened.ts';
import { TODAY } from './vault/today.ts';

/** What the index holds when all is read. Obsidian's own cache is not counted: it is there in any case. */
export const memory: Bench = {
	name: 'memory',
	async run() {
		const vault = await openForBench(generateVault({ contacts: 10_000, dated: 0, others: 0, seed: 7 }, TODAY));
		const json = vault.vault.getMarkdownFiles().reduce((sum, file) => sum + JSON.stringify(vault.app.metadataCache.getFileCache(file)?.frontmatter ?? {}).length, 0);
		const before = await heldBytes();
		const started = startIndex(vault, alwaysIdle, onDisk);
		await allRead(started);
		const held = (await heldBytes()) - before;
		const contacts = started.index.contacts();
		const { length } = contacts;
		const list = dueListOf(contacts, defaultSettings, TODAY);
		const withList = (await heldBytes()) - before;
		started.stop();
		return [{
			what: 'memory held for 10,000 contacts', beside: 'the bytes of their properties as JSON',
			figure: bytes(held), base: bytes(json), ratio: held / json, most: 6, remark: `${Math.round(held / length)} bytes a contact, with the days of touches and the promises; ${Math.round(withList / length)} with the due list of ${list.due.length + list.upcoming.length}`,
		}];
	},
};
