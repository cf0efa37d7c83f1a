import { oneLine } from './one-line.ts';

/** What people and programs write where they have nothing to say. */
const NOTHING = /^(?:[-–—_.?/\\]*|n\/?a|n\.\s?a\.?|none|null|undefined|nan|\(none\)|\(blank\)|not applicable|keine?(?: angaben?)?|k(?:\.\s?|\/)a\.?|aucune?|ninguno|nessuno|geen)$/i;

/** Whether a text says nothing: `–`, `?`, `n/a`, `keine`. It is nobody's company, role or remark. */
export function saysNothing(text: string): boolean {
	return NOTHING.test(oneLine(text));
}
