/** Why the template of new contacts cannot be used. A contact is then made without it. */
export type TemplateFlaw =
	| { readonly kind: 'missing' | 'not-a-note' | 'not-text' | 'too-long' | 'commands-first' }
	/** `how`: the variable or command that includes it. */
	| { readonly kind: 'includes-itself'; readonly how: string }
	/** `why`: a few words of another part of the program. */
	| { readonly kind: 'unreadable' | 'malformed' | 'unfit'; readonly why: string };

/** The template, by the path in the settings, and what is wrong with it. */
export interface TemplateProblem {
	readonly path: string;
	readonly flaw: TemplateFlaw;
}
