/** A note's properties by key, as YAML gives them. Own keys only. */
export type Properties = Readonly<Record<string, unknown>>;

/** A value to set. Null blanks the value and leaves the key. */
export type PropertyValue = string | number | boolean | null | readonly string[];

/** Values by key. A key is exactly as it stands in the note; one that does not stand there is added. */
export type PropertyChanges = ReadonlyMap<string, PropertyValue>;

/** Where the block stands in a note: offsets in UTF-16 code units. */
export interface FrontmatterPlace {
	/** Of the opening line: 1 after a byte order mark, else 0. */
	readonly from: number;
	/** What follows `---` on the opening line, without blanks: '' where it is as it should be. */
	readonly label: string;
	/** Of the closing line, which is also the end of the block's last line. */
	readonly to: number;
	/** After the closing line and its line end. */
	readonly bodyFrom: number;
}
