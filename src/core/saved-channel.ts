import { CHANNEL_FLAWS, NO_CHANNEL_AT_ALL } from '../words/settings-problems.ts';
import { isFields, line, textOrNull, type Shape } from './saved-shape.ts';
import type { Channel } from './touch.ts';

/** A name with these would not read back from the line of a touch. */
const PARTING = /[:()—–]/;

export const savedChannel: Shape<Channel> = (value) => {
	if (!isFields(value) || flawsOfChannel(value).length > 0) return undefined;
	const [name, weight, icon] = [line(value['name']), value['weight'], textOrNull(value['icon'])];
	return name !== undefined && icon !== undefined && (weight === 'full' || weight === 'light') ? { name, weight, icon } : undefined;
};

/** What is wrong with a channel that was saved, as one phrase for each field. */
export function flawsOfChannel(value: unknown): readonly string[] {
	if (!isFields(value)) return [NO_CHANNEL_AT_ALL];
	const name = line(value['name']);
	const isWrong: readonly (readonly [boolean, string])[] = [
		[name === undefined || PARTING.test(name), CHANNEL_FLAWS.name],
		[value['weight'] !== 'full' && value['weight'] !== 'light', CHANNEL_FLAWS.weight],
		[textOrNull(value['icon']) === undefined, CHANNEL_FLAWS.icon],
	];
	return isWrong.filter(([is]) => is).map(([, flaw]) => flaw);
}
