import { isContactTemplate } from '../core/contact-marker.ts';
import type { Settings } from '../core/settings.ts';
import type { TemplateProblem } from '../core/template-problem.ts';
import { templateFlaw, type ContactTemplate } from '../notes/contact-template.ts';
import type { Notes } from '../vault/notes.ts';

export type TemplateReading =
	| { readonly kind: 'none' }
	| { readonly kind: 'template'; readonly template: ContactTemplate }
	| { readonly kind: 'unusable'; readonly problem: TemplateProblem };

/** The template of new contacts that the settings name, as it is now. It never throws. */
export async function readContactTemplate(notes: Notes, settings: Pick<Settings, 'newContactTemplate'>): Promise<TemplateReading> {
	const named = settings.newContactTemplate;
	if (named === null || named.trim() === '') return { kind: 'none' };
	const unusable = (flaw: TemplateProblem['flaw']): TemplateReading => ({ kind: 'unusable', problem: { path: named, flaw } });
	const { paths } = await notes.list();
	const path = paths.find((one) => isContactTemplate(one, settings));
	if (path === undefined) return unusable({ kind: /\.(?!md$)[a-z\d]{1,5}$/i.test(named) ? 'not-a-note' : 'missing' });
	const opened = await notes.open(path);
	const reading = opened.kind === 'note' ? await opened.text() : opened;
	if (reading.kind === 'failed') return unusable({ kind: 'unreadable', why: reading.message });
	const template = { path, text: reading.text };
	const flaw = templateFlaw(template);
	return flaw === null ? { kind: 'template', template } : unusable(flaw);
}
