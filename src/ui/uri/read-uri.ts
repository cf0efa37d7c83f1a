import { whyNotText } from '../../actions/asked-text.ts';
import { readAskedTouch, type AskedTouch } from '../../actions/asked-touch.ts';
import type { Day } from '../../core/day.ts';
import { shortened } from '../../core/shortened.ts';
import type { Settings } from '../../core/settings.ts';
import type { Touch } from '../../core/touch.ts';
import { noContactNamed } from '../../words/asked.ts';
import { noSuchOp, noSuchParameter, noValue, yesOrNo } from '../../words/uri.ts';

/** What a link asks for. Nobody is written to by it: a touch is filled in, and the user logs it. */
export type AskedByLink =
	| { readonly kind: 'due' }
	| { readonly kind: 'session' }
	/** `named`: what of the touch the link says; the rest is as in a touch that nothing is known of. */
	| { readonly kind: 'log'; readonly contact: string; readonly touch: Touch; readonly nextTouch: Day | null; readonly named: ReadonlySet<AskedField> }
	| { readonly kind: 'refused'; readonly reason: string };

/** What a link can say of a touch. */
export type AskedField = 'channel' | 'day' | 'note' | 'incoming' | 'next';
const FIELDS: readonly AskedField[] = ['channel', 'day', 'note', 'incoming', 'next'];

/** What Obsidian itself adds, and what it takes for itself. */
const OF_THE_APP = ['action', 'vault', 'op'];
const TAKES: Readonly<Record<'due' | 'session' | 'log', readonly string[]>> = { due: [], session: [], log: ['contact', ...FIELDS] };
const OPS = Object.keys(TAKES) as ReadonlyArray<keyof typeof TAKES>;
/** A wrong value is told in a notice. */
const SHOWN = 60;

/**
 * Reads `obsidian://keep-in-touch?op=log&contact=…`. Any page and any program can open such a link, so nothing in it is taken for granted: what is
 * not exactly as it should be is refused, with what would be right. Without `op` it is the due list. Obsidian gives `true` for a name without a value.
 */
export function readUri(params: Readonly<Record<string, unknown>>, settings: Settings, today: Day): AskedByLink {
	const given = new Map(Object.entries(params));
	const asked = given.get('op') ?? 'due';
	const op = OPS.find((one) => one === asked);
	if (op === undefined) return refused(noSuchOp(shown(asked), OPS));
	const unknown = [...given.keys()].find((name) => !OF_THE_APP.includes(name) && !TAKES[op].includes(name) && !name.startsWith('x-'));
	if (unknown !== undefined) return refused(noSuchParameter(shown(unknown), op, TAKES[op]));
	return op === 'log' ? readLog(given, settings, today) : { kind: op };
}

function readLog(given: ReadonlyMap<string, unknown>, settings: Settings, today: Day): AskedByLink {
	for (const name of TAKES.log) {
		const reason = given.has(name) && name !== 'incoming' ? whyNotValue(name, given.get(name)) : null;
		if (reason !== null) return refused(reason);
	}
	const text = (name: string): string | undefined => given.get(name) as string | undefined;
	const contact = text('contact') ?? '';
	if (contact.trim() === '') return refused(noContactNamed);
	const incoming = readYesOrNo(given.get('incoming'));
	if (incoming === null) return refused(yesOrNo('incoming', shown(given.get('incoming'))));
	const asked: AskedTouch = { channel: text('channel'), date: text('day'), note: text('note'), next: text('next'), incoming };
	const touch = readAskedTouch(asked, { date: 'day', next: 'next' }, settings, today);
	return touch.kind === 'refused' ? touch : { kind: 'log', contact, touch: touch.touch, nextTouch: touch.nextTouch, named: new Set(FIELDS.filter((name) => given.has(name))) };
}

function whyNotValue(name: string, value: unknown): string | null {
	if (value === 'true' || value === '') return noValue(name);
	return whyNotText(name, value, name === 'note' ? 'several' : 'one');
}

/** Null: neither. A name without a value means yes. */
function readYesOrNo(value: unknown): boolean | null {
	if (value === undefined || value === 'false' || value === 'no' || value === '0') return false;
	return value === 'true' || value === 'yes' || value === '1' ? true : null;
}

function shown(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
	return shortened(text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' '), SHOWN);
}

function refused(reason: string): AskedByLink {
	return { kind: 'refused', reason };
}
