/** Headings of a section of attendees, in English, German, French, Spanish, Portuguese, Italian and Dutch. */
export const ATTENDEE_HEADINGS: readonly string[] = [
	...['Attendees', 'Attendee list', 'Participants', 'Participant list', 'People', 'Guests', 'Guest list', 'Invitees', 'Who', 'Who was there', 'Who came', 'Meeting attendees', 'Meeting participants'],
	...['Teilnehmer', 'Teilnehmerinnen', 'Teilnehmende', 'Teilnehmer:innen', 'Teilnehmer/innen', 'Teilnehmer_innen', 'TeilnehmerInnen', 'Teilnehmer und Teilnehmerinnen', 'Teilnehmerinnen und Teilnehmer', 'Teilnehmerliste', 'Gäste', 'Gästeliste', 'Anwesend', 'Anwesende', 'Eingeladene', 'Wer war da'],
	...['Participant(e)s', 'Participant·e·s', 'Participantes et participants', 'Liste des participants', 'Invités', 'Invité(e)s', 'Invité·e·s', 'Liste des invités', 'Personnes présentes'],
	...['Asistentes', 'Lista de asistentes', 'Participantes', 'Lista de participantes', 'Invitados', 'Invitados e invitadas', 'Lista de invitados'],
	...['Convidados', 'Lista de convidados', 'Pessoas presentes'],
	...['Partecipanti', 'Lista dei partecipanti', 'Elenco dei partecipanti', 'Elenco partecipanti', 'Invitati', 'Lista degli invitati', 'Ospiti', 'Presenti'],
	...['Deelnemers', 'Deelnemerslijst', 'Gasten', 'Gastenlijst', 'Genodigden', 'Aanwezig', 'Aanwezigen', 'Wie was erbij'],
];

/** Names of properties, inline fields and bold labels that hold people, in the same languages; as plainName has them. */
export const ATTENDEE_NAMES: ReadonlySet<string> = new Set([
	...['attendees', 'attendee', 'people', 'participants', 'participant', 'guests', 'guest', 'with', 'person', 'persons', 'invitees', 'meeting-recipients', 'meeting-attendees'],
	...['teilnehmer', 'teilnehmerin', 'teilnehmerinnen', 'teilnehmende', 'gäste', 'gaeste', 'anwesend', 'anwesende', 'eingeladene'],
	...['invités', 'invites', 'invité', 'asistentes', 'asistente', 'participantes', 'participante', 'invitados', 'invitado'],
	...['convidados', 'convidado', 'partecipanti', 'partecipante', 'invitati', 'ospiti', 'presenti', 'deelnemers', 'deelnemer', 'gasten', 'genodigden', 'aanwezigen'],
]);

/** How many there were, or how they took part, as a regular expression: `3`, `3 people`, `online`. Nothing that says which of them: `declined`. */
export const HEADING_ASIDE = String.raw`\d{1,5}(?: [\p{L}/-]{1,15})?|in person|on-?site|online|remote(?:ly)?|virtual(?:ly)?|vor Ort|presencial(?:es)?|en ligne|sur place|in presenza|in persona`;

/** Words of headings over people or other things that are written with capitals like a name: `Panel Speakers`, `Action Items`. */
export const HEADING_WORD =
	/(?:^|\s)(?:speakers|organi[sz]ers|volunteers|helpers|sponsors|mentors|founders|investors|partners|members?|guests|attendees|participants|panel(?:l?ists)?|students|teachers|customers|clients|vendors|suppliers|hosts|moderators|presenters|artists|developers|designers|engineers|journalists|newcomers|regulars|friends|colleagues|others?|people|team|group|board|staff|crew|table|tisch|mesa|notes?|next|steps|actions?|items|questions?|topics|decisions|links|online|remote|internal|external|agenda|summary|todos?|day|session|room|part|referent(?:en|innen)|gäste|mitglieder|ponentes|socios)(?=$|\s)/iu;

/** Where a list is from, before a colon: `From Outlook`. A word that is a surname as well is not here. */
export const SOURCE_LABEL =
	/^(?:from|via|through|pasted|copied|imported|exported|added|aus|desde|depuis|vanuit)\s|(?:^|\s)(?:outlook|zoom|teams|gmail|google|calendar|kalender|meetup|eventbrite|linkedin|whatsapp|telegram|excel|e-?mails?|rsvps?|invites|invitations?|export)(?=$|\s)/iu;

/** A name for whoever has none, where a reader wants one. It is never shown. */
export const STAND_IN_NAME = 'Somebody';
