import { componentDoesNotEnd, componentHasNotBegun } from '../words/attendee-files.ts';
import type { ContentLine, ContentLines } from './content-line.ts';

/** What stands between a BEGIN and its END: an event, a card. Properties of what is nested in it are not among its own. */
export interface Component {
	/** In upper case: `VEVENT`. */
	readonly name: string;
	/** In upper case; null for the outermost. */
	readonly within: string | null;
	readonly properties: readonly ContentLine[];
}

export interface Components {
	/** In the order in which they begin. */
	readonly components: readonly Component[];
	readonly warnings: readonly string[];
}

interface OpenComponent extends Component {
	readonly properties: ContentLine[];
	readonly number: number;
}

/** The components of a vCard or iCalendar file. One that does not end, ends with the one around it or with the file, and is a warning. */
export function readComponents({ lines, warnings: unread }: ContentLines): Components {
	const components: OpenComponent[] = [];
	const warnings: string[] = [...unread];
	const open: OpenComponent[] = [];
	const closeTo = (depth: number): void => {
		for (const { name, number } of open.splice(depth)) warnings.push(componentDoesNotEnd(name, number));
	};
	for (const line of lines) {
		const name = line.value.trim().toUpperCase();
		const inner = open[open.length - 1];
		if (line.name === 'BEGIN') {
			// An event within an event is one whose end is missing; a card may hold another (AGENT).
			if (inner?.name === name && inner.properties[inner.properties.length - 1]?.name !== 'AGENT') closeTo(open.length - 1);
			const component = { name, within: open[open.length - 1]?.name ?? null, properties: [], number: line.number };
			components.push(component);
			open.push(component);
		} else if (line.name === 'END') {
			const depth = open.map((component) => component.name).lastIndexOf(name);
			if (depth === -1) {
				warnings.push(componentHasNotBegun(name, line.number));
			} else {
				closeTo(depth + 1);
				open.pop();
			}
		} else {
			inner?.properties.push(line);
		}
	}
	closeTo(0);
	return { components, warnings };
}

/** The first property of that name; null where there is none. */
export function firstOf(component: Component, name: string): ContentLine | null {
	return component.properties.find((property) => property.name === name) ?? null;
}

export function allOf(component: Component, ...names: readonly string[]): readonly ContentLine[] {
	return component.properties.filter((property) => names.includes(property.name));
}
