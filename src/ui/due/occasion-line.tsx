import type { ComponentChild } from 'preact';
import type { Contact } from '../../core/contact.ts';
import { occasionName, occasionPhrase, type Occurrence } from '../../core/occasion.ts';
import { DONE_FOR_THIS_YEAR } from '../../words/labels.ts';
import { doneForThisYear } from '../../words/not-now.ts';
import { Icon } from '../icon.tsx';
import type { DueActions } from './due-actions.ts';

interface OccasionLineProps {
	readonly contact: Contact;
	readonly occasion: Occurrence;
	/** The id of its words. */
	readonly id: string;
	readonly tabIndex: number;
	readonly actions: DueActions;
}

/** The occasion that shows today, with a button that settles it. */
export function OccasionLine({ contact, occasion, id, tabIndex, actions }: OccasionLineProps): ComponentChild {
	return (
		<div class="keep-in-touch-row-occasion">
			<span class="keep-in-touch-row-occasion-words"><Icon name="cake" /><span id={id} dir="auto">{occasionPhrase(occasion)}</span></span>
			<button type="button" tabIndex={tabIndex} aria-label={doneForThisYear(occasionName(occasion), contact.name)} onClick={() => actions.settle(contact, occasion)}>{DONE_FOR_THIS_YEAR}</button>
		</div>
	);
}
