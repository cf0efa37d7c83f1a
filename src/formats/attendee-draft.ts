import { guessName } from '../core/attendee-address.ts';
import { parseAttendeeName, type AttendeeName, type NameSetting } from '../core/attendee-name.ts';
import { saysNothing } from '../core/attendee-nothing.ts';
import { isCompanyLike, isRole } from '../core/attendee-words.ts';
import type { Attendee } from '../core/attendee.ts';
import { oneLine } from '../core/one-line.ts';
import { mailAddressesIn } from './mail-address.ts';

/** What a source says about somebody, as it stands there. */
export interface AttendeeDraft {
	readonly name?: string | null;
	/** Whether the name is a field of its own, or what people wrote; a field where nothing is said. */
	readonly setting?: NameSetting;
	/** Texts with one address or several. */
	readonly emails?: readonly string[];
	readonly phones?: readonly string[];
	readonly profiles?: readonly string[];
	readonly company?: string | null;
	readonly role?: string | null;
	readonly remark?: string | null;
	/** What else stands there, of which nobody says what it is. */
	readonly rest?: readonly string[];
	readonly kind?: Attendee['kind'];
	readonly answer?: Attendee['answer'];
	readonly came?: boolean | null;
}

/** An attendee with texts trimmed and of one line; null where there is neither a name nor an address. */
export function attendeeFrom(draft: AttendeeDraft): Attendee | null {
	const written = draft.name ?? '';
	// A room may be called `Room 1, Floor 2 (small)`, and all of it is its name.
	const said = draft.kind === undefined || draft.kind === 'person' ? parseAttendeeName(oneLine(written), draft.setting ?? 'field') : asWritten(written);
	const emails = [...new Set([...(draft.emails ?? []), written].flatMap(mailAddressesIn))];
	const { name, isGuessedName } = named(said, emails);
	if (name === null && emails.length === 0) return null;
	return {
		name,
		isGuessedName,
		link: null,
		emails,
		phones: [...new Set((draft.phones ?? []).map(oneLine).filter((phone) => phone !== ''))],
		profiles: [...new Set(draft.profiles ?? [])],
		...besides([...said.rest, ...(draft.rest ?? [])], draft),
		...known(said, draft),
		place: null,
	};
}

function asWritten(written: string): AttendeeName {
	return { name: textOrNull(written), isGuessedName: false, emails: [], answer: null, came: null, isOrganizer: false, kind: 'person', rest: [] };
}

/** The name as written, else one guessed from the first address that allows it. */
function named(said: AttendeeName, emails: readonly string[]): Pick<Attendee, 'name' | 'isGuessedName'> {
	if (said.name !== null && !said.isGuessedName) return { name: said.name, isGuessedName: false };
	const guess = emails.map(guessName).find((name) => name !== null) ?? null;
	return { name: guess, isGuessedName: guess !== null };
}

function known(said: AttendeeName, draft: AttendeeDraft): Pick<Attendee, 'kind' | 'answer' | 'came'> {
	const kind = draft.kind ?? 'person';
	return { kind: kind === 'person' ? said.kind : kind, answer: draft.answer ?? said.answer, came: draft.came ?? said.came };
}

/** What stands after a name is a role, a company or a remark, where the source has no better. */
function besides(rest: readonly string[], draft: AttendeeDraft): Pick<Attendee, 'company' | 'role' | 'remark'> {
	const role = rest.find(isRole) ?? null;
	const company = rest.find((text) => text !== role && (isCompanyLike(text) || (role !== null && rest.length === 2))) ?? null;
	const others = rest.filter((text) => text !== role && text !== company);
	return {
		company: textOrNull(draft.company) ?? company,
		role: textOrNull(draft.role) ?? role,
		remark: textOrNull(draft.remark) ?? textOrNull(others.join('; ')),
	};
}

/** A text of one line; null where it says nothing (`-`, `n/a`). */
export function textOrNull(text: string | null | undefined): string | null {
	const line = oneLine(text ?? '');
	return saysNothing(line) ? null : line;
}
