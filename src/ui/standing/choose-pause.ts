import { SuggestModal } from 'obsidian';
import { pause, resume } from '../../actions/not-now.ts';
import { pauseUntil } from '../../actions/standing.ts';
import { readCadence } from '../../core/cadence.ts';
import type { Contact } from '../../core/contact.ts';
import { addMonths, type Day } from '../../core/day.ts';
import { foldName } from '../../core/person-name.ts';
import { lookUpIn } from '../../core/property-names.ts';
import { valueOf } from '../../core/reading.ts';
import type { Settings } from '../../core/settings.ts';
import { doesNotComeUp, END_PAUSE, FOR_GOOD, NO_SUCH_CHOICE, PAUSE_DAY_LABEL, PAUSE_SPANS, pausedForGood, pausedUntil, pauseEnded, pauseQuestion, PICK_A_DAY, restsByCadence, SET_CADENCE_INSTEAD, untilDay } from '../../words/standing.ts';
import { chooseCadence } from '../cadence/choose-cadence.ts';
import { showNotice } from '../notices.ts';
import { openDialog } from '../open-dialog.ts';
import { perform } from '../perform.ts';
import { pickDay } from '../pick-day.ts';
import type { Screen } from '../screen.ts';

/** Asks how long somebody is to rest: until a day, or until the user ends it; of somebody who rests already, whether that is to end. */
export function choosePause(screen: Screen, contact: Contact): void {
	const { standing, name } = contact;
	switch (standing.kind) {
		case 'archived':
		case 'died':
			showNotice(doesNotComeUp(name, standing.kind));
			return;
		case 'active':
		case 'paused':
			openDialog(screen, new PauseModal(screen, contact));
	}
}

/** Writes the pause until a day, which comes after today. */
export async function pauseTo(screen: Screen, contact: Contact, day: Day): Promise<void> {
	await perform(screen, (context) => pauseUntil(screen.notes, [contact], day, context), { message: pausedUntil(contact.name, day, screen.today()) });
}

interface PauseChoice {
	readonly title: string;
	readonly act: () => void;
}

const MONTHS = [1, 3, 6, 12] as const;

function pauseChoices(screen: Screen, contact: Contact): readonly PauseChoice[] {
	const { notes } = screen;
	const { name } = contact;
	const today = screen.today();
	const forGood = (): void => void perform(screen, (context) => pause(notes, [contact], context), { message: pausedForGood(name) });
	const spans = MONTHS.map((months): PauseChoice => {
		const day = addMonths(today, months);
		return { title: untilDay(day, PAUSE_SPANS[months], today), act: () => void pauseTo(screen, contact, day) };
	});
	const anyDay = (): void => pickDay(screen, { title: pauseQuestion(name), label: PAUSE_DAY_LABEL, onPick: (day) => void pauseTo(screen, contact, day) });
	return [...endChoices(screen, contact), { title: FOR_GOOD, act: forGood }, ...spans, { title: PICK_A_DAY, act: anyDay }];
}

/** Only while they rest. A cadence that says never is ended by another cadence. */
function endChoices(screen: Screen, contact: Contact): readonly PauseChoice[] {
	const { standing } = contact;
	const today = screen.today();
	if (standing.kind !== 'paused' || (standing.until !== null && standing.until <= today)) return [];
	return [{ title: END_PAUSE, act: () => void endPause(screen, contact) }];
}

async function endPause(screen: Screen, contact: Contact): Promise<void> {
	const opened = await screen.notes.open(contact.path);
	const isByCadence = opened.kind === 'note' && opened.frontmatter.kind === 'properties' && saysNever(opened.frontmatter.properties, screen.settings());
	if (isByCadence) showNotice(restsByCadence(contact.name), [{ label: SET_CADENCE_INSTEAD, act: () => chooseCadence(screen, contact) }]);
	else await perform(screen, (context) => resume(screen.notes, [contact], context), { message: pauseEnded(contact.name) });
}

function saysNever(properties: Readonly<Record<string, unknown>>, { properties: namings }: Settings): boolean {
	return valueOf(readCadence(lookUpIn(properties, namings)('cadence')[0]?.value)) === 'never';
}

class PauseModal extends SuggestModal<PauseChoice> {
	private readonly choices: readonly PauseChoice[];

	constructor(screen: Screen, contact: Contact) {
		super(screen.app);
		this.choices = pauseChoices(screen, contact);
		this.emptyStateText = NO_SUCH_CHOICE;
		this.setPlaceholder(pauseQuestion(contact.name));
	}

	override getSuggestions(query: string): PauseChoice[] {
		const words = foldName(query).split(' ').filter((word) => word !== '');
		return this.choices.filter(({ title }) => words.every((word) => foldName(title).includes(word)));
	}

	override renderSuggestion({ title }: PauseChoice, el: HTMLElement): void {
		el.setText(title);
	}

	override onChooseSuggestion({ act }: PauseChoice): void {
		act();
	}
}
