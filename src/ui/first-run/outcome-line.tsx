import type { VNode } from 'preact';
import { noteName } from '../../core/folder.ts';
import type { TrialOutcome } from '../../vault/trial-outcome.ts';
import * as words from '../../words/first-run.ts';
import type { Tried } from './use-trial.ts';

/** More is not shown here; Notes to fix has them all. */
const SHOWN = 5;

export function countsOf({ contacts, due, problems, untouched, untracked }: TrialOutcome): words.OutcomeCounts {
	return { contacts: contacts.length, due, toFix: problems.length, untouched: untouched.length, untracked: untracked.length };
}

/** What the due list would be, and what has to be said of it. */
export function OutcomeLine({ tried: { outcome, isCounting } }: { readonly tried: Tried }): VNode {
	return (
		<>
			<div role="status" class="keep-in-touch-first-run-line">{isCounting || outcome === null ? '' : words.outcomeLine(countsOf(outcome))}</div>
			{isCounting && <div class="keep-in-touch-says">{words.counting(outcome?.waiting ?? 0)}</div>}
			{!isCounting && outcome !== null && words.outcomeNotes(countsOf(outcome)).map((note) => <p key={note} class="keep-in-touch-says">{note}</p>)}
		</>
	);
}

/** Who is not on the list for it, and the first of what cannot be read. */
export function WhatToFix({ outcome: { problems, unclear, unreadable } }: { readonly outcome: TrialOutcome }): VNode | null {
	if (problems.length === 0) return null;
	const rest = problems.length - SHOWN;
	const [unclearOne] = unclear;
	const [unreadableOne] = unreadable;
	return (
		<section>
			<h3>{words.whatToFix(problems.length)}</h3>
			{unclearOne !== undefined && <p dir="auto">{words.unclearNote(unclear.length, { ...unclearOne, name: noteName(unclearOne.path) })}</p>}
			{unreadableOne !== undefined && <p dir="auto">{words.unreadableNote(unreadable.length, noteName(unreadableOne.path))}</p>}
			<ul>
				{problems.slice(0, SHOWN).map((problem, index) => <li key={String(index)} dir="auto">{words.problemLine({ ...problem, name: noteName(problem.path) })}</li>)}
			</ul>
			{rest > 0 && <p class="keep-in-touch-says">{words.andMore(rest)}</p>}
		</section>
	);
}
