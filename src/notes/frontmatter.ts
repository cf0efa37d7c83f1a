/** A note's properties by key, as YAML gives them. Own keys only. */
export type Properties = Readonly<Record<string, unknown>>;

/** What stands at the top of a note. */
export type Frontmatter =
	| { readonly kind: 'none' }
	| { readonly kind: 'properties'; readonly properties: Properties }
	/** There is a block, and it cannot be read: a sentence that says why and what would be right. */
	| { readonly kind: 'malformed'; readonly message: string };
