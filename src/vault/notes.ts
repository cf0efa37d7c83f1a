import type { Frontmatter } from '../notes/properties/frontmatter.ts';
import type { EditPlan, NoteEdit, Splice } from '../notes/splice.ts';

/**
 * The port to where notes live: a folder on disk, or Obsidian's vault. Paths are relative to the vault, with `/`, and end in `.md`.
 * Nothing here throws for what can happen to files: it is said in the answer.
 */
export interface Notes {
	/** Paths of all notes, sorted; hidden folders are passed over. Folders that cannot be read are named in `unreadable`. */
	list(): Promise<NoteList>;
	/** One note as it is now. Its text is fetched only when asked for, where that spares work. */
	open(path: string): Promise<OpenedNote>;
	/** Why a note that can be read cannot be written now, as far as that can be told beforehand; null if nothing is known against it. */
	whyNotWritable(path: string): Promise<string | null>;
	/** Changes a note in one atomic step, or leaves it as it is. The edit is called again if the text changed meanwhile. */
	edit(path: string, edit: NoteEdit): Promise<EditOutcome>;
	/** Creates a note with its whole text, and the folders it lies in. A note that is there is never replaced. */
	create(path: string, text: string): Promise<CreateOutcome>;
	/** Moves a note to the trash if its text is still exactly this one. */
	trash(path: string, expectedText: string): Promise<TrashOutcome>;
}

export interface NoteList {
	readonly paths: readonly string[];
	readonly unreadable: readonly Failure[];
}

/** A path and a sentence that says what is wrong with it. */
export interface Failure {
	readonly path: string;
	readonly message: string;
}

export type OpenedNote =
	| { readonly kind: 'note'; readonly path: string; readonly frontmatter: Frontmatter; readonly text: () => Promise<TextReading> }
	| ({ readonly kind: 'failed' } & Failure);

export type TextReading = { readonly kind: 'text'; readonly text: string } | ({ readonly kind: 'failed' } & Failure);

export type EditOutcome =
	/** `before` is the text that the splices were made for. */
	| { readonly kind: 'written'; readonly before: string; readonly splices: readonly Splice[] }
	| { readonly kind: 'unchanged' }
	| (Extract<EditPlan, { kind: 'refused' }>);

export type CreateOutcome = { readonly kind: 'created' } | { readonly kind: 'refused'; readonly reason: string };
export type TrashOutcome = { readonly kind: 'trashed' } | { readonly kind: 'refused'; readonly reason: string };
