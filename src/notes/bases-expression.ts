import { defaultNamings, type PropertyNaming } from '../core/property-names.ts';

/** An expression of Obsidian's Bases (help.obsidian.md, "Bases syntax" and "Functions"). */
export type BasesExpression = string;

/** The day at the beginning of a word: `2026-11-20`, also of a date-time. Days that no month has are none. */
const DAY = '/^\\d\\d\\d\\d-(?!02-3|(04|06|09|11)-31)(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])/';

/** A text as Bases write it in an expression. */
export function quoted(text: string): BasesExpression {
	return JSON.stringify(text);
}

/** A property of the note, whatever characters are in its name. */
export function property(name: string): BasesExpression {
	return `note[${quoted(name)}]`;
}

/** Every name that a property is read from, the one that counts first. */
export function namesOf({ name, alsoRead }: PropertyNaming): readonly string[] {
	return [...new Set([name, ...alsoRead])];
}

/** The value of the first of its names that the note has, blank or not. */
export function firstOf(naming: PropertyNaming): BasesExpression {
	const [last = defaultNamings.name.name, ...others] = [...namesOf(naming)].reverse();
	return others.reduce((rest, name) => `if(file.hasProperty(${quoted(name)}), ${property(name)}, ${rest})`, property(last));
}

/** The first day in a value, as a text; '' where there is none. A link to a day is one, too. */
export function dayText(value: BasesExpression): BasesExpression {
	return `${dayWords(`${value}.toString()`)}.join(" ").slice(0, 10)`;
}

/** The newest day, up to one that an expression gives, among all names of a property, as a text; '' where there is none. */
export function newestDayText(naming: PropertyNaming, latest: BasesExpression): BasesExpression {
	const values = namesOf(naming).map((name) => `${property(name)}.toString()`);
	const text = values.length === 1 ? (values[0] ?? '""') : `(${values.join(' + " " + ')})`;
	return `${dayWords(text)}.map(value.slice(0, 10)).filter(value <= ${latest}).sort().reverse().join(" ").slice(0, 10)`;
}

/** Whether one of the names of a property holds something. */
export function isAnyThere(naming: PropertyNaming): BasesExpression {
	return namesOf(naming).map((name) => `${property(name)}.isTruthy()`).join(' || ');
}

/** Whether a value is neither blank nor `false`. */
export function holds(value: BasesExpression): BasesExpression {
	return `(${value}.isTruthy() && ${value}.toString().trim().lower() != "false")`;
}

/** The first of the cases that is true decides. */
export function firstTrue(cases: ReadonlyArray<readonly [condition: BasesExpression, result: BasesExpression]>, otherwise: BasesExpression): BasesExpression {
	return cases.reduceRight((rest, [condition, result]) => `if(${condition}, ${result}, ${rest})`, otherwise);
}

/** Words that begin with a day. Every value has `toString`, so that no value of another type is an error. */
function dayWords(text: BasesExpression): BasesExpression {
	return `${text}.replace("/", "-").replace("[[", " ").split(" ").filter(${DAY}.matches(value))`;
}
