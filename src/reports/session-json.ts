import type { Day } from '../core/day.ts';
import type { ContactPromise } from '../core/promise.ts';
import { waysToReach } from '../core/reach.ts';
import { reasonOf } from '../core/reason.ts';
import type { Settings } from '../core/settings.ts';
import type { Touch } from '../core/touch.ts';
import { standingJson } from './due-json.ts';
import type { SessionPerson } from './session-person.ts';

/** What is told of a session. */
export interface Session {
	readonly people: readonly SessionPerson[];
	/** How many are due besides. */
	readonly left: number;
	readonly minutes: number;
	readonly settings: Settings;
	readonly today: Day;
	/** The day until which the list rests; null where it does not. */
	readonly awayUntil: Day | null;
}

/** The contract of `session --json`, version 1: docs/schema/session-1.json. */
export function sessionJson({ people, left, minutes, settings, today, awayUntil }: Session): object {
	return { version: 1, today, awayUntil, minutes, minutesPerContact: settings.minutesPerContact, people: people.map((person) => personJson(person, settings, today)), left };
}

function personJson({ entry, card, quietFloor, mentions }: SessionPerson, { channels }: Settings, today: Day): object {
	const { contact, occasion } = entry;
	return {
		...standingJson(entry),
		reason: reasonOf(entry, today),
		occasion: occasion === null ? null : { kind: occasion.kind, day: occasion.day },
		met: card.met === null ? null : { day: card.met.on, at: card.met.at },
		about: card.about,
		touches: card.touches.map(touchJson),
		touchCount: card.touchCount,
		gave: card.gave === null ? null : touchJson(card.gave),
		got: card.got === null ? null : touchJson(card.got),
		promises: card.mine.map(promiseJson),
		theirPromises: card.theirs.map(promiseJson),
		questions: card.questions.map(promiseJson),
		channel: card.channel === null ? null : { channel: card.channel.channel, why: card.channel.why },
		quietFloor: quietFloor === null ? null : { lastOwn: quietFloor.lastOwn, days: quietFloor.days, floorDays: quietFloor.floorDays },
		mentions: mentions.map(({ path, day, isDated, lines }) => ({ path, day, dayFrom: isDated ? 'note' : 'file', lines })),
		reach: waysToReach(contact, channels).map(({ kind, label, href }) => ({ kind, label, href })),
	};
}

function touchJson({ day, channel, incoming, text }: Touch): object {
	return { day, channel, incoming, text };
}

function promiseJson({ text, due, path, line }: ContactPromise): object {
	return { text, due, path, line };
}
