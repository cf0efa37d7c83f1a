import { h, type ComponentChild } from 'preact';
import { takeOver } from '../../actions/take-over.ts';
import { originalName, originalOf } from '../../core/conflict-copy.ts';
import { noteName } from '../../core/folder.ts';
import { compareNotes, type NoteComparison } from '../../notes/compare-notes.ts';
import { noOriginal, notTrashed, TITLE, tookOver, trashed } from '../../words/compare.ts';
import { LiveModal } from '../live-modal.ts';
import { showNotice } from '../notices.ts';
import { openDialog } from '../open-dialog.ts';
import { openNote } from '../open-note.ts';
import { perform } from '../perform.ts';
import type { Screen } from '../screen.ts';
import { Comparison } from './comparison.tsx';

/** Opens the comparison of a conflict copy with the note that it is a copy of; says so where there is none. */
export async function openCompare(screen: Screen, copy: string): Promise<void> {
	const note = originalOf(copy, (await screen.notes.list()).paths);
	if (note === null) showNotice(noOriginal(copy, originalName(copy)));
	else openDialog(screen, new CompareModal(screen, note, copy));
}

/** A note and its copy, as they read now. */
interface Versions {
	readonly comparison: NoteComparison;
	/** The text of the copy that is shown: another one is not trashed. */
	readonly copyText: string;
}

class CompareModal extends LiveModal {
	private versions: Versions | null = null;
	private asksToTrash = false;
	/** The keys of what is changed and is to be added as well. */
	private ticked: ReadonlySet<string> = new Set();
	/** Counts readings: only the newest is shown. */
	private readings = 0;

	constructor(
		screen: Screen,
		private readonly note: string,
		private readonly copy: string,
	) {
		super(screen, { title: TITLE, cls: 'keep-in-touch-compare' });
	}

	override onOpen(): void {
		super.onOpen();
		void this.read().then(() => this.firstEl()?.focus());
	}

	protected override content(): ComponentChild {
		const { note, copy, versions, asksToTrash, ticked } = this;
		return h(Comparison, {
			note,
			copy,
			comparison: versions?.comparison ?? null,
			asksToTrash,
			ticked,
			onTick: (key, isTicked) => this.tick(key, isTicked),
			onTakeOver: () => void this.takeOver(),
			onOpenBoth: () => void this.openBoth(),
			onTrash: (isAsked) => {
				this.asksToTrash = isAsked;
				this.draw();
			},
			onTrashSure: () => void this.trash(),
		});
	}

	protected override firstEl(): HTMLElement | null {
		return this.contentEl.querySelector('button:not(:disabled)');
	}

	/** Notes have changed: both are read anew. */
	protected override changed(): void {
		void this.read();
	}

	private async read(): Promise<void> {
		this.readings += 1;
		const own = this.readings;
		const texts = await Promise.all([this.note, this.copy].map((path) => textOf(this.screen, path)));
		const [noteText, copyText] = texts;
		if (own !== this.readings || !this.contentEl.isConnected) return;
		// One of them has gone meanwhile: there is nothing to compare.
		if (noteText === undefined || noteText === null || copyText === undefined || copyText === null) {
			this.close();
			return;
		}
		this.versions = { comparison: compareNotes(noteText, copyText, { settings: this.screen.settings(), today: this.screen.today() }), copyText };
		this.draw();
	}

	private tick(key: string, isTicked: boolean): void {
		this.ticked = new Set(isTicked ? [...this.ticked, key] : [...this.ticked].filter((other) => other !== key));
		this.draw();
	}

	private async takeOver(): Promise<void> {
		const { screen, note, versions, ticked } = this;
		if (versions === null) return;
		const name = screen.known.contact(note)?.name ?? noteName(note);
		await perform(screen, (context) => takeOver(screen.notes, { path: note, name }, { text: versions.copyText, ticked }, context), { message: tookOver(name) });
		await this.read();
		// The button that was pressed can do nothing more, and has lost the focus.
		if (!this.contentEl.contains(this.contentEl.doc.activeElement)) this.firstEl()?.focus();
	}

	private async openBoth(): Promise<void> {
		this.close();
		await openNote(this.screen, this.note, 'tab');
		await openNote(this.screen, this.copy, 'split');
	}

	private async trash(): Promise<void> {
		const { screen, copy, versions } = this;
		if (versions === null) return;
		const outcome = await screen.notes.trash(copy, versions.copyText);
		if (outcome.kind === 'trashed') this.close();
		showNotice(outcome.kind === 'trashed' ? trashed(copy) : notTrashed(outcome.reason));
	}
}

async function textOf({ notes }: Screen, path: string): Promise<string | null> {
	const opened = await notes.open(path);
	const reading = opened.kind === 'note' ? await opened.text() : opened;
	return reading.kind === 'text' ? reading.text : null;
}
