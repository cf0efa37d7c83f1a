import type * as O from 'obsidian';

/** A tooltip is the element's label, which the app shows on hover and screen readers read. */
export function setTooltip(el: HTMLElement, tooltip: string, options?: O.TooltipOptions): void {
	el.setAttribute('aria-label', tooltip);
	if (options?.placement !== undefined) el.setAttribute('data-tooltip-position', options.placement);
}
