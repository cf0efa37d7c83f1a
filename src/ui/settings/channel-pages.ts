import { getIcon, type SettingDefinition, type SettingDefinitionPage } from 'obsidian';
import { findChannel, type Channel } from '../../core/touch.ts';
import * as words from '../../words/settings.ts';
import { showNotice } from '../notices.ts';
import { channelFields, lightQuestion, type ChannelFacts } from './channel-fields.ts';
import { moved, orderRow } from './order-row.ts';
import type { SettingsContext } from './settings-context.ts';

/** The page of the channels, each with a page of its own. */
export function channelsPage(context: SettingsContext): SettingDefinitionPage {
	const { screen, changeNow } = context;
	const { channels } = screen.settings();
	const facts: ChannelFacts = { hasIcon: (icon) => getIcon(icon) !== null, lightContacts: () => screen.known.contacts().filter(({ touchDays }) => touchDays.light.length > 0).length };
	const { name, desc } = words.ROWS.channels;
	return {
		type: 'page',
		name,
		desc: `${desc} ${words.channelCount(channels.map((channel) => channel.name))}`,
		items: [
			{
				type: 'list',
				heading: name,
				items: channels.map((channel) => channelPage(context, channel, facts)),
				onReorder: (from, to) => void changeNow((saved) => ({ channels: moved(saved.channels, from, to) })),
				onDelete: (index) => void removeChannel(context, index, facts),
				addItem: { name: words.ADD_CHANNEL, action: () => void changeNow((saved) => ({ channels: [...saved.channels, newChannel(saved.channels)] })) },
			},
		],
	};
}

function channelPage(context: SettingsContext, channel: Channel, facts: ChannelFacts): SettingDefinitionPage {
	const { rows, screen } = context;
	const page = { name: channel.name };
	const fields = channelFields(page, facts);
	const id = (name: string): string => `channel:${channel.name}:${name}`;
	const items: readonly SettingDefinition[] = [
		rows.text(id('name'), words.CHANNEL_ROWS.name, fields.name),
		rows.dropdown(id('weight'), words.CHANNEL_ROWS.weight, fields.weight, words.WEIGHTS),
		rows.text(id('icon'), words.CHANNEL_ROWS.icon, fields.icon),
		orderRow(context, 'channels', words.channelOrder, (channels) => channels.findIndex(({ name }) => name === findChannel(page.name, screen.settings().channels)?.name)),
	];
	return { type: 'page', name: channel.name, desc: words.channelDesc(channel.weight), items: [...items] };
}

async function removeChannel({ screen, ask, changeNow, redraw }: SettingsContext, index: number, facts: ChannelFacts): Promise<void> {
	const settings = screen.settings();
	const channel = settings.channels[index];
	if (channel === undefined) return redraw();
	if (settings.channels.length === 1) {
		showNotice(words.LAST_CHANNEL);
		return redraw();
	}
	const question = lightQuestion(settings, channel.name, facts);
	if (question !== null && !(await ask(question))) return redraw();
	await changeNow((saved) => ({ channels: saved.channels.filter((one) => findChannel(channel.name, [one]) === null) }));
}

function newChannel(channels: readonly Channel[]): Channel {
	const numbered = Array.from({ length: channels.length + 1 }, (_, index) => `${words.NEW_CHANNEL} ${String(index + 2)}`);
	const name = [words.NEW_CHANNEL, ...numbered].find((one) => findChannel(one, channels) === null) ?? words.NEW_CHANNEL;
	return { name, weight: 'full', icon: null };
}
