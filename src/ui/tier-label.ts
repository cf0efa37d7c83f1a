import type { Settings } from '../core/settings.ts';
import type { Tier } from '../core/tier.ts';

/** What a tier is called on screen: its name or its key, as the settings say. */
export function tierLabel({ name, key }: Tier, { tierLabels }: Pick<Settings, 'tierLabels'>): string {
	switch (tierLabels) {
		case 'name':
			return name;
		case 'key':
			return key;
	}
}
