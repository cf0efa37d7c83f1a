import { h, type ComponentChild } from 'preact';
import type { Contact } from '../../core/contact.ts';
import type { Tier } from '../../core/tier.ts';
import { setTier } from '../../actions/set-tier.ts';
import * as words from '../../words/due-many.ts';
import { formatEvery } from '../../words/every.ts';
import { placesPhrase } from '../../words/set-tier.ts';
import { LiveModal } from '../live-modal.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { TierPicker, type TierChoice } from '../set-tier/tier-picker.ts';
import { takenIn, type TierOrNone } from '../set-tier/tier-choices.ts';
import { FullTierManyForm } from './full-tier-many-form.tsx';
import { manyPlaces } from './many-places.ts';
import { performMany } from './perform-many.ts';

/** Asks for the tier of several contacts, and puts them there; where it has not enough places, asks who moves, once for all. */
export function chooseTierForMany(screen: Screen, contacts: readonly Contact[]): void {
	openDialog(screen, new ManyTierModal(screen, contacts));
}

class ManyTierModal extends TierPicker {
	constructor(
		screen: Screen,
		private readonly contacts: readonly Contact[],
	) {
		super(screen, { placeholder: words.whichTier(contacts.map(({ name }) => name)), noteOf: (tier) => choiceNote(tier, contacts, screen) });
	}

	override onChooseSuggestion({ tier }: TierChoice): void {
		const { screen, contacts } = this;
		if (tier !== null && isTooSmall(screen, tier, contacts)) openDialog(screen, new FullTierManyModal(screen, contacts, tier));
		else void performMany(screen, contacts, { act: (notes, all, context) => setTier(notes, all, tier, context), message: (names) => words.areInTier(names, tier?.name ?? null), becomes: (contact) => ({ ...contact, tier }) });
	}
}

/** Asks who of a tier moves to make room for several. It never refuses too many. */
class FullTierManyModal extends LiveModal {
	constructor(
		screen: Screen,
		private readonly contacts: readonly Contact[],
		private readonly tier: Tier,
	) {
		super(screen, { title: words.fullTitle(tier.name), cls: 'keep-in-touch-full-tier' });
	}

	/** Contacts may have changed, or gone, while the question was open. Whom one goes on without the form knows, and with it whether it asks. */
	protected override content(): ComponentChild {
		const { screen, tier } = this;
		const contacts = this.contacts.flatMap(({ path }) => screen.known.contact(path) ?? []);
		return contacts.length === 0 ? null : h(FullTierManyForm, { screen, contacts, tier, setTitle: (title) => this.setTitle(title), onDone: () => this.close() });
	}

	/** Where nobody can be chosen, what is offered first. */
	protected override firstEl(): HTMLElement | null {
		return this.contentEl.querySelector('input') ?? this.contentEl.querySelector('button.mod-cta');
	}

	protected override handsOn(): ReturnType<LiveModal['handsOn']> {
		return { from: 'input', to: () => this.firstEl() };
	}
}

/** Whether there are fewer places left than they take. */
function isTooSmall(screen: Screen, tier: Tier, contacts: readonly Contact[]): boolean {
	const { room, coming } = manyPlaces(screen.known.contacts(), tier, contacts, screen.today());
	return room < coming;
}

function choiceNote(tier: TierOrNone, contacts: readonly Contact[], screen: Screen): string {
	const here = contacts.filter((contact) => (contact.tier?.key ?? null) === (tier?.key ?? null)).length;
	const now = here === 0 ? [] : [words.inItNow(here, contacts.length)];
	const what = tier === null ? [] : [formatEvery(tier.cadence), placesPhrase(takenIn(screen.known.contacts(), tier, screen.today()), tier)];
	return [...what, ...now].join(' · ');
}
