import type { TemplateFlaw, TemplateProblem } from '../core/template-problem.ts';

/** What is wrong with the template of new contacts, with what would be right, as a sentence that names it. */
export function templateProblemText({ path, flaw }: TemplateProblem): string {
	return `The template “${path}” cannot be used: ${flawText(flaw)}.`;
}

/** The same before a contact is made. */
export function templateWarning(problem: TemplateProblem): string {
	return `${templateProblemText(problem)} The contact is made without it.`;
}

/** The same after contacts were made all the same. */
export function madeWithoutTemplate(problem: TemplateProblem, count = 1): string {
	return `Made without a template. ${templateProblemText(problem)}${count > 1 ? ' The contacts have what is known of them all the same.' : ''}`;
}

function flawText(flaw: TemplateFlaw): string {
	switch (flaw.kind) {
		case 'missing':
			return 'there is no such note; choose another in the settings';
		case 'not-a-note':
			return 'a template is a note, and its name ends in .md';
		case 'not-text':
			return 'it holds bytes that are no text; choose a note';
		case 'too-long':
			return 'it has more than 100,000 characters; shorten it';
		case 'commands-first':
			return 'commands of Templater stand before its properties; put them below the closing ---';
		case 'includes-itself':
			return `it includes itself with ${flaw.how}; take that out`;
		case 'unreadable':
		case 'malformed':
		case 'unfit':
			return flaw.why.replace(/\.$/, '');
	}
}

/** Why a template does not fit: parts of a sentence that is about it. */
export const NO_CONTACT_FROM_IT = 'a note from it would be no contact: the folder is no contact folder, and it leaves no place for a property or tag that says so';
export const BEGINS_COMMAND = 'a value would begin a command of Templater in it';

/** With the braces that stay as they are, which are a map to YAML. */
export function withNoVariables(reason: string, written: readonly string[]): string {
	return `${reason} (${written.join(', ')} is no variable here: put it in quotes, or take it out)`;
}

/** Said of variables that nobody knows. */
export function unknownVariablesText(names: readonly string[]): string {
	return `The template has ${names.map((name) => `{{${name}}}`).join(', ')}, which nobody here knows; ${names.length === 1 ? 'it stays' : 'they stay'} as written.`;
}

/** Said where a template has commands of Templater and that plugin is not there, or has no way to run them. */
export const NO_TEMPLATER = 'The template has commands of Templater, which is not there to run them; they stay as written.';

/** Said where Templater failed, or has not answered. */
export const TEMPLATER_FAILED = 'Templater has not run the template’s commands to the end; look at the note.';
