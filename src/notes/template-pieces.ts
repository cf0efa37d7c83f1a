/** A variable in a template: `{{met-on:D MMMM}}` has the name `met-on` and the format `D MMMM`. */
export interface TemplateVariable {
	/** What stands for it in the text with tokens. */
	readonly token: string;
	/** As written, braces included. */
	readonly written: string;
	/** In small letters, words parted by dashes. */
	readonly name: string;
	/** Null where it has none. */
	readonly format: string | null;
}

/** A template cut into what stays, variables, and commands of Templater. */
export interface TemplatePieces {
	/** The template with a word of letters and digits in place of each variable and each command. It reads as YAML and Markdown where these would not. */
	readonly text: string;
	readonly variables: readonly TemplateVariable[];
	/** Commands, `<% … %>` with what stands in them, by their tokens. One that nothing closes reaches to the end. */
	readonly commands: ReadonlyMap<string, string>;
}

const PIECES = /<%[\s\S]*?(?:%>|$(?![\s\S]))|\{\{([^{}\n\r]+)\}\}/g;

/** Finds the variables of a template. What stands in a command belongs to the command: a value in it would be run as a program. */
export function cutTemplate(template: string): TemplatePieces {
	const word = unusedWord(template);
	const variables: TemplateVariable[] = [];
	const commands = new Map<string, string>();
	const text = template.replace(PIECES, (written: string, inner: string | undefined) => {
		const token = `${word}${variables.length + commands.size}z`;
		if (inner === undefined) commands.set(token, written);
		else variables.push({ token, written, ...variableOf(inner) });
		return token;
	});
	return { text, variables, commands };
}

/** The text with what the tokens stand for in their place. */
export function withPieces(text: string, pieces: ReadonlyMap<string, string>): string {
	if (pieces.size === 0) return text;
	return text.replace(new RegExp([...pieces.keys()].join('|'), 'g'), (token) => pieces.get(token) ?? token);
}

/** Whether a command of Templater's begins somewhere in a text. */
export function beginsCommand(text: string): boolean {
	return text.includes('<%');
}

function variableOf(inner: string): Pick<TemplateVariable, 'name' | 'format'> {
	const [, name = '', format = null] = /^([^:]*)(?::([\s\S]*))?$/.exec(inner) ?? [];
	return { name: name.trim().toLowerCase().replace(/[\s_]+/g, '-'), format };
}

/** A word that the template has not. No token begins another one, since each ends in a letter. */
function unusedWord(template: string): string {
	let word = 'kitx';
	while (template.includes(word)) word += 'x';
	return word;
}
