import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, settingsToSave } from '../../src/core/saved-settings.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { isUnset, noAnswers, surveyOf } from '../../src/core/survey.ts';
import { changedSettings } from '../../src/core/survey-settings.ts';
import { proposerFor } from '../../src/core/survey-tiers.ts';
import { readTier } from '../../src/core/tier.ts';
import { valueOf } from '../../src/core/reading.ts';
import { arbitraryProperties } from '../support/arbitrary-contact.ts';
import { GENERATED_NOTES } from '../support/generated.ts';
import { fixtureVault, sourceOf, surveyVault } from '../support/survey-vault.ts';

const person = (lines: string): string => `---\n${lines}\n---\n`;
const many = (folder: string, count: number, text: string): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder === '' ? '' : `${folder}/`}Note ${index}.md`, text]));
const proposed = (texts: Readonly<Record<string, string>>, settings?: Settings): readonly string[] => surveyVault(texts, {}, settings).places.filter(({ isProposed }) => isProposed).map(({ id }) => id);

describe('a vault with keys of its own', () => {
	const survey = surveyVault(fixtureVault('own-keys'));

	it('has its people in a folder of another language, and templates that are no people', () => {
		expect(survey.places).toEqual([{ kind: 'folder', id: 'folder:02 Leute', folder: '02 Leute', count: 8, examples: ['Ana Diaz', 'Bo Lindqvist', 'Cleo Park'], isSet: false, isProposed: true }]);
		expect(survey.leftOut.map(({ folder, why, isProposed }) => [folder, why, isProposed])).toEqual([['_templates', 'templates', true]]);
	});

	it('leaves out the folder that the app takes templates from, whatever it is called', () => {
		const texts = { ...many('People', 5, person('last_contact: 2026-01-01\ntier: core')), 'Meta/Muster/Person.md': person('type: contact\nlast_contact:'), 'Meta/Muster/Vorlagen/Firma.md': person('type: firm') };
		const leftOut = (templatesFolder: string | null): unknown => surveyOf({ ...sourceOf(texts), templatesFolder }, noAnswers).leftOut.map(({ folder, why, isProposed }) => [folder, why, isProposed]);
		expect(leftOut(null)).toContainEqual(['Meta/Muster/Vorlagen', 'templates', true]);
		expect(leftOut('Meta/Muster')).toEqual([['Meta/Muster', 'templates', true]]);
		expect(leftOut('Meta/Muster/Vorlagen/Mehr')).toContainEqual(['Meta/Muster/Vorlagen', 'templates', true]);
		expect(surveyOf({ ...sourceOf(texts), templatesFolder: 'Meta/Muster' }, noAnswers).settings.leftOutFolders).toContain('Meta/Muster');
	});

	it('has keys that are read already, which is said, and others that are offered with their values', () => {
		expect(survey.keys.read.filter(({ property }) => property === 'last-touch')).toEqual([{ property: 'last-touch', key: 'last_contact', count: 8, blank: 1 }]);
		expect(survey.keys.offered.map(({ property, key, count, examples }) => [property, key, count, examples])).toEqual([
			['cadence', 'every', 2, ['6 weeks', 'quarterly']],
			['last-touch', 'Last Spoken', 1, ['2026-10-30']],
			['birthday', 'Geburtstag', 1, ['17.04.1980']],
		]);
	});

	it('goes on being written under its own keys, and reads the others still', () => {
		expect(survey.settings.properties['last-touch']).toMatchObject({ name: 'last_contact' });
		expect(survey.settings.properties['last-touch'].alsoRead).toEqual(expect.arrayContaining(['last-touch', 'Last Spoken']));
		expect(survey.settings.properties.aliases.name).toBe('aliases');
	});

	it('keeps the name in the settings where notes have it, and where somebody has set it up before', () => {
		const names = (texts: Readonly<Record<string, string>>, settings?: Settings): unknown => surveyVault(texts, {}, settings).change.names;
		expect(names({ ...many('People', 5, person('circle: A\ncity: Rome')), 'People/Bo.md': person('tier: B') })).toEqual([]);
		expect(names(many('People', 5, person('circle: A\nlastTouch: 2026-01-01')))).toEqual([{ property: 'tier', key: 'circle' }, { property: 'last-touch', key: 'lastTouch' }]);
		expect(names(many('People', 5, person('circle: A')), { ...defaultSettings, contactFolders: ['People'] })).toEqual([]);
	});

	it('has tiers of its own, most of which tell what they mean', () => {
		expect([...survey.tierOf]).toEqual([['core', 'A'], ['outer', 'C'], ['2', 'B'], ['b', 'B'], ['pen pal', null]]);
		expect(survey.tierValues[0]).toEqual({ id: 'core', value: 'core', count: 3, examples: ['Ana Diaz', 'Bo Lindqvist', 'Hana Sato'], means: null, proposal: 'A' });
	});

	it('tells by its other days which number is the month', () => {
		expect(survey.days).toMatchObject({ ambiguous: 1, examples: ['05/06/2026'], dayFirst: 3, monthFirst: 0, proposal: 'day-first' });
	});

	it('comes to settings that change nothing else, and that are read back as they were', () => {
		const changed = changedSettings(survey.change, defaultSettings);
		expect(Object.keys(changed).sort()).toEqual(['contactFolders', 'dayOrder', 'leftOutFolders', 'properties', 'tiers']);
		expect(changed.contactFolders).toEqual(['02 Leute']);
		expect(changed.leftOutFolders).toEqual(['Templates', '_templates']);
		expect(changed.tiers?.map(({ key, alsoMeans }) => [key, alsoMeans])).toEqual([['A', ['core']], ['B', ['2']], ['C', ['outer']], ['D', []]]);
		expect(readSettings(JSON.parse(JSON.stringify(settingsToSave(survey.settings))))).toEqual({ settings: survey.settings, problems: [], whyNotToWrite: null });
	});

	it('looked through again, begins with what is set and proposes nothing more', () => {
		const texts = { ...fixtureVault('own-keys'), 'Club/Kim.md': person('tags: [person]\ntier: vip') };
		const again = surveyVault(texts, {}, survey.settings);
		expect(again.places.map(({ id, isSet, isProposed }) => [id, isSet, isProposed])).toEqual([['folder:02 Leute', true, true], ['tag:person', false, false]]);
		expect(changedSettings(again.change, survey.settings)).toEqual({});
		const added = surveyVault(texts, { ticks: new Map([['tag:person', true]]), tiers: new Map([['vip', 'A']]) }, survey.settings);
		expect(changedSettings(added.change, survey.settings)).toMatchObject({ contactTags: ['contact', 'person'], tiers: expect.arrayContaining([expect.objectContaining({ key: 'A', alsoMeans: ['core', 'vip'] })]) as unknown });
	});
});

describe('a vault with the keys of the plugin Personal relationship manager', () => {
	const survey = surveyVault(fixtureVault('prm-keys'));

	it('has people in a folder and by a tag', () => {
		expect(survey.places.map(({ id, count, isProposed }) => [id, count, isProposed])).toEqual([['folder:Persons', 5, true], ['tag:people', 6, true]]);
		expect(survey.contactCount).toBe(6);
	});

	it('has its keys read, and its tiers understood', () => {
		expect(survey.keys.read.map(({ property, key }) => [property, key])).toEqual([['tier', 'prm-tier'], ['cadence', 'prm-cadence'], ['last-touch', 'prm-last-contacted'], ['next-touch', 'prm-snooze-until'], ['birthday', 'prm-birthday']]);
		expect(survey.keys.offered.map(({ property, key }) => [property, key])).toEqual([['paused', 'prm-paused']]);
		expect(Object.fromEntries(survey.tierOf)).toEqual({ inner: 'A', close: 'B', casual: 'C', warm: 'D', dormant: 'D' });
	});
});

it('a folder of bare notes is offered by its name alone', () => {
	expect(proposed(fixtureVault('bare-people'))).toEqual(['folder:People']);
	expect(proposed({ 'Work/👥 Kontakte/Ana.md': '', 'Notes/a.md': '' })).toEqual(['folder:Work/👥 Kontakte']);
	expect(proposed({ 'Contacts-old/Ana.md': '', 'Population/a.md': '', 'Contact sheet/b.md': '' })).toEqual([]);
});

it('a folder is offered by its properties, whatever it is called, and one whose name may mean people only with them', () => {
	expect(proposed({ ...many('Rolo', 4, person('email: a@b.example')), ...many('Ideas', 4, person('status: open')) })).toEqual(['folder:Rolo']);
	expect(proposed(many('Network', 4, person('ip: 10.0.0.1')))).toEqual([]);
	expect(proposed(many('Network', 4, person('company: Acme\nrole: CTO')))).toEqual(['folder:Network']);
	expect(proposed({ ...many('CRM/People', 3, person('email: a@b.example')), ...many('CRM/Firms', 3, person('phone: 123456')) })).toEqual(['folder:CRM/People']);
	expect(surveyVault(many('Firms', 3, person('phone: 123456'))).places.map(({ id, isProposed }) => [id, isProposed])).toEqual([['folder:Firms', false]]);
});

it('people at the top of a vault are offered with the whole vault, and the folders without people are left out then', () => {
	const survey = surveyVault({ ...many('', 30, person('tier: core\nlast_contact: 2026-10-01')), ...many('Daily', 200, 'A day.'), ...many('Templates', 2, person('last_contact:')) });
	expect(survey.places.map(({ id, isProposed }) => [id, isProposed])).toEqual([['folder:', true]]);
	expect(survey.leftOut.map(({ folder, isProposed }) => [folder, isProposed])).toEqual([['Templates', true], ['Daily', true]]);
	expect(survey.contactCount).toBe(30);
});

describe('notes of something else within a folder of people', () => {
	const people = many('People', 5, person('last_contact: 2026-10-01'));
	const dated = (folder: string, count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/2026-03-${String(index + 1).padStart(2, '0')} Talk.md`, 'We talked.']));
	const offered = (texts: Readonly<Record<string, string>>, settings?: Settings): readonly unknown[] => surveyVault(texts, {}, settings).leftOut.map(({ folder, why, count, isProposed }) => [folder, why, count, isProposed]);

	it('are offered to be left out, and are so unless the user says otherwise', () => {
		const texts = { ...people, ...dated('People/Meetings', 20), ...dated('Daily', 30) };
		expect(offered(texts)).toEqual([['People/Meetings', 'no-people', 20, true]]);
		expect(surveyVault(texts)).toMatchObject({ contactCount: 5, settings: { contactFolders: ['People'], leftOutFolders: ['Templates', 'People/Meetings'] } });
		expect(surveyVault(texts, { ticks: new Map([['leave:People/Meetings', false]]) }).contactCount).toBe(25);
		expect(surveyVault(texts, { ticks: new Map([['folder:People', false]]) }).leftOut).toEqual([]);
	});

	it('are told by the name of their folder or by days in their names where nobody has properties', () => {
		const bare = { ...many('People', 5, ''), ...many('People/Friends', 3, ''), ...many('People/Climbing', 3, '') };
		expect(offered({ ...bare, ...dated('People/Archive/Talks', 4), ...many('People/Events', 3, '') })).toEqual([['People/Archive', 'no-people', 4, true], ['People/Events', 'no-people', 3, true]]);
		expect(offered(bare)).toEqual([]);
	});

	it('are not ticked where their names could be names of people, or where somebody is among them', () => {
		const named = { 'People/Acme/Ana Diaz.md': '', 'People/Acme/Bo Lindqvist.md': '' };
		expect(offered({ ...people, ...named })).toEqual([['People/Acme', 'no-people', 2, false]]);
		expect(offered({ ...people, ...dated('People/Meetings', 20), 'People/Meetings/Cleo.md': person('last_contact: 2026-10-01') })).toEqual([['People/Meetings', 'no-people', 21, false]]);
	});

	it.each([
		['first names alone', 'School', ['Anna', 'Ben', 'Cleo']],
		['names in other scripts', 'Asia', ['王伟', '李娜', '김민수']],
		['names that begin with the last one', 'Old', ['Berg, Anna', 'de Vries, Jan']],
		['names with more behind them', 'Acme', ['Ana Voss (Acme)', 'Bo Lind - Acme', 'Cy & Di Orth']],
		['names with a mark before them', 'Work', ['@Ana Voss', '👤 Bo Lind']],
		['names in lower case', 'Imported', ['ana voss', 'bo_lind']],
		['names of one who is among dated notes', 'Talks', ['2026-03-01 Talk', '2026-03-02 Talk', 'Anna']],
		['names in a folder that may be about where they were met', 'Events', ['Anna', 'Ben']],
	])('are not ticked with %s: nobody is hidden where it is in doubt', (_, folder, names) => {
		const notes = Object.fromEntries(names.map((name) => [`People/${folder}/${name}.md`, '']));
		expect(offered({ ...people, ...notes })).toEqual([[`People/${folder}`, 'no-people', names.length, false]]);
	});

	it.each(['company: Acme', 'aliases: [Anni]', 'city:', 'tags: [friend]', 'type: client'])('are not ticked where one of them carries %s', (lines) => {
		expect(offered({ ...people, ...dated('People/Meetings', 20), 'People/Meetings/2026-04-01.md': person(lines) })).toEqual([['People/Meetings', 'no-people', 21, false]]);
	});

	it('are ticked where the folder tells what they are, and no name of theirs could be a name of somebody', () => {
		const titles = Object.fromEntries(['Talk with Bo', 'Budget review', 'Q3 plan', '2026-03-01'].map((name) => [`People/Meetings/${name}.md`, person('status: open')]));
		expect(offered({ ...people, ...titles })).toEqual([['People/Meetings', 'no-people', 4, true]]);
	});

	it('are not offered where each person has a folder, where a tag says who they are, or where the folder is said to hold people', () => {
		const own = { 'People/Ana/Ana.md': '', ...dated('People/Ana', 5), 'People/Bo/Bo.md': person('last_contact: 2026-10-01'), ...dated('People/Bo', 5) };
		expect(offered({ ...people, ...own })).toEqual([]);
		expect(offered({ ...people, ...many('People/Club', 5, person('tags: [person]')), ...many('People/Family', 5, '') })).toEqual([]);
		expect(offered({ ...people, ...dated('People/Meetings', 5) }, { ...defaultSettings, contactFolders: ['People', 'People/Meetings'] })).toEqual([]);
	});

	it('are offered anew, and not ticked, where the settings are made', () => {
		expect(offered({ ...people, ...dated('People/Meetings', 5) }, { ...defaultSettings, contactFolders: ['People'] })).toEqual([['People/Meetings', 'no-people', 5, false]]);
	});
});

it('of a whole vault, folders that may be full of people are offered and not ticked', () => {
	const top = many('', 30, person('last_contact: 2026-10-01'));
	const survey = surveyVault({ ...top, 'School/Anna.md': '', 'School/Ben.md': '', ...many('Daily', 200, 'A day.'), ...many('Clippings', 20, ''), 'Clippings/Bo.md': person('email: bo@lind.example') });
	expect(survey.leftOut.map(({ folder, isProposed }) => [folder, isProposed])).toEqual([['School', false], ['Daily', true], ['Clippings', false]]);
});

describe('a folder for templates in which people are', () => {
	const survey = (texts: Readonly<Record<string, string>>, templatesFolder: string | null = null): readonly unknown[] => {
		const { places, leftOut, contactCount } = surveyOf({ ...sourceOf(texts), templatesFolder }, noAnswers);
		return [places.map(({ id, isProposed }) => [id, isProposed]), leftOut.map(({ folder, isProposed }) => [folder, isProposed]), contactCount];
	};
	const filled = person('email: a@b.example\nlast_contact: 2026-10-01');
	const blank = person('email:\nlast_contact: "{{date}}"');

	it('is not left out where the app takes its templates from around them, while folders of nothing but templates in it are', () => {
		const texts = { ...many('Vault/People', 20, filled), 'Vault/Muster/Person.md': blank, 'Vault/Muster/Firma.md': person('email:') };
		expect(survey(texts, 'Vault')).toEqual([[['folder:Vault/People', true]], [['Vault/Muster', true]], 20]);
		expect(survey({ ...many('Vault/People', 20, filled), 'Vault/Vorlagen/Firma.md': person('type: firm') }, 'Vault')).toEqual([[['folder:Vault/People', true]], [['Vault/Vorlagen', true]], 20]);
		expect(survey({ ...many('Vault/People', 3, ''), 'Vault/Muster.md': blank }, 'Vault')).toEqual([[['folder:Vault/People', true]], [], 3]);
		expect(survey(many('People', 5, filled), 'People')).toEqual([[['folder:People', true]], [], 5]);
		expect(survey(many('Rolo', 5, filled), 'Rolo')).toEqual([[['folder:Rolo', true]], [], 5]);
	});

	it('is not left out where people are here and there in it, be it by a tag', () => {
		const tagged = Object.fromEntries(['Ana', 'Bo', 'Cleo'].map((name) => [`Notes/${name}.md`, person('tags: [person]')]));
		expect(survey({ ...tagged, ...many('Notes', 50, ''), 'Notes/Person.md': blank }, 'Notes')).toEqual([[['tag:person', true]], [], 3]);
	});

	it('is not left out for its name, either, where it is full of people', () => {
		expect(survey(many('Vorlagen', 5, filled))).toEqual([[['folder:Vorlagen', true]], [], 5]);
		expect(survey(many('Vorlagen/Personen', 5, filled), 'Vorlagen')).toEqual([[['folder:Vorlagen/Personen', true]], [], 5]);
		expect(survey(many('Templates', 5, filled), 'Templates')).toEqual([[['folder:Templates', true]], [['Templates', false]], 5]);
	});

	it('is left out where the people in it are templates', () => {
		const templates = { 'Vorlagen/Personen/Person.md': blank, 'Vorlagen/Personen/Freund.md': person('tags: [person]\nemail:'), 'Vorlagen/Personen/Leer.md': '' };
		expect(survey({ ...many('People', 5, filled), ...templates }, 'Vorlagen')).toEqual([[['folder:People', true]], [['Vorlagen', true]], 5]);
	});
});

it('never offers to leave out a folder that somebody is in by a tag, or that is chosen for contacts', () => {
	const top = many('', 30, person('last_contact: 2026-10-01'));
	expect(surveyVault({ ...top, ...many('Club', 20, person('tags: [person]')), ...many('Daily', 20, '') }).leftOut.map(({ folder }) => folder)).toEqual(['Daily']);
	const both = surveyVault({ ...top, ...many('People', 20, ''), ...many('Daily', 20, '') }, { named: ['', 'Daily'] });
	expect([both.leftOut, both.contactCount]).toEqual([[], 70]);
});

it('counts no copy that a sync made: it is no second person', () => {
	const texts = { 'People/Ana.md': person('tier: core'), 'People/Ana (conflicted copy 2026-11-20).md': person('tier: core') };
	expect(surveyVault(texts)).toMatchObject({ contactCount: 1, noteCount: 1, places: [{ count: 1, examples: ['Ana'] }], tierValues: [{ count: 1 }] });
});

it('a folder that may mean people is one where notes have keys of another plugin for people', () => {
	const prm = { 'CRM/Ana.md': person('prm-tier: inner'), 'CRM/Bo.md': person('prm-tier: casual\nprm-last-contacted: 2026-10-01'), 'CRM/Cleo.md': person('prm-tier: inner') };
	expect(proposed(prm)).toEqual(['folder:CRM']);
	expect(proposed({ 'CRM/Ana.md': person('tier: inner'), 'CRM/Bo.md': person('tier: casual'), 'CRM/Cleo.md': person('tier: inner') })).toEqual([]);
	expect(proposed({ ...many('Work', 3, person('prm-x: 1')) })).toEqual([]);
});

it('asks for a tier that stands in a list of one, and reads it then', () => {
	const survey = surveyVault({ 'People/Ana.md': person('tier: [core]'), 'People/Bo.md': person('tier: core'), 'People/Cleo.md': person('tier: [core, outer]') });
	expect(survey.tierValues).toEqual([{ id: 'core', value: 'core', count: 2, examples: ['Ana', 'Bo'], means: null, proposal: 'A' }]);
});

describe('a value of the user that is called like a tier', () => {
	const circles = (...values: readonly string[]): Record<string, string> => Object.fromEntries(values.map((value, index) => [`People/Person ${index}.md`, person(`circle: ${value}\nlast_contact: 2026-01-01`)]));
	const tiersOf = (settings: Settings): readonly unknown[] => settings.tiers.map(({ key, name, alsoMeans }) => [key, name, alsoMeans]);
	const meantBy = (settings: Settings, ...values: readonly string[]): unknown => values.map((value) => valueOf(readTier(value, settings.tiers))?.key ?? null);
	const three = circles('core', 'close', 'outer', 'close');

	it('is asked for among the others, and its meaning is guessed by theirs, after which the tiers are named', () => {
		const survey = surveyVault(three);
		expect(survey.tierValues.map(({ id, means, proposal }) => [id, means, proposal])).toEqual([['close', 'A', 'B'], ['core', null, 'A'], ['outer', null, 'C']]);
		expect(tiersOf(survey.settings)).toEqual([['A', 'Core', []], ['B', 'Close', []], ['C', 'Network', ['outer']], ['D', 'Keep warm', []]]);
		expect(meantBy(survey.settings, 'core', 'close', 'outer')).toEqual(['A', 'B', 'C']);
		expect(changedSettings(surveyVault(three, {}, survey.settings).change, survey.settings)).toEqual({});
	});

	it('means what the user says, and a tier that keeps no word of its own is called by its key', () => {
		const answered = (tiers: Readonly<Record<string, string | null>>): Settings => surveyVault(three, { tiers: new Map(Object.entries(tiers)) }).settings;
		expect(tiersOf(answered({ close: 'A' }))).toEqual([['A', 'Close', ['core']], ['B', 'Key', []], ['C', 'Network', ['outer']], ['D', 'Keep warm', []]]);
		expect(tiersOf(answered({ close: 'D', core: null }))).toEqual([['A', 'A', []], ['B', 'Key', []], ['C', 'Network', ['outer']], ['D', 'Close', []]]);
		// A word that names a tier cannot mean none.
		expect(meantBy(answered({ close: null }), 'close')).toEqual(['A']);
	});

	it('may change places with another, and what a tier was called still means it where notes say it', () => {
		const swapped = surveyVault(circles('close', 'key', 'vip'), { tiers: new Map([['close', 'B'], ['key', 'A']]) }).settings;
		expect(tiersOf(swapped).slice(0, 2)).toEqual([['A', 'Key', ['vip']], ['B', 'Close', []]]);
		const both = surveyVault(circles('close', 'key', 'vip'), { tiers: new Map([['close', 'B'], ['key', 'B']]) }).settings;
		expect(meantBy(both, 'close', 'key', 'vip')).toEqual(['B', 'B', 'A']);
		expect(readSettings(JSON.parse(JSON.stringify(settingsToSave(both)))).problems).toEqual([]);
	});

	it('is shown with its tier where it is a key, which stays', () => {
		const survey = surveyVault(circles('A', 'b', 'vip'), { tiers: new Map([['a', 'C']]) });
		expect(survey.tierValues.map(({ id, means }) => [id, means])).toEqual([['a', 'A'], ['b', 'B'], ['vip', null]]);
		expect(meantBy(survey.settings, 'A', 'b', 'vip')).toEqual(['A', 'B', 'A']);
	});

	it('is not asked for where every value is known, or once the tiers are the user\'s own', () => {
		expect(surveyVault(circles('close', 'A', 'network')).tierValues).toEqual([]);
		const own = { ...defaultSettings, contactFolders: ['People'], tiers: defaultSettings.tiers.map((tier) => ({ ...tier, places: 3 })) };
		expect(surveyVault(three, {}, own).tierValues.map(({ id }) => id)).toEqual(['core', 'outer']);
		const elsewhere = { ...defaultSettings, contactFolders: ['People'] };
		expect([...surveyVault(three, {}, elsewhere).tierOf]).toEqual([['close', 'A'], ['core', null], ['outer', null]]);
		expect(changedSettings(surveyVault(three, {}, elsewhere).change, elsewhere)).toEqual({});
	});
});

it('tells the number where a whole vault is chosen by hand', () => {
	const texts = many('Daily', 5000, 'A day.');
	expect(surveyVault(texts)).toMatchObject({ places: [], contactCount: 0, sweeping: null });
	expect(surveyVault(texts, { named: [''] })).toMatchObject({ contactCount: 5000, noteCount: 5000, sweeping: '' });
	expect(surveyVault(texts, { named: ['Daily'] })).toMatchObject({ contactCount: 5000, sweeping: 'Daily' });
	expect(surveyVault(texts, { named: ['Daily'], ticks: new Map([['folder:Daily', false]]) }).sweeping).toBeNull();
});

it('finds properties that say what a note is, in the spelling in which they count', () => {
	const texts = { 'a/Ana.md': person('categories:\n  - "[[People]]"'), 'b/Bo.md': person('categories: [[[People]]]'), 'c/Cleo.md': person('Type: Person'), 'd/Dora.md': person('person: true'), 'e/x.md': person('type: meeting') };
	const survey = surveyVault(texts);
	expect(survey.places.map(({ id }) => id)).toEqual(['marker:categories:[[people]]', 'marker:categories:people', 'marker:type:person', 'marker:person:true']);
	expect(survey.contactCount).toBe(4);
});

it('keeps what the user has set: folders, tiers and what else is read', () => {
	const settings: Settings = { ...defaultSettings, contactFolders: ['Contacts', 'Club'], newContactFolder: 'Club', minutesAWeek: 40 };
	const survey = surveyVault({ 'Club/Ana.md': person('tier: core'), 'People/Bo.md': person('') }, { ticks: new Map([['folder:People', true]]), tiers: new Map([['core', 'B']]) }, settings);
	expect(survey.settings).toMatchObject({ contactFolders: ['Contacts', 'Club', 'People'], newContactFolder: 'Club', minutesAWeek: 40 });
	expect(isUnset(survey.settings)).toBe(false);
	const removed = surveyVault({ 'Club/Ana.md': '' }, { ticks: new Map([['folder:Club', false]]) }, settings);
	expect(removed.settings.contactFolders).toEqual(['Contacts']);
});

describe('which tier a value means', () => {
	const { tiers } = defaultSettings;
	it.each<[readonly string[], Record<string, string | null>]>([
		[['1', '2', '3', '4', '5'], { 1: 'A', 2: 'B', 3: 'C', 4: 'D', 5: 'D' }],
		[['0', '1', '2'], { 0: 'A', 1: 'B', 2: 'C' }],
		[['10', '50', '100'], { 10: null, 50: null, 100: null }],
		[['1', '2', '2026'], { 1: null, 2: null, 2026: null }],
		[['core', '30', '7'], { core: 'A', 30: null, 7: null }],
		[['10', '5', '1'], { 1: 'A', 5: 'B', 10: 'D' }],
		[['tier 1', 'tier 2'], { 'tier 1': 'A', 'tier 2': 'B' }],
		[['★', '★★', '★★★'], { '★★★': 'A', '★★': 'B', '★': 'C' }],
		[['⭐⭐⭐⭐⭐', '⭐'], { '⭐⭐⭐⭐⭐': 'A', '⭐': 'D' }],
		[['★★★★☆'], { '★★★★☆': 'B' }],
		[['VIP', 'friend', 'acquaintance', 'xyz'], { VIP: 'A', friend: 'B', acquaintance: 'C', xyz: null }],
		[['hot', 'warm', 'cold'], { hot: 'A', warm: 'B', cold: 'D' }],
		[['core', 'close', 'outer'], { core: 'A', close: 'B', outer: 'C' }],
		[['close', 'casual', 'dormant'], { close: 'A', casual: 'C', dormant: 'D' }],
		[['Inner circle', 'Close', 'Network', 'Keep warm'], { 'Inner circle': 'A', Close: 'B', Network: 'C', 'Keep warm': 'D' }],
		[['core', 'inner', 'outer'], { core: 'A', inner: 'B', outer: 'C' }],
		[['[[Inner circle]]', 'A+', 'E'], { '[[Inner circle]]': 'A', 'A+': 'A', E: 'D' }],
	])('%j', (values, meant) => {
		const propose = proposerFor(values, tiers);
		expect(Object.fromEntries(values.map((value) => [value, propose(value)]))).toEqual(meant);
	});

	it('a rating rises', () => {
		const propose = proposerFor(['1', '2', '3', '4'], tiers, true);
		expect(['4', '3', '2', '1'].map(propose)).toEqual(['A', 'B', 'C', 'D']);
	});

	it('is nothing where there are no tiers', () => expect(proposerFor(['core', '1'], [])('core')).toBeNull());
});

it('days that contradict each other are left to the user', () => {
	const days = (...written: readonly string[]): Record<string, string> => Object.fromEntries(written.map((one, index) => [`People/${index}.md`, person(`last_contact: ${one}`)]));
	expect(surveyVault(days('11/12/2026', '13/12/2026', '12/13/2026')).days?.proposal).toBeNull();
	expect(surveyVault(days('11/12/2026', '12/13/2026')).dayOrder).toBe('month-first');
	expect(surveyVault(days('2026-11-20', '11/11/2026')).days).toBeNull();
});

const anything = fc.oneof(arbitraryProperties, fc.dictionary(fc.constantFrom('type', 'tags', 'tier', 'circle', 'last met', 'Last Spoken', 'every', 'priority', 'email', 'birthday', '__proto__', '', 'person', 'x'), fc.oneof(fc.jsonValue(), fc.constantFrom('11/12/2026', '31/01/2026', 'core', 'close', 'Key', 'B', '★★', 'person', [['People']])), { maxKeys: 6 }));

it('never fails, whatever properties notes have, and what it proposes can be saved and is settled when asked again', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.constantFrom('People/a', 'b', 'Templates/c', 'x/y/d', 'CRM/e'), anything), { maxLength: 8 }), fc.array(fc.constantFrom('', 'x', 'Gone'), { maxLength: 1 }), (notes, named) => {
			const source = { ...sourceOf({}), notes: notes.map(([path, properties], index) => ({ path: `${path}${index}.md`, properties })) };
			const { settings } = surveyOf(source, { ...noAnswers, named });
			expect(readSettings(JSON.parse(JSON.stringify(settingsToSave(settings)))).problems).toEqual([]);
			const again = surveyOf({ ...source, settings }, noAnswers);
			if (!isUnset(settings)) expect(changedSettings(again.change, settings)).toEqual({});
		}),
		{ numRuns: GENERATED_NOTES },
	);
});
