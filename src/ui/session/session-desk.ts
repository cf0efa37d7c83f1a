import { Menu } from 'obsidian';
import { changeCycle, type LongerCycle } from '../../actions/change-cycle.ts';
import { addCadence } from '../../core/cadence.ts';
import type { Contact } from '../../core/contact.ts';
import { laterDay } from '../../core/day.ts';
import { back, withMore } from '../../core/session-course.ts';
import type { Deed } from '../../words/session-deeds.ts';
import { cadenceChanged } from '../../words/session.ts';
import { awayUntil } from '../away.ts';
import { openLogTouch } from '../log-touch/open-log-touch.ts';
import { notNowGroups, type NotNowGroup } from '../not-now-menu.ts';
import { perform } from '../perform.ts';
import { reachOut } from '../reach-out.ts';
import type { Screen } from '../screen.ts';
import { enterTier } from '../set-tier/choose-tier.ts';
import { showMenu } from '../show-menu.ts';
import { forgetNextCycles } from './next-cycles.ts';
import { putOffToNextCycle } from './put-off-cycle.ts';
import { createSessionKeeper, waitingIn, type SessionKeeper } from './session-state.ts';
import { createSessionTicking, type SessionTicking } from './session-ticking.ts';
import type { SessionView } from './session-view.ts';
import { didPhrase, MOST_MORE, viewOf } from './view-of.ts';

/** One session: who is shown, and what can be done. It lives as long as somebody holds it. */
export interface SessionDesk extends SessionTicking {
	view(): SessionView;
	/** From now on it is this one that is called whenever the view may be another. */
	follow(changed: () => void): void;
	/** What was done so far, as a sentence. */
	did(): string;
	/** Notes, settings or the day changed: who is gone meanwhile is passed over. */
	refresh(): void;
	renamed(from: string, to: string): void;
	/** An action was undone, wherever: if it was one of this session, it was not done, and the session is with whom it was for. */
	undone(id: string): void;
	/** An action was done again after it was undone: if it was one of this session, it counts again. */
	redone(id: string): void;
	/** Whether somebody is shown, and the list does not rest: one can go on from here. */
	mayGoOn(): boolean;
	next(): void;
	back(): void;
	log(): void;
	notNow(at: HTMLElement): void;
	nextCycle(): Promise<void>;
	reachOut(at: HTMLElement): void;
	/** Answers the offer; null: all stays as it is. */
	choose(cycle: LongerCycle | null): Promise<void>;
	/** Goes on with a few more after the end. */
	more(): void;
	beginAnyway(): void;
}

export function createSessionDesk(screen: Screen): SessionDesk {
	let changed = (): void => undefined;
	const keeper = createSessionKeeper(screen, () => changed());
	const isThere = (path: string): boolean => screen.known.contact(path) !== null;
	const once = createOnce();
	return {
		follow(listener) {
			changed = listener;
		},
		view: () => viewOf(keeper),
		did: () => didPhrase(keeper),
		refresh: () => keeper.refresh(),
		renamed: (from, to) => keeper.renamed(from, to),
		undone: (id) => keeper.undone(id),
		redone: (id) => keeper.redone(id),
		mayGoOn() {
			keeper.refresh();
			return keeper.current() !== null && (keeper.state().isBegunAnyway || awayUntil(screen) === null);
		},
		next: () => keeper.current() !== null && keeper.forward(),
		back: () => keeper.set({ course: back(keeper.state().course, isThere), offer: null, leaving: null }),
		log: () => log(keeper),
		notNow: (at) => notNow(keeper, at, () => void once(() => nextCycle(keeper))),
		nextCycle: () => once(() => nextCycle(keeper)),
		reachOut(at) {
			const contact = keeper.current();
			if (contact !== null) reachOut(screen, contact, at);
		},
		...createSessionTicking(keeper),
		choose: (cycle) => once(() => choose(keeper, cycle)),
		more() {
			const state = keeper.state();
			keeper.set({ course: withMore(state.course, waitingIn(screen, state), MOST_MORE) });
			keeper.forward();
		},
		beginAnyway() {
			keeper.set({ isBegunAnyway: true });
			keeper.refresh();
		},
	};
}

/** Does nothing while the last thing is still being done: a key that is held down repeats. */
function createOnce(): (act: () => Promise<unknown>) => Promise<void> {
	let isBusy = false;
	return async (act) => {
		if (isBusy) return;
		isBusy = true;
		try {
			await act();
		} finally {
			isBusy = false;
		}
	};
}

/** Once it is logged, the session goes on by itself; but not from a promise that is still due. */
function log(keeper: SessionKeeper): void {
	const contact = keeper.current();
	if (contact === null) return;
	let done: { readonly id: string; readonly before: readonly Contact[] } | null = null;
	const telling = keeper.tellingOnly((id, before) => {
		done = { id, before };
	});
	const onLogged = (paths: readonly string[]): void => {
		if (done !== null) keeper.logged({ id: done.id, kind: 'touch', path: contact.path }, paths, done.before);
	};
	openLogTouch(telling, { contacts: [contact], onLogged });
}

const DEED_OF: Readonly<Record<NotNowGroup['about'], Deed>> = { promise: 'put-off', occasion: 'occasion', contact: 'put-off' };

/** Goes on once nothing is due any more: a promise that was moved may leave another. */
function notNow(keeper: SessionKeeper, at: HTMLElement, putOff: () => void): void {
	const contact = keeper.current();
	if (contact === null) return;
	const menu = new Menu();
	for (const { about, label } of notNowGroups(keeper.screen, contact)) {
		const choices = notNowGroups(leaving(keeper, DEED_OF[about]), contact, putOff).find((group) => group.about === about)?.choices ?? [];
		menu.addItem((item) => item.setSection(about).setTitle(label).setIsLabel(true));
		for (const { title, icon, act } of choices) menu.addItem((item) => item.setSection(about).setTitle(title).setIcon(icon).onClick(act));
	}
	showMenu(menu, at);
}

/** A screen for what may take the contact off the list, after which the session goes on. */
function leaving(keeper: SessionKeeper, kind: Deed): Screen {
	const path = keeper.current()?.path ?? '';
	return keeper.tellingOnly((id) => {
		keeper.set({ leaving: path });
		keeper.record({ id, kind, path });
		keeper.refresh();
	});
}

async function nextCycle(keeper: SessionKeeper): Promise<void> {
	const contact = keeper.current();
	if (contact === null || keeper.state().offer !== null) return;
	const { isDone, offer } = await putOffToNextCycle(keeper.telling('put-off'), contact);
	if (!isDone || keeper.current()?.path !== contact.path) return;
	if (offer === null) keeper.forward();
	else keeper.set({ offer: { path: contact.path, offer } });
}

async function choose(keeper: SessionKeeper, cycle: LongerCycle | null): Promise<void> {
	const { screen } = keeper;
	const contact = keeper.current();
	if (contact === null || keeper.state().offer === null) return;
	const answered = (): void => {
		forgetNextCycles(screen.device, contact.path);
		if (keeper.current()?.path === contact.path) keeper.forward();
	};
	if (cycle === null) answered();
	else if (cycle.kind === 'tier') await enterTier(keeper.telling('cycle'), contact, cycle.tier, { nextTouch: addCadence(screen.today(), cycle.tier.cadence), onDone: answered });
	else if (await chooseCadence(keeper, contact, cycle)) answered();
}

async function chooseCadence(keeper: SessionKeeper, contact: Contact, cycle: Extract<LongerCycle, { kind: 'cadence' }>): Promise<boolean> {
	const { screen } = keeper;
	const today = screen.today();
	const nextTouch = addCadence(today, cycle.cadence);
	const cycled = { path: contact.path, name: contact.name, hasOwnCadence: contact.ownCadence !== null, nextTouch };
	const message = cadenceChanged(contact.name, cycle.cadence, laterDay(nextTouch, contact.nextTouch) ?? nextTouch, today);
	return perform(keeper.telling('cycle'), (context) => changeCycle(screen.notes, cycled, cycle, context), { message });
}
