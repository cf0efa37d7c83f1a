import type { SettingDefinition, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import { MOST_PLACES } from '../../core/saved-tier.ts';
import type { Tier } from '../../core/tier.ts';
import * as words from '../../words/settings.ts';
import { moved, orderRow } from './order-row.ts';
import type { SettingsContext } from './settings-context.ts';
import { tierFields, tierNamed } from './tier-fields.ts';
import { isTierWritten } from './vault-facts.ts';

/** The tiers, each with a page of its own; they can be added, removed and put in another order. */
export function tierList(context: SettingsContext): SettingDefinitionList {
	const { screen, changeNow } = context;
	const { tiers } = screen.settings();
	return {
		type: 'list',
		heading: words.HEADINGS.tiers,
		emptyState: words.NO_TIERS,
		items: tiers.map((tier) => tierPage(context, tier)),
		onReorder: (from, to) => void changeNow((saved) => ({ tiers: moved(saved.tiers, from, to) })),
		onDelete: (index) => void removeTier(context, index),
		addItem: { name: words.ADD_TIER, action: () => void changeNow((saved) => ({ tiers: [...saved.tiers, newTier(saved.tiers)] })) },
	};
}

function tierPage(context: SettingsContext, tier: Tier): SettingDefinitionPage {
	const { rows, screen } = context;
	const page = { key: tier.key };
	const fields = tierFields(page, (written) => isTierWritten(screen, written));
	const id = (name: string): string => `tier:${tier.key}:${name}`;
	const items: readonly SettingDefinition[] = [
		rows.text(id('name'), words.TIER_ROWS.name, fields.name),
		rows.text(id('key'), words.TIER_ROWS.key, fields.key),
		rows.text(id('cadence'), words.TIER_ROWS.cadence, fields.cadence),
		rows.number(id('places'), words.TIER_ROWS.places, fields.places, [0, MOST_PLACES], tier.places),
		rows.toggle(id('occasions'), words.TIER_ROWS.occasions, fields.occasions),
		rows.dropdown(id('color'), words.TIER_ROWS.color, fields.color, words.COLORS),
		rows.text(id('alsoMeans'), words.TIER_ROWS.alsoMeans, fields.alsoMeans),
		orderRow(context, 'tiers', words.placeInOrder, (tiers) => tiers.findIndex(({ key }) => key === tierNamed(screen.settings(), page.key)?.key)),
	];
	return { type: 'page', name: words.tierPage(tier.key), desc: words.tierDesc(tier, countOf(context, tier)), items: [...items] };
}

function countOf({ screen }: SettingsContext, { key }: Tier): number {
	return screen.known.contacts().filter(({ tier }) => tier?.key === key).length;
}

async function removeTier(context: SettingsContext, index: number): Promise<void> {
	const { screen, ask, changeNow, redraw } = context;
	const tier = screen.settings().tiers[index];
	if (tier === undefined) return redraw();
	const count = countOf(context, tier);
	const isWanted = count === 0 || (await ask({ title: words.removeTierTitle(tier), text: words.removeTier(tier, count), yes: words.REMOVE_TIER }));
	if (isWanted) await changeNow((saved) => ({ tiers: saved.tiers.filter(({ key }) => key.toLowerCase() !== tier.key.toLowerCase()) }));
	else redraw();
}

/** The last one, with a key that means nothing yet. */
function newTier(tiers: readonly Tier[]): Tier {
	const taken = new Set(tiers.flatMap(({ key, name, alsoMeans }) => [key, name, ...alsoMeans]).map((text) => text.trim().toLowerCase()));
	const free = (texts: readonly string[], text: string): string => texts.find((one) => !taken.has(one.toLowerCase())) ?? `${text} ${String(tiers.length + 1)}`;
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const numbered = Array.from({ length: tiers.length + 1 }, (_, index) => `${words.NEW_TIER} ${String(index + 2)}`);
	return { key: free(letters, 'T'), name: free([words.NEW_TIER, ...numbered], words.NEW_TIER), cadence: { count: 6, unit: 'month' }, places: 10, occasions: false, alsoMeans: [], color: null };
}
