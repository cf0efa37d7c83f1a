import { lucideIcons } from './lucide-icons.ts';

const added = new Map<string, string>();

/** An icon of the plugin's own, drawn in a square of 100 (obsidian.d.ts, `addIcon`). */
export function addIcon(iconId: string, svgContent: string): void {
	added.set(iconId, svgContent);
}

/** Forgets an icon of the plugin's own. */
export function removeIcon(iconId: string): void {
	added.delete(iconId);
}

/** The names of all icons there are. */
export function getIconIds(): string[] {
	return [...Object.keys(lucideIcons).map((name) => `lucide-${name}`), ...added.keys()];
}

/** A new element of the icon, or null where there is none of that name. */
export function getIcon(iconId: string): SVGSVGElement | null {
	const own = added.get(iconId);
	if (own !== undefined) return ownIcon(iconId, own);
	const name = iconId.replace(/^lucide-/, '');
	const shapes = lucideIcons[name];
	if (shapes === undefined) {
		// The app knows some 1,500 more: a name may be right and yet not be here.
		console.warn(`host: there is no icon "${iconId}" in test/host/lucide-icons.ts`);
		return null;
	}
	const el = createSvg('svg', { cls: ['svg-icon', `lucide-${name}`], attr: strokes });
	for (const shape of shapes) {
		if (typeof shape === 'string') el.createSvg('path', { attr: { d: shape } });
		else el.createSvg(shape[0], { attr: { ...shape[1] } });
	}
	return el;
}

const strokes = { viewBox: '0 0 24 24', width: 24, height: 24, fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': true };

function ownIcon(iconId: string, content: string): SVGSVGElement {
	const el = createSvg('svg', { cls: ['svg-icon', iconId], attr: { viewBox: '0 0 100 100', 'aria-hidden': true } });
	const parsed = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`, 'image/svg+xml');
	el.append(...parsed.documentElement.childNodes);
	return el;
}

/** Puts the icon into the element, instead of whatever was there. */
export function setIcon(parent: HTMLElement, iconId: string): void {
	const icon = getIcon(iconId);
	parent.replaceChildren(...(icon === null ? [] : [icon]));
}
