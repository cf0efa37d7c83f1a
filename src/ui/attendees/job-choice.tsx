import type { VNode } from 'preact';
import { jobChangeWords } from '../../core/event-job.ts';
import { differenceFor } from '../../core/event-plan.ts';
import type { ReviewedPerson } from '../../core/event-review.ts';
import { KEEP_JOB, UPDATE_JOB } from '../../words/attendees-people.ts';
import { useElementId } from '../element-id.ts';

interface JobChoiceProps {
	readonly person: ReviewedPerson;
	readonly onChoose: (change: { readonly job: 'keep' | 'update' }) => void;
}

/** `Acme → Globex`: whether the note keeps the job that it has. Nothing where list and note do not differ. */
export function JobChoice({ person, onChoose }: JobChoiceProps): VNode | null {
	const id = useElementId();
	const difference = differenceFor(person);
	if (difference === null || person.toDo.kind !== 'update') return null;
	const changes = jobChangeWords(difference, person.toDo.contact, person.attendee);
	const option = (job: 'keep' | 'update', text: string): VNode => (
		<label>
			<input type="radio" name={id} checked={person.job === job} onChange={() => onChoose({ job })} />
			{text}
		</label>
	);
	return (
		<fieldset class="keep-in-touch-job">
			<legend dir="auto">{changes.join(', ')}</legend>
			{option('keep', KEEP_JOB)}
			{option('update', UPDATE_JOB)}
		</fieldset>
	);
}
