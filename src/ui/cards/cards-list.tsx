import { Platform } from 'obsidian';
import type { VNode } from 'preact';
import { settleOccasion } from '../../actions/settle-occasion.ts';
import { occasionName } from '../../core/occasion.ts';
import * as words from '../../words/cards.ts';
import { DONE_FOR_THIS_YEAR } from '../../words/labels.ts';
import { READING } from '../../words/reading-notes.ts';
import { Icon } from '../icon.tsx';
import { showNotice } from '../notices.ts';
import { perform } from '../perform.ts';
import type { Screen } from '../screen.ts';
import { TierName } from '../tier-name.tsx';
import { cardsOf, cardsText, markDay, noCardsSentence, type ContactCard } from './cards-of.ts';
import { printCards } from './print-cards.ts';

interface CardsListProps {
	readonly screen: Screen;
	readonly onOpen: (path: string) => void;
}

/** The cards of the coming two weeks, each with its address, and what can be done with all of them. */
export function CardsList({ screen, onOpen }: CardsListProps): VNode {
	const today = screen.today();
	const cards = cardsOf(screen.known.contacts(), screen.settings(), today);
	if (cards.length === 0) return <p class="keep-in-touch-says">{screen.known.isReady() ? noCardsSentence(screen.settings(), today) : READING}</p>;
	return (
		<>
			<div class="keep-in-touch-card-buttons">
				<button type="button" onClick={() => void copy(cardsText(cards, today))}><Icon name="copy" />{words.COPY_ALL}</button>
				{/* A phone has nothing that prints a page. */}
				{Platform.isDesktop && <button type="button" onClick={(event) => printCards(event.currentTarget.doc, cards, today)}><Icon name="file-text" />{words.PRINT}</button>}
			</div>
			<ul class="keep-in-touch-card-list">
				{cards.map((card) => <CardItem key={`${card.contact.path} ${card.occurrence.kind} ${card.occurrence.day}`} screen={screen} card={card} onOpen={onOpen} />)}
			</ul>
		</>
	);
}

function CardItem({ screen, card, onOpen }: CardsListProps & { readonly card: ContactCard }): VNode {
	const { contact, occurrence } = card;
	const { name, path, tier } = contact;
	const open = (event: MouseEvent): void => {
		event.preventDefault();
		onOpen(path);
	};
	return (
		<li class="keep-in-touch-card">
			<div class="keep-in-touch-card-text">
				<div class="keep-in-touch-card-head">
					<a href={path} class="keep-in-touch-person-name" dir="auto" onClick={open}>{name}</a>
					<span class="keep-in-touch-says">{`${words.cardDay(occurrence, screen.today())} · ${words.cardReason(occurrence)}${tier === null ? '' : ' · '}`}{tier === null ? null : <TierName tier={tier} settings={screen.settings()} />}</span>
				</div>
				<Address card={card} onOpen={onOpen} />
			</div>
			<button type="button" class="keep-in-touch-card-done" aria-label={words.doneLabel(name, occasionName(occurrence))} onClick={() => void markDone(screen, card)}>{DONE_FOR_THIS_YEAR}</button>
		</li>
	);
}

function Address({ card: { contact: { address, name, path } }, onOpen }: { readonly card: ContactCard; readonly onOpen: (path: string) => void }): VNode {
	const lines = (address ?? '').split(/\r\n|[\n\r]/).map((line) => line.trim()).filter((line) => line !== '');
	if (lines.length > 0) return <address class="keep-in-touch-address" dir="auto">{lines.join('\n')}</address>;
	return (
		<div class="keep-in-touch-address">
			<span class="keep-in-touch-says">{words.NO_ADDRESS}</span>
			<button type="button" aria-label={words.addAddressTo(name)} onClick={() => onOpen(path)}>{words.OPEN_NOTE}</button>
		</div>
	);
}

async function markDone(screen: Screen, { contact, occurrence }: ContactCard): Promise<void> {
	const day = markDay(occurrence, screen.settings(), screen.today());
	await perform(screen, (context) => settleOccasion(screen.notes, contact, occurrence, { ...context, today: day }), { message: words.doneMessage(contact.name, occasionName(occurrence)) });
}

async function copy(text: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
		showNotice(words.COPIED);
	} catch {
		showNotice(words.NOT_COPIED);
	}
}
