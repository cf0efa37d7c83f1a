/** What a column of an attendee table holds. */
export type Field =
	| 'name'
	/** `Name (Original Name)`, as Zoom writes it. */
	| 'shown-name'
	| 'first-name'
	| 'middle-name'
	| 'last-name'
	| 'email'
	/** An address that counts where there is no other. */
	| 'other-email'
	| 'phone'
	| 'company'
	| 'role'
	/** `Title`: a role, a doctorate or a Mr; only what is in no other column counts. */
	| 'title'
	| 'profile'
	| 'site'
	| 'remark'
	| 'answer'
	/** Whether somebody came, or when. */
	| 'presence'
	/** A time that only those have who were there. */
	| 'joined'
	| 'waiting'
	| 'event-name'
	| 'event-day'
	| 'start'
	| 'meeting-id';

/** Headers by what they mean, in English, German, French, Spanish, Portuguese, Italian and Dutch; compared by headerKey. */
export const HEADERS: Readonly<Record<Field, readonly string[]>> = {
	name: [
		...['name', 'full name', 'fullname', 'attendee', 'attendees', 'attendee name', 'participant', 'participants', 'participant name', 'guest name', 'display name', 'contact name', 'person', 'member name', 'invitee', 'invitee name', 'registrant', 'registrant name', 'delegate', 'user name', 'your name', 'first and last name', 'name and surname', 'last name, first name', 'what is your name', "what's your name"],
		...['Teilnehmer', 'Teilnehmende', 'Teilnehmer/in', 'Teilnehmername', 'vollständiger Name', 'vor- und nachname', 'Name, Vorname', 'Nachname, Vorname', 'Anzeigename', 'Benutzername', 'Name des Teilnehmers', 'Person'],
		...['nom', 'nom complet', 'nom et prénom', 'nom prénom', 'prénom et nom', 'prénom nom', 'participant(e)', 'nom du participant', "nom d'utilisateur", 'invité(e)'],
		...['nombre', 'nombre completo', 'nombre y apellidos', 'nombre y apellido', 'apellidos y nombre', 'asistente', 'participante', 'nombre del participante', 'nombre del asistente', 'nombre de usuario'],
		...['nome', 'nome completo', 'nome e sobrenome', 'nome e apelido', 'nome do participante', 'nome do usuário', 'nome de usuário'],
		...['nome e cognome', 'cognome e nome', 'nominativo', 'partecipante', 'nome del partecipante', 'nome utente'],
		...['naam', 'volledige naam', 'voor- en achternaam', 'deelnemer', 'naam deelnemer', 'gebruikersnaam'],
	],
	'shown-name': [],
	'first-name': [
		...['first name', 'firstname', 'given name', 'forename', 'attendee first name', 'participant first name', 'guest first name', 'registration first name', 'christian name'],
		...['Vorname', 'Rufname', 'prénom', 'prénom(s)', 'nombre de pila', 'primer nombre', 'primeiro nome', 'nome próprio', 'voornaam', 'roepnaam'],
	],
	'middle-name': ['middle name', 'zweiter Vorname', 'deuxième prénom', 'segundo nombre', 'nome do meio', 'secondo nome', 'tussenvoegsel', 'tussenvoegsels', 'tweede naam'],
	'last-name': [
		...['last name', 'lastname', 'surname', 'family name', 'attendee last name', 'attendee surname', 'participant last name', 'guest last name', 'registration last name'],
		...['Nachname', 'Familienname', 'Zuname', 'nom de famille', 'apellido', 'apellidos', 'primer apellido', 'segundo apellido', 'sobrenome', 'apelido', 'apelidos', 'último nome', 'cognome', 'achternaam', 'familienaam'],
	],
	email: [
		...['email', 'e-mail', 'email address', 'e-mail address', 'mail', 'mail address', 'user email', 'attendee email', 'attendee email address', 'participant email', 'guest email', 'invitee email', 'registrant email', 'contact email', 'member email', 'work email', 'work email address', 'business email', 'company email', 'primary email', 'your email', 'what is your email', 'what is your email address', 'username (email)', 'email 1', 'E-mail 1 - Value'],
		...['E-Mail-Adresse', 'Mailadresse', 'Mail-Adresse', 'E-Mail des Teilnehmers', 'E-Mail-Adresse des Benutzers', 'Benutzer-E-Mail'],
		...['courriel', 'adresse e-mail', 'adresse mail', 'adresse courriel', 'adresse électronique', 'mél', "e-mail de l'utilisateur", "adresse e-mail de l'utilisateur"],
		...['correo', 'correo electrónico', 'e-correo', 'dirección de correo electrónico', 'dirección de correo', 'e-mail del usuario', 'correo electrónico del usuario', 'correo electrónico del asistente'],
		...['endereço de e-mail', 'endereço eletrónico', 'endereço eletrônico', 'correio eletrónico', 'correio eletrônico', 'e-mail do usuário', 'e-mail do participante'],
		...['indirizzo e-mail', 'indirizzo mail', 'indirizzo di posta elettronica', 'posta elettronica', 'e-mail utente', "e-mail dell'utente", 'e-mail del partecipante'],
		...['e-mailadres', 'mailadres', 'e-mail van gebruiker', 'e-mail gebruiker', 'e-mailadres van gebruiker'],
	],
	'other-email': ['registration email', 'secondary email', 'alternate email', 'personal email', 'home email', 'other email', 'email 2', 'upn', 'user principal name', 'private E-Mail', 'e-mail personnel', 'correo personal', 'e-mail pessoal', 'e-mail personale', 'privé e-mail'],
	phone: [
		...['phone', 'phone number', 'telephone', 'telephone number', 'mobile', 'mobile phone', 'mobile number', 'cell', 'cell phone', 'cellphone', 'cell number', 'tel', 'tel.', 'contact number', 'whatsapp', 'whatsapp number', 'work phone', 'business phone', 'home phone', 'attendee phone', 'what is your phone number', 'Phone 1 - Value'],
		...['Telefon', 'Telefonnummer', 'Telefon-Nr.', 'Tel.-Nr.', 'Handy', 'Handynummer', 'Handy-Nr.', 'Mobil', 'Mobilfunknummer', 'Mobilnummer', 'Mobiltelefon', 'Rufnummer', 'téléphone', 'numéro de téléphone', 'tél', 'n° de téléphone', 'portable', 'téléphone portable', 'numéro de portable', 'téléphone mobile', 'teléfono', 'número de teléfono', 'teléfono móvil', 'teléfono de contacto', 'móvil', 'número de móvil', 'celular', 'número de celular', 'telefone', 'número de telefone', 'telemóvel'],
		...['telefono', 'numero di telefono', 'cellulare', 'numero di cellulare', 'recapito telefonico', 'telefoon', 'telefoonnummer', 'telefoonnr', 'mobiele telefoon', 'mobiel', 'mobiel nummer', 'gsm'],
	],
	company: [
		...['company', 'company name', 'organization', 'organisation', 'organization name', 'organisation name', 'org', 'employer', 'affiliation', 'institution', 'business name', 'workplace', 'your company', 'company/organization', 'company / organisation', 'current company', 'where do you work'],
		...['Firma', 'Firmenname', 'Unternehmen', 'Arbeitgeber', 'Betrieb', 'Einrichtung', 'Unternehmen/Organisation', 'entreprise', 'société', 'organisme', 'établissement', 'employeur', 'empresa', 'compañía', 'organización', 'institución', 'entidad', 'entidade', 'organismo', 'organização', 'instituição', 'companhia'],
		...['azienda', 'nome azienda', 'società', 'ditta', 'organizzazione', 'ente', 'impresa', 'bedrijf', 'bedrijfsnaam', 'organisatie', 'instelling', 'werkgever', 'datore di lavoro'],
	],
	role: [
		...['job title', 'jobtitle', 'role', 'job role', 'position', 'job position', 'job', 'occupation', 'profession', 'function', 'your role', 'current role', 'what do you do'],
		...['Funktion', 'Rolle', 'Beruf', 'Stellung', 'Stelle', 'Jobtitel', 'Berufsbezeichnung', 'Tätigkeit', 'fonction', 'poste', 'rôle', 'intitulé du poste', 'titre du poste', 'métier', 'emploi', 'cargo', 'puesto', 'rol', 'profesión', 'ocupación', 'función', 'función/cargo', 'função', 'profissão', 'ocupação', 'posição'],
		...['ruolo', 'qualifica', 'posizione', 'professione', 'funzione', 'mansione', 'occupazione', 'incarico', 'functie', 'functietitel', 'functiebenaming', 'beroep'],
	],
	title: ['title', 'titre'],
	profile: ['linkedin', 'linkedin url', 'linkedin profile', 'linkedin profile url', 'linkedin link', 'linkedin-profil', 'profil linkedin', 'perfil de linkedin', 'perfil linkedin', 'perfil do linkedin', 'profilo linkedin', 'linkedin-profiel', 'profile', 'profile url', 'profile link', 'public profile', 'URL of Member Profile', 'xing', 'github', 'github url', 'twitter', 'mastodon', 'bluesky', 'instagram'],
	site: ['website', 'web site', 'web page', 'url', 'homepage', 'personal website', 'webseite', 'site web', 'site internet', 'sitio web', 'página web', 'sito web', 'sito'],
	remark: ['notes', 'note', 'comment', 'comments', 'remark', 'remarks', 'Bemerkung', 'Bemerkungen', 'Anmerkung', 'Anmerkungen', 'Notiz', 'Notizen', 'Kommentar', 'remarque', 'remarques', 'commentaire', 'commentaires', 'nota', 'notas', 'comentario', 'comentarios', 'observaciones', 'observações', 'comentário', 'comentários', 'osservazioni', 'commento', 'opmerking', 'opmerkingen', 'notitie', 'notities'],
	answer: ['approval status', 'status', 'attendee status', 'guest status', 'rsvp', 'rsvp status', 'response', 'response status', 'registration status', 'invitation status', 'reply', 'Antwort', 'Rückmeldung', 'Zusage', 'réponse', 'statut', 'respuesta', 'estado', 'resposta', 'risposta', 'stato', 'antwoord', 'reactie'],
	presence: ['checked in at', 'checked in', 'check-in', 'check-in time', 'check-in status', 'checkin', 'attended', 'attendance', 'attendance status', 'present', 'showed up', 'anwesend', 'Anwesenheit', 'teilgenommen', 'eingecheckt', 'présent', 'présence', 'a participé', 'asistió', 'asistencia', 'ha asistido', 'presente', 'compareceu', 'presença', 'participou', 'presenza', 'ha partecipato', 'aanwezig', 'deelgenomen'],
	joined: [
		...['join time', 'joined', 'joined at', 'time joined', 'first join', 'first join time', 'first join (utc)', 'leave time', 'last leave', 'in-meeting duration', 'duration', 'duration (minutes)', 'total duration (minutes)', 'time in session (minutes)', 'user action'],
		...['Beitrittszeit', 'erster Beitritt', 'erste Teilnahme', 'Beitrittsuhrzeit', 'letztes Verlassen', 'Dauer der Besprechung', 'Dauer', 'Dauer (Minuten)', 'Gesamtdauer (Minuten)', 'Dauer in der Besprechung'],
		...["heure d'arrivée", 'heure de connexion', 'première connexion', 'premier accès', 'durée (minutes)', 'durée totale (minutes)', 'durée', 'hora de entrada', 'hora para unirse', 'duración (minutos)', 'duración total (minutos)', 'primera unión', 'ingressar na hora', 'hora de ingresso', 'primeira entrada', 'duração (minutos)', 'duração total (minutos)'],
		...['ora di ingresso', 'ora di accesso', 'primo accesso', 'durata (minuti)', 'durata totale (minuti)', 'tijd van deelname', 'deelnametijd', 'eerste deelname', 'duur (minuten)', 'totale duur (minuten)'],
	],
	waiting: ['in waiting room', 'im Warteraum', "salle d'attente", "en salle d'attente", 'en sala de espera', 'na sala de espera', "in sala d'attesa", 'in wachtruimte', 'in wachtkamer'],
	'event-name': ['topic', 'event', 'event name', 'event title', 'meeting title', 'meeting name', 'meeting topic', 'webinar name', 'Thema', 'Besprechungstitel', 'Titel der Besprechung', 'Veranstaltung', 'sujet', 'titre de la réunion', 'événement', 'tema', 'título de la reunión', 'nombre del evento', 'evento', 'tópico', 'título da reunião', 'nome do evento', 'argomento', 'titolo riunione', 'titolo della riunione', 'onderwerp', 'titel van vergadering', 'titel van de vergadering', 'evenement'],
	'event-day': ['event date', 'event day', 'event start date', 'event start', 'Veranstaltungsdatum', "date de l'événement", 'fecha del evento', 'data do evento', "data dell'evento", 'datum evenement'],
	start: ['start time', 'actual start time', 'meeting start time', 'start date', 'Startzeit', 'Beginn', 'heure de début', 'hora de inicio', 'hora de início', 'horário de início', 'ora di inizio', 'begintijd', 'starttijd'],
	'meeting-id': ['meeting id', 'webinar id', 'meeting-id', 'Besprechungs-ID', 'Webinar-ID', 'ID de réunion', 'ID de la réunion', 'ID de la reunión', 'ID da reunião', 'ID riunione', 'Vergadering-ID', 'Meeting-ID'],
};

/** Columns about somebody else than the attendee, or about nobody, whatever else their header says; matched on a headerKey. */
export const ABOUT_OTHERS =
	/^(?:event )?(?:buyer|purchaser|billing|payer|payment|host|booker|booked by|ordered by|order|organi[sz]er|referr\w*|referred|invited by|emergency|manager|assistant|spouse|parent|invoice|qr code|avatar|photo|sender|kaufer|besteller|rechnung\w*|gastgeber|acheteur|facturation|organisateur|comprador|organizador|anfitrion|facturacion|anfitriao|faturamento|acquirente|organizzatore|fatturazione|koper|factuur|organisator)\b/;
