/** What a command answers: each shape is made only where it is wanted. Refused: nothing was written, for this reason. */
export type Answer = { readonly kind: 'answer'; readonly text: () => readonly string[]; readonly json: () => object } | { readonly kind: 'refused'; readonly reason: string };
