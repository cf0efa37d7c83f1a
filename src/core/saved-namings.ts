import { RIGHT, RIGHT_NAMING } from '../words/settings-problems.ts';
import { defaultNamings, PROPERTIES, type PropertyName, type PropertyNaming, type PropertyNamings } from './property-names.ts';
import { valueText } from './problem.ts';
import { isSame, laidOver, type SavedField } from './saved-field.ts';
import { everyOf, isFields, line, type Fields } from './saved-shape.ts';

/** What the properties are called: each is read for itself. What is not there has its default name. */
export const savedNamings: SavedField<PropertyNamings> = {
	read(saved, standIn) {
		if (!isFields(saved)) return { value: standIn, unreadable: [{ place: null, value: valueText(saved), right: RIGHT.properties, isDoubled: false }] };
		const unreadable = PROPERTIES.filter((property) => namingIn(saved, property) === undefined);
		const value = Object.fromEntries(PROPERTIES.map((property) => [property, namingIn(saved, property) ?? standIn[property]])) as Record<PropertyName, PropertyNaming>;
		return { value, unreadable: unreadable.map((place) => ({ place, value: valueText(saved[place]), right: RIGHT_NAMING, isDoubled: false })) };
	},
	merge(next, saved, standIn) {
		const before = isFields(saved) ? saved : {};
		const changed = PROPERTIES.filter((property) => !isSame(next[property], namingIn(before, property) ?? standIn[property]));
		const [damaged, ...others] = PROPERTIES.filter((property) => namingIn(before, property) === undefined);
		// Whoever sets names to what they are read as can only mean the one that cannot be read; of several, nobody knows which.
		if (changed.length === 0 && damaged !== undefined && others.length === 0) changed.push(damaged);
		return { ...before, ...Object.fromEntries(changed.map((property) => [property, laidOver(next[property], before[property])])) };
	},
	without: (saved, place) => (isFields(saved) && place !== null ? Object.fromEntries(Object.entries(saved).filter(([property]) => property !== place)) : undefined),
};

/** Undefined where it cannot be read. */
function namingIn(saved: Fields, property: PropertyName): PropertyNaming | undefined {
	if (!Object.hasOwn(saved, property)) return defaultNamings[property];
	const value = saved[property];
	if (!isFields(value)) return undefined;
	const name = line(value['name']);
	const alsoRead = value['alsoRead'] === undefined ? defaultNamings[property].alsoRead : everyOf(line)(value['alsoRead']);
	return name === undefined || alsoRead === undefined ? undefined : { name, alsoRead };
}
