/** How printed cards look: a page has none of the app's styles. A card does not go over the end of a page. */
export const PRINT_STYLES = 'body { font: 12pt/1.5 sans-serif } section { break-inside: avoid; margin-bottom: 2em } h2 { margin: 0; font-size: inherit }';
