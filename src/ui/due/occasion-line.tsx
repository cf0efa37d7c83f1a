import type { ComponentChild } from 'preact';
import type { Contact } from '../../core/contact.ts';
import { occasionName, occasionPhrase, type Occurrence } from '../../core/occasion.ts';
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
			<button type="button" tabIndex={tabIndex} aria-label={`Done for this year: ${occasionName(occasion)} of ${contact.name}`} onClick={() => actions.settle(contact, occasion)}>Done for this year</button>
		</div>
	);
}
