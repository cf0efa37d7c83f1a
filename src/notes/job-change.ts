import type { Attendee } from '../core/attendee.ts';
import type { Day } from '../core/day.ts';
import { jobDifference } from '../core/event-job.ts';
import type { Settings } from '../core/settings.ts';
import { EARLIER_JOBS, jobUntil, OLD_JOB_NOT_KEPT } from '../words/notes-contact.ts';
import { inTurn } from './compose-splices.ts';
import { appendSection, insertInSection } from './list-insertion.ts';
import { findSections, sectionToWrite } from './named-section.ts';
import { bodyStart } from './properties/frontmatter.ts';
import { planProperties, type PropertyValue } from './properties/set-properties.ts';
import { keyOf, readContactNote, type ContactNote } from './read-contact-note.ts';
import { applySplices, nothingToChange, refused, type EditPlan } from './splice.ts';
import { plainInLine } from './template-body.ts';
import { readStructure } from './structure/sections.ts';

/**
 * Sets company and role to the new ones and `job-since` to the day on which that was learnt; the old ones stay in the note as a line under a heading of their own.
 * With a new company, a role that nobody named is blanked: it was that of the old one. Nothing changes where the note does not differ from what is said.
 */
export function changeJob(text: string, said: Pick<Attendee, 'company' | 'role'>, learntOn: Day, settings: Settings): EditPlan {
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	const difference = jobDifference(note.contact, said);
	if (difference === null) return nothingToChange;
	const { company, role } = difference;
	const values: ReadonlyArray<readonly [string, PropertyValue]> = [
		...(company === null ? [] : [[keyOf(note, 'company', settings), company.theirs] as const]),
		...(role === null && (company === null || note.contact.role === null) ? [] : [[keyOf(note, 'role', settings), role?.theirs ?? null] as const]),
		[keyOf(note, 'job-since', settings), learntOn],
	];
	const line = jobUntil(learntOn, plainInLine(oldJob(note, settings)));
	return inTurn(text, planProperties(text, new Map(values)), (after) => keepLine(after, line));
}

/** As the note has it, so that a link to a company stays one. */
function oldJob({ contact, lookUp }: ContactNote, { properties: { company } }: Settings): string {
	const written = lookUp('company')[0]?.value ?? null;
	const companies = typeof written === 'string' ? [written] : contact.companies;
	const parts = [contact.role ?? '', companies.join(', ')].map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
	return parts.length === 0 ? company.name : parts.join(', ');
}

/** Newest first. */
function keepLine(text: string, line: string): EditPlan {
	const structure = readStructure(text, bodyStart(text));
	const section = sectionToWrite(findSections(structure, [EARLIER_JOBS], text.length), [EARLIER_JOBS]);
	const splice = section === null ? appendSection(text, bodyStart(text), EARLIER_JOBS, [line]) : insertInSection(text, structure, section, [line]);
	const after = applySplices(text, [splice]);
	const { items } = readStructure(after, bodyStart(after));
	const reads = items.some(({ contentFrom, to }) => after.slice(contentFrom, to).trimEnd() === line);
	return reads ? { kind: 'splices', splices: [splice] } : refused(OLD_JOB_NOT_KEPT);
}
