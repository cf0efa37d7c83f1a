/** What is said of a note that lists attendees: parts of a sentence, without a full stop. */

export function propertiesNotRead(why: string): string {
	return `the properties cannot be read: ${why}`;
}

/** After the line that it is about. */
export function nobodyNamed(text: string): string {
	return `nobody is named in “${text}”`;
}

export function nobodyNamedUnder(key: string, text: string): string {
	return `${key}: nobody is named in “${text}”`;
}
