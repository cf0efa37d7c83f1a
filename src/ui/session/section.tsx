import type { ComponentChildren, VNode } from 'preact';
import type { Contact } from '../../core/contact.ts';
import { useElementId } from '../element-id.ts';
import type { Screen } from '../screen.ts';
import type { SessionDesk } from './session-desk.ts';
import type { SessionContext } from './use-context.ts';

/** What the parts of a card are handed. */
export interface SectionsProps {
	readonly context: SessionContext;
	readonly screen: Screen;
	/** What a card does itself. */
	readonly desk: Pick<SessionDesk, 'tick' | 'settle'>;
	readonly contact: Contact;
	readonly onOpen: (path: string, line: number | null) => void;
}

/** A part of the card under its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode {
	const headingId = useElementId();
	return (
		<section class="keep-in-touch-session-section" aria-labelledby={headingId}>
			<h3 id={headingId}>{title}</h3>
			{children}
		</section>
	);
}
