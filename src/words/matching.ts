import type { LeftOutReason, Match } from '../core/matching.ts';

/** Why somebody on a list is what they are, for the preview and the command line: a few words without a full stop. */
export function matchReason(match: Match): string {
	switch (match.kind) {
		case 'known':
			return knownText(match);
		case 'new':
			return match.attendee.isGuessedName ? 'not among your contacts; the name is a guess from the address' : 'not among your contacts';
		case 'unsure':
			return unsureText(match);
		case 'left-out':
			return leftOutText(match);
	}
}

function knownText({ reason }: Extract<Match, { kind: 'known' }>): string {
	switch (reason.kind) {
		case 'link':
			return 'the link leads there';
		case 'email':
			return `same e-mail, ${reason.value}`;
		case 'profile':
			return `same profile, ${reason.value}`;
		case 'phone':
			return `same phone, ${reason.value}`;
		case 'name':
			return 'same name';
		case 'alias':
			return 'one of their other names';
		case 'company':
			return 'same name and company';
	}
}

function unsureText({ reason, candidates }: Extract<Match, { kind: 'unsure' }>): string {
	switch (reason.kind) {
		case 'other-name':
			return `${reason.shared.value} belongs to a contact of another name`;
		case 'different':
			return `same name, but ${reason.difference.theirs} and not ${reason.difference.ours}`;
		case 'one-word':
			return 'one word is not enough to tell who it is';
		case 'several':
			return `${candidates.length} contacts fit`;
		case 'similar':
			return 'the name is similar';
		case 'guessed-name':
			return 'the name is a guess from the address';
		case 'no-contact':
			return `the link leads to ${reason.path}, which is not a contact`;
		case 'unreadable':
			return `${reason.path} has this name but cannot be read`;
		case 'namesake':
			return 'somebody else of that name is on the list';
	}
}

const LEFT_OUT: Readonly<Record<Exclude<LeftOutReason['kind'], 'shared-address'>, string>> = {
	room: 'a room',
	resource: 'a resource, not a person',
	group: 'a group',
	notetaker: 'a program that takes notes',
	words: 'words, not a name',
	'mailing-list': 'a mailing list',
	'no-reply': 'an address that nobody reads',
	you: 'this is you',
	declined: 'declined',
	absent: 'did not come',
	nobody: 'neither a name nor an address',
};

function leftOutText({ reason }: Extract<Match, { kind: 'left-out' }>): string {
	return reason.kind === 'shared-address' ? `${reason.email} belongs to no one person` : LEFT_OUT[reason.kind];
}
