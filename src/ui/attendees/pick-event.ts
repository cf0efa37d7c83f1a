import { SuggestModal } from 'obsidian';
import { attendeesOf, type CalendarEvent } from '../../formats/icalendar.ts';
import { EVENT_WITHOUT_NAME, eventNote, NO_EVENT_FOUND, WHICH_EVENT } from '../../words/attendees-lists.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import type { AttendeeSource, SourceReading } from './attendee-sources.ts';

/** Asks which event of a calendar is meant: the latest first, those called off and those without people last. */
export function pickEvent(screen: Screen, { title, events, warnings }: Extract<SourceReading, { kind: 'events' }>, onPick: (source: AttendeeSource) => void): void {
	openDialog(screen, new PickEventModal(screen, events, (event) => onPick({ title: event.name ?? title, list: attendeesOf(event, warnings), note: null })));
}

class PickEventModal extends SuggestModal<CalendarEvent> {
	override emptyStateText = NO_EVENT_FOUND;
	private readonly ordered: readonly CalendarEvent[];

	constructor(
		private readonly screen: Screen,
		events: readonly CalendarEvent[],
		private readonly onPick: (event: CalendarEvent) => void,
	) {
		super(screen.app);
		this.ordered = inOrder(events, screen.today());
		this.setPlaceholder(WHICH_EVENT);
	}

	override getSuggestions(query: string): CalendarEvent[] {
		const words = query.toLowerCase().split(/\s+/);
		return this.ordered.filter((event) => words.every((word) => `${event.name ?? ''} ${event.day ?? ''}`.toLowerCase().includes(word)));
	}

	override renderSuggestion(event: CalendarEvent, el: HTMLElement): void {
		el.addClass('mod-complex');
		const contentEl = el.createDiv({ cls: 'suggestion-content', attr: { dir: 'auto' } });
		contentEl.createDiv({ cls: 'suggestion-title', text: event.name ?? EVENT_WITHOUT_NAME, attr: { dir: 'auto' } });
		contentEl.createDiv({ cls: 'suggestion-note', text: eventNote({ ...event, attendees: event.attendees.length }, this.screen.today()) });
	}

	override onChooseSuggestion(event: CalendarEvent): void {
		this.onPick(event);
	}
}

/** What has taken place with people comes first, the latest before the older; then what is to come, the nearest first. */
function inOrder(events: readonly CalendarEvent[], today: string): readonly CalendarEvent[] {
	const rank = ({ day, attendees, isCancelled }: CalendarEvent): number => {
		if (isCancelled || attendees.length === 0) return 2;
		return day !== null && day <= today ? 0 : 1;
	};
	const later = (a: CalendarEvent, b: CalendarEvent): number => Number((a.day ?? '') < (b.day ?? '')) - Number((a.day ?? '') > (b.day ?? ''));
	return [...events].sort((a, b) => {
		const [mine, theirs] = [rank(a), rank(b)];
		if (mine !== theirs) return mine - theirs;
		return mine === 1 ? later(b, a) : later(a, b);
	});
}
