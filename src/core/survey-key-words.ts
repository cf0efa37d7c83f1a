import { readCadence } from './cadence.ts';
import { readDay } from './day-text.ts';
import { PROPERTIES, plainName, type PropertyName } from './property-names.ts';
import { foldName } from './person-name.ts';
import { readTexts } from './texts.ts';
import { onlyOf } from './tier.ts';
import { readYearlyDay } from './yearly-day.ts';

/** What people call a property besides the names that are read anyway, as plainName gives them, without accents. `prm-…` are the keys of the plugin Personal relationship manager. */
const NAMES: Partial<Record<PropertyName, readonly string[]>> = {
	name: ['full-name', 'fullname', 'display-name'],
	aliases: ['nickname', 'nicknames', 'nick'],
	tier: ['contact-tier', 'contact-level', 'contact-priority', 'closeness', 'importance', 'priority', 'ring', 'rank', 'rating', 'level', 'relationship-level', 'relationship-strength', 'prm-tier', 'prioritat', 'stufe', 'priorite', 'prioridad', 'priorita', 'prioriteit'],
	cadence: ['every', 'freq', 'rhythm', 'interval', 'how-often', 'contact-every', 'reach-out-every', 'contact-rhythm', 'touch-frequency', 'outreach-frequency', 'check-in-frequency', 'catch-up-frequency', 'stay-in-touch', 'rhythmus', 'haufigkeit', 'frequenz', 'intervall', 'turnus', 'frequence', 'frecuencia', 'frequenza', 'frequencia', 'frequentie'],
	'last-touch': ['contacted', 'last-contacted-on', 'last-touchpoint', 'last-meeting', 'spoke', 'spoken', 'talked', 'last-date', 'letzter-kontakt', 'zuletzt-kontaktiert', 'zuletzt-gesprochen', 'dernier-contact', 'ultimo-contacto', 'ultimo-contatto', 'ultimo-contato', 'laatste-contact', 'senaste-kontakt'],
	'next-touch': ['next-touchpoint', 'next-meeting', 'next-check-in', 'next-catch-up', 'contact-on', 'contact-again', 'reconnect-on', 'reconnect', 'remind', 'remind-on', 'reminder', 'follow-up-on', 'follow-up-date', 'nachster-kontakt', 'wiedervorlage', 'prochain-contact', 'proximo-contacto', 'prossimo-contatto', 'proximo-contato', 'volgend-contact'],
	paused: ['prm-paused', 'on-hold'],
	died: ['deceased', 'date-of-death', 'passed-away', 'death', 'verstorben'],
	'met-at': ['how-we-met', 'where-we-met', 'met-through', 'met-where', 'kennengelernt'],
	'met-on': ['date-met', 'when-we-met', 'met-when', 'first-contact', 'first-meeting', 'kennengelernt-am'],
	company: ['org', 'workplace', 'works-at', 'work', 'business', 'firma', 'unternehmen', 'arbeitgeber', 'entreprise', 'societe', 'empresa', 'azienda', 'bedrijf'],
	role: ['job', 'occupation', 'profession', 'beruf', 'rolle', 'poste', 'metier', 'puesto', 'cargo', 'ruolo', 'functie'],
	city: ['town', 'location', 'lives-in', 'based-in', 'place', 'stadt', 'ort', 'wohnort', 'ville', 'ciudad', 'citta', 'cidade', 'stad', 'woonplaats'],
	email: ['email-work', 'work-email', 'correo', 'courriel', 'e-mails', 'mails'],
	phone: ['cell', 'cellphone', 'mobile-phone', 'cell-phone', 'whatsapp', 'telefon', 'telefonnummer', 'handy', 'mobil', 'portable', 'telefono', 'movil', 'telefone', 'telefoon', 'cellulare'],
	linkedin: ['linkedin-url', 'linked-in', 'linkedin-profile'],
	address: ['home-address', 'postal-address', 'street', 'adresse', 'anschrift', 'direccion', 'indirizzo', 'endereco', 'adres'],
	birthday: ['birth-date', 'birth', 'birth-day', 'date-of-birth', 'dob', 'geburtstag', 'geburtsdatum', 'date-de-naissance', 'cumpleanos', 'fecha-de-nacimiento', 'compleanno', 'data-di-nascita', 'aniversario', 'verjaardag', 'geboortedatum', 'fodelsedag'],
};

/** `last spoken`, `Last Met`, `zuletzt gesehen`: whatever was last, unless it happened to the note. */
const LAST = /^(?:date-)?(?:last|zuletzt|letzte[rs]?|dernier|derniere|ultim[oa]|laatste?|senast)-/;
const NOT_OF_PEOPLE = /(?:^|-)(?:name|modified|modification|update|updated|edit|edited|changed?|viewed|opened|review|reviewed|sync|synced|published|nom|nombre|nome|naam|geandert|bearbeitet)(?:-|$)/;

const byName = new Map(PROPERTIES.flatMap((property) => (NAMES[property] ?? []).map((name) => [name, property] as const)));

/** The property that a key of another's vault is likely to mean, by its name alone; null: none that we know of. */
export function likelyProperty(key: string): PropertyName | null {
	const plain = foldName(plainName(key)).replace(/\s+/g, '-');
	const known = byName.get(plain);
	if (known !== undefined) return known;
	return LAST.test(plain) && !NOT_OF_PEOPLE.test(plain) ? 'last-touch' : null;
}

const holdsDay = (value: unknown): boolean => readDay(value, 'day-first').kind === 'read' || readDay(value, 'month-first').kind === 'read';
const holdsFlagOrDay = (value: unknown): boolean => typeof value === 'boolean' || holdsDay(value);
const isTierText = (value: unknown): boolean => (typeof value === 'string' && value.length <= 40) || typeof value === 'number';
const holdsText = (value: unknown): boolean => readTexts(value).length > 0;

/** What the values of a property look like; of all others any text will do. Days count in either order. */
const FITS: Partial<Record<PropertyName, (value: unknown) => boolean>> = {
	'last-touch': holdsDay,
	'next-touch': holdsDay,
	'met-on': holdsDay,
	'job-since': holdsDay,
	paused: holdsFlagOrDay,
	archived: holdsFlagOrDay,
	died: holdsFlagOrDay,
	cadence: (value) => readCadence(value).kind === 'read',
	birthday: (value) => readYearlyDay(value, 'day-first').kind === 'read' || readYearlyDay(value, 'month-first').kind === 'read',
	tier: (value) => isTierText(onlyOf(value)),
	email: (value) => readTexts(value).some((text) => text.includes('@')),
	phone: (value) => readTexts(value).some((text) => text.replace(/\D/g, '').length >= 5),
};

/** Whether a value is what such a property holds. */
export function fitsProperty(property: PropertyName, value: unknown): boolean {
	return (FITS[property] ?? holdsText)(value);
}

/** Nobody wrote anything there yet. */
export function isBlank(value: unknown): boolean {
	return value === null || value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}
