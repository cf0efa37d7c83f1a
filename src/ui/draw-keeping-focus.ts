/**
 * Draws into an element. Where what had the focus goes with that, what `next` gives has it afterwards: the keys are not lost. `next` is told the place that the
 * element had among those of `selector`, -1 for none.
 */
export function drawKeepingFocus(el: HTMLElement, draw: () => void, selector: string, next: (place: number) => HTMLElement | null): void {
	const focused = el.doc.activeElement;
	const hadFocus = focused !== null && focused !== el && el.contains(focused);
	const place = el.findAll(selector).findIndex((one) => one === focused);
	draw();
	if (hadFocus && el.doc.activeElement === el.doc.body) (next(place) ?? el).focus();
}
