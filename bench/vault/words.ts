/** Parts of names, as many as make 80,000 whole ones. Nobody is meant. */
export const FIRST_NAMES = [
	'Ana', 'Bo', 'Carla', 'Dmitri', 'Elif', 'Farid', 'Greta', 'Hana', 'Ivo', 'Jana', 'Kofi', 'Lena', 'Mateo', 'Nadia', 'Olu', 'Pia', 'Quirin', 'Rosa', 'Sven', 'Tomás', 'Uma', 'Vera', 'Wim', 'Ximena', 'Yara', 'Zoltán',
	'Agnès', 'Björn', 'Chloé', 'Đorđe', 'Émile', 'Łucja', 'Noor', 'Øystein', 'Søren', 'Þóra', 'Žofie', 'Amara', 'Benedikt', 'Catarina',
] as const;

export const LAST_NAME_BEGINNINGS = ['Ander', 'Berg', 'Castel', 'Dom', 'Eriks', 'Fern', 'Gold', 'Hoch', 'Isak', 'Jan', 'Kowal', 'Lind', 'Mor', 'Nov', 'Oster', 'Pet', 'Quint', 'Ross', 'Stein', 'Tor', 'Ulr', 'Vas', 'Wald', 'Xav', 'Yild', 'Zimm'] as const;
export const LAST_NAME_ENDINGS = ['son', 'mann', 'ez', 'ova', 'qvist', 'ski', 'strom', 'elli', 'aga', 'feld', 'hus', 'ic', 'ier', 'ler', 'mark', 'nen', 'oglu', 'quez', 'rup', 'sen', 'thal', 'ura', 'vik', 'wood', 'ya', 'zer'] as const;

export const COMPANIES = ['Acme', 'Globex', 'Initech', 'Umbrella Works', 'Tranvella', 'Orbela Health', 'Quintapluma', 'Halvik', 'Norte & Sur', 'Blue Door'] as const;
export const CITIES = ['Madrid', 'Oslo', 'Lisbon', 'Kraków', 'Utrecht', 'Lyon', 'Graz', 'Bergen', 'Porto', 'Tartu'] as const;
export const ROLES = ['CTO', 'Designer', 'Head of operations', 'Researcher', 'Founder', 'Nurse', 'Teacher', 'Editor', 'Product manager', 'Carpenter'] as const;
export const CHANNELS = ['call', 'meeting', 'video', 'email', 'message', 'card', 'social'] as const;
export const SENTENCES = [
	'Talked about the move and what comes after it.',
	'She is looking for two designers, and knows the market well.',
	'Sent the article on climbing walls; he read it on the train.',
	'We should meet again in spring, before the fair.',
	'Asked how the new team is doing: better than last year.',
	'He offered an introduction to somebody at the museum. #got',
	'Passed on the name of the accountant. #gave',
	'Nothing new, a good talk all the same.',
] as const;
