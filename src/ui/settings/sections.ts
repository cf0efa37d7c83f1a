import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { PROPERTIES } from '../../core/property-names.ts';
import { SETTING_LIMITS } from '../../core/saved-settings.ts';
import { defaultSettings } from '../../core/settings.ts';
import { DAY_ORDERS, HEADINGS, LOOK_THROUGH, PROPERTIES_HEADING, PROPERTY_WORDS, ROWS, TIER_LABELS, folderMissing, templateFrom } from '../../words/settings.ts';
import { channelsPage } from './channel-pages.ts';
import { contactFoldersField, contactMarkersField, contactTagsField, leftOutFoldersField, newContactFolderField, ownEmailsField, ownNamesField, promiseHeadingField, templateField, touchHeadingsField } from './list-fields.ts';
import { group } from './rows.ts';
import type { SettingsContext } from './settings-context.ts';
import { tierList } from './tier-pages.ts';
import { toFix } from './to-fix.ts';
import { dayOrderField, flagField, numberField, oldPromisesField, propertyField, tierLabelsField } from './value-fields.ts';

type NumberKey = Parameters<typeof numberField>[0];

/** All settings: what a new user needs first comes first. */
export function settingSections(context: SettingsContext): SettingDefinitionItem[] {
	return [...toFix(context), firstRun(context), contacts(context), tierList(context), onRows(context), time(context), touches(context), promises(context), newContacts(context), reading(context), look(context)];
}

function firstRun({ openFirstRun }: SettingsContext): SettingDefinitionItem {
	const { name, desc, aliases } = ROWS.firstRun;
	return { name, desc, aliases: [...aliases], render: (setting) => void setting.addButton((button) => button.setButtonText(LOOK_THROUGH).setCta().onClick(openFirstRun)) };
}

function contacts({ rows, vault, screen }: SettingsContext): SettingDefinitionItem {
	const missing = screen.known.folderTroubles().filter(({ kind }) => kind === 'missing').map(({ folder }) => folder);
	const folders = { ...ROWS.contactFolders, desc: `${ROWS.contactFolders.desc}${missing.length === 0 ? '' : folderMissing(missing)}` };
	return group(HEADINGS.contacts, [
		rows.area('contactFolders', folders, contactFoldersField(vault)),
		rows.text('contactTags', ROWS.contactTags, contactTagsField(vault)),
		rows.area('contactMarkers', ROWS.contactMarkers, contactMarkersField(vault)),
		rows.area('leftOutFolders', ROWS.leftOutFolders, leftOutFoldersField(vault)),
	]);
}

function onRows({ rows }: SettingsContext): SettingDefinitionItem {
	return group(HEADINGS.tier, [rows.dropdown('tierLabels', ROWS.tierLabels, tierLabelsField, TIER_LABELS)]);
}

function numberRow({ rows }: SettingsContext, key: NumberKey): ReturnType<SettingsContext['rows']['number']> {
	return rows.number(key, ROWS[key], numberField(key), SETTING_LIMITS[key], defaultSettings[key]);
}

function time(context: SettingsContext): SettingDefinitionItem {
	return group(HEADINGS.time, [numberRow(context, 'minutesAWeek'), numberRow(context, 'minutesPerContact')]);
}

function touches(context: SettingsContext): SettingDefinitionItem {
	const { rows } = context;
	return group(HEADINGS.touches, [
		channelsPage(context),
		rows.area('touchHeadings', ROWS.touchHeadings, touchHeadingsField, 4),
		numberRow(context, 'firstFollowUpDays'),
		numberRow(context, 'freshMeetingDays'),
		rows.toggle('tickLogsTouch', ROWS.tickLogsTouch, flagField('tickLogsTouch')),
	]);
}

function promises(context: SettingsContext): SettingDefinitionItem {
	const { rows } = context;
	return group(HEADINGS.promises, [
		rows.text('promiseHeading', ROWS.promiseHeading, promiseHeadingField),
		rows.text('oldPromiseDays', ROWS.oldPromiseDays, oldPromisesField),
		numberRow(context, 'occasionNoticeDays'),
	]);
}

function newContacts({ rows, vault }: SettingsContext): SettingDefinitionItem {
	const templates = vault.templatesFolder();
	const template = templates === null ? ROWS.newContactTemplate : { ...ROWS.newContactTemplate, ...templateFrom(templates) };
	return group(HEADINGS.newContacts, [
		rows.folder('newContactFolder', ROWS.newContactFolder, newContactFolderField()),
		rows.note('newContactTemplate', template, templateField(vault), templates),
		rows.area('ownNames', ROWS.ownNames, ownNamesField),
		rows.text('ownEmails', ROWS.ownEmails, ownEmailsField),
	]);
}

function reading(context: SettingsContext): SettingDefinitionItem {
	return group(HEADINGS.reading, [context.rows.dropdown('dayOrder', ROWS.dayOrder, dayOrderField, DAY_ORDERS), propertiesPage(context)]);
}

function propertiesPage({ rows }: SettingsContext): SettingDefinitionPage {
	const { name, desc } = ROWS.properties;
	const row = (property: (typeof PROPERTIES)[number]): ReturnType<typeof rows.area> => rows.area(`property:${property}`, { name: PROPERTY_WORDS[property], desc: '', aliases: [property] }, propertyField(property), 2);
	return { type: 'page', name, desc, items: [group(PROPERTIES_HEADING, PROPERTIES.map(row))] };
}

function look({ rows }: SettingsContext): SettingDefinitionItem {
	return group(HEADINGS.look, [rows.toggle('statusBar', ROWS.statusBar, flagField('statusBar'))]);
}

