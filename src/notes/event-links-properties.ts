import { withQuotes, type LinkUnit, type PlacedLink } from './event-links-unit.ts';
import { quotedText } from './properties/property-text.ts';
import { placedProperties, type PlacedText } from './properties/text-places.ts';
import { applySplices } from './splice.ts';

/** Links within properties: one unit for each text, which is put in quotes, since YAML takes two brackets for lists. */
export function propertyLinkUnits(text: string, links: readonly PlacedLink[]): readonly LinkUnit[] {
	const texts = placedProperties(text).flatMap((property) => property.texts);
	return texts.flatMap((placed): readonly LinkUnit[] => {
		const { at } = placed;
		if (at === null) return [];
		const own = links.filter(({ place }) => place.from >= at && place.to <= at + placed.text.length);
		return own.length === 0 ? [] : [{ splices: [{ from: at, to: at + placed.text.length, insert: writtenAs(text, at, linkedText(placed, at, own)) }], links: own }];
	});
}

function linkedText({ text }: PlacedText, at: number, links: readonly PlacedLink[]): string {
	return applySplices(text, links.map(({ place, insert }) => ({ ...withQuotes(text, { from: place.from - at, to: place.to - at }), insert })));
}

/** In the quotes that stand there, else in double ones. */
function writtenAs(text: string, at: number, value: string): string {
	const quote = text[at - 1];
	if (quote === "'") return value.replace(/'/g, "''");
	return quote === '"' ? quotedText(value).slice(1, -1) : quotedText(value);
}
