import type { Day } from '../../core/day.ts';
import { CARDS_TO_WRITE } from '../../words/labels.ts';
import { cardsText, type ContactCard } from './cards-of.ts';
import { PRINT_STYLES } from './print-styles.ts';

/** Prints the cards, and nothing of the app around them: from a page of their own, which goes once it is printed. */
export function printCards(doc: Document, cards: readonly ContactCard[], today: Day): void {
	const frameEl = doc.body.createEl('iframe', { cls: 'keep-in-touch-print', attr: { 'aria-hidden': 'true', tabindex: '-1', title: CARDS_TO_WRITE } });
	const page = frameEl.contentDocument;
	const win = page?.defaultView ?? null;
	if (page === null || win === null) {
		frameEl.remove();
		return;
	}
	page.title = CARDS_TO_WRITE;
	const styles = new win.CSSStyleSheet();
	styles.replaceSync(PRINT_STYLES);
	page.adoptedStyleSheets = [styles];
	page.body.append(...cards.map((card) => cardEl(cardsText([card], today))));
	win.addEventListener('afterprint', () => frameEl.remove());
	win.focus();
	win.print();
}

/** What a card is for, and the address below, as text. */
function cardEl(text: string): HTMLElement {
	const el = createEl('section');
	const [heading = '', ...lines] = text.split('\n');
	el.createEl('h2', { text: heading, attr: { dir: 'auto' } });
	for (const line of lines) el.createDiv({ text: line, attr: { dir: 'auto' } });
	return el;
}
