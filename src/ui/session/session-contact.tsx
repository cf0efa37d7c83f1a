import type { ComponentChild, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { whyNow } from '../../core/why-now.ts';
import { capitalised } from '../../words/capitalised.ts';
import { TIER_BEFORE } from '../../words/labels.ts';
import { BEGIN_ANEW, GOING_ON, NOTHING_DUE, placeOf, stillPromised } from '../../words/session.ts';
import { TierName } from '../tier-name.tsx';
import { NextCycleOffer } from './next-cycle-offer.tsx';
import { SessionButtons } from './session-buttons.tsx';
import type { SessionDialogProps } from './session-dialog.tsx';
import { SessionSaid } from './session-said.tsx';
import { SessionSections } from './session-sections.tsx';
import type { ContactView } from './session-view.ts';
import { useContext } from './use-context.ts';

/** The card of one contact: who, why now, what to know, and what can be done. */
export function SessionContact(props: SessionDialogProps & { readonly view: ContactView }): VNode {
	const { screen, desk, view, revision, onBeginAnew, onOpen, onClose } = props;
	const { contact, offer } = view;
	const context = useContext(screen, contact, screen.today(), revision);
	const headRef = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => {
		const headEl = headRef.current;
		// What had the focus went: a promise that was ticked, a button that means nothing here.
		if (headEl !== null && headEl.doc.activeElement === headEl.doc.body) headEl.focus();
	});
	const open = (event: MouseEvent): void => {
		event.preventDefault();
		onOpen(contact.path, null);
	};
	return (
		<>
			<div class="keep-in-touch-session-scroll">
				<header class="keep-in-touch-session-head">
					{onBeginAnew === null ? null : (
						<p class="keep-in-touch-session-resumed">
							<span role="status">{GOING_ON}</span>
							<button type="button" onClick={onBeginAnew}>{BEGIN_ANEW}</button>
						</p>
					)}
					<div class="keep-in-touch-session-progress">{placeOf(view.position, view.total)}</div>
					<h2 ref={headRef} tabIndex={-1} data-focus={offer === null ? true : undefined}>
						<a class="keep-in-touch-session-name" dir="auto" href={contact.path} onClick={open}>{contact.name}</a>
					</h2>
					<p class="keep-in-touch-session-why">
						{contact.tier === null ? null : <span class="keep-in-touch-tier"><span class="keep-in-touch-unseen">{TIER_BEFORE}</span><TierName tier={contact.tier} settings={screen.settings()} /></span>}
						<span>{view.entry === null ? NOTHING_DUE : capitalised(whyNow(view.entry, screen.today()))}</span>
					</p>
					{view.isStillPromised ? <p class="keep-in-touch-session-still" role="status">{stillPromised(view.entry?.promises.length ?? 0)}</p> : null}
					<Who view={view} />
				</header>
				{offer === null ? null : <NextCycleOffer name={contact.name} offer={offer} onChoose={(cycle) => void desk.choose(cycle)} />}
				{context === null ? null : <SessionSections context={context} screen={screen} desk={desk} contact={contact} onOpen={onOpen} />}
			</div>
			<SessionSaid said={props.said} onDone={props.onSaidDone} />
			<SessionButtons desk={desk} view={view} onClose={onClose} />
		</>
	);
}

/** What they do and where. */
function Who({ view: { contact: { role, companies, cities } } }: { readonly view: ContactView }): ComponentChild {
	const words = [...(role === null ? [] : [role]), ...companies, ...cities].join(' · ');
	return words === '' ? null : <p class="keep-in-touch-session-who"><span dir="auto">{words}</span></p>;
}
