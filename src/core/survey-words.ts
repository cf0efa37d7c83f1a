import { foldName } from './person-name.ts';

/** What people call a folder, a tag or a kind of note that holds people, in the languages of the vaults that we know of. Folded; singular and plural. */
const PEOPLE = new Set(
	[
		['people', 'person', 'persons', 'contact', 'contacts', 'address book', 'addressbook', 'rolodex', 'humans', 'human'],
		['personen', 'leute', 'menschen', 'mensch', 'kontakte', 'kontakt', 'adressbuch'],
		['personne', 'personnes', 'gens'],
		['persona', 'personas', 'gente', 'contacto', 'contactos'],
		['persone', 'contatto', 'contatti', 'rubrica'],
		['pessoa', 'pessoas', 'contato', 'contatos'],
		['persoon', 'mensen', 'contacten', 'contactpersonen'],
		['personer', 'kontakter', 'henkilot', 'osoby', 'ludzie', 'kontakty', 'lide', 'люди', 'контакты', '人物', '人', '連絡先', '联系人', '사람', '연락처'],
	].flat(),
);

/** The same for words that may mean something else: they hold people where the notes look like it. */
const PERHAPS_PEOPLE = new Set(
	[
		['crm', 'prm', 'network', 'networking', 'relationship', 'relationships', 'friend', 'friends', 'family', 'colleague', 'colleagues', 'coworkers', 'team', 'client', 'clients', 'customer', 'customers', 'acquaintance', 'acquaintances'],
		['netzwerk', 'freunde', 'familie', 'kollegen', 'kunden', 'reseau', 'amis', 'collegues', 'clients', 'red', 'amigos', 'clientes', 'rete', 'amici', 'colleghi', 'clienti', 'rede', 'netwerk', 'vrienden', 'klanten'],
	].flat(),
);

/** Notes about these have telephones and addresses as well. */
const OTHERS = new Set(['company', 'companies', 'firms', 'organization', 'organizations', 'organisation', 'organisations', 'vendors', 'suppliers', 'places', 'restaurants', 'shops', 'hotels', 'venues', 'accounts', 'projects', 'meetings', 'events', 'firmen', 'unternehmen', 'orte', 'entreprises', 'lieux', 'empresas', 'lugares', 'aziende', 'bedrijven']);

const TEMPLATES = new Set(['template', 'templates', 'note templates', 'vorlage', 'vorlagen', 'modele', 'modeles', 'plantilla', 'plantillas', 'modello', 'modelli', 'modelo', 'modelos', 'sjabloon', 'sjablonen', 'mallar', 'szablony', 'шаблоны', 'テンプレート', '模板']);

/** Whether a word means people: surely, perhaps, or not at all. */
export function meansPeople(name: string): 'surely' | 'perhaps' | 'no' {
	const word = plainWord(name);
	if (PEOPLE.has(word)) return 'surely';
	return PERHAPS_PEOPLE.has(word) ? 'perhaps' : 'no';
}

/** Whether a folder of this name holds something else that can be called and written to. */
export function meansOthers(name: string): boolean {
	return OTHERS.has(plainWord(name));
}

/** Whether a folder of this name holds templates. */
export function meansTemplates(name: string): boolean {
	return TEMPLATES.has(plainWord(name));
}

/** A name without what people put before it to sort folders (`02 `, `_`, `👥 `), and without brackets of a link. */
function plainWord(name: string): string {
	const inside = name.trim().replace(/^\[\[|\]\]$/g, '').replace(/\|.*$/, '');
	const last = inside.slice(inside.lastIndexOf('/') + 1).replace(/\.md$/i, '');
	return foldName(last)
		.replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, '')
		.replace(/^(?:my|all|meine?|mes|mis) (?=\p{L})/u, '')
		.replace(/[_-]+/g, ' ');
}
