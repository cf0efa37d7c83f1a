import { addDays, type Day } from '../../src/core/day.ts';
import type { Random } from './random.ts';
import { CHANNELS, CITIES, COMPANIES, FIRST_NAMES, LAST_NAME_BEGINNINGS, LAST_NAME_ENDINGS, ROLES, SENTENCES } from './words.ts';

/** A name that belongs to that number alone, up to 27,000 of them; later ones have a second last name. */
export function nameOf(index: number): string {
	const part = <T>(parts: readonly T[], every: number): T => parts[Math.floor(index / every) % parts.length] as T;
	const last = `${part(LAST_NAME_BEGINNINGS, FIRST_NAMES.length)}${part(LAST_NAME_ENDINGS, FIRST_NAMES.length * LAST_NAME_BEGINNINGS.length)}`;
	const round = Math.floor(index / (FIRST_NAMES.length * LAST_NAME_BEGINNINGS.length * LAST_NAME_ENDINGS.length));
	return `${part(FIRST_NAMES, 1)} ${last}${round === 0 ? '' : ` ${part(LAST_NAME_BEGINNINGS, 1)}${round}`}`;
}

export function mailOf(index: number): string {
	return `person${index}@example.com`;
}

/** A contact's note: a dozen properties, some touches, now and then a promise, and in one of fifty a long text. */
export function contactText(index: number, today: Day, random: Random): string {
	const lastTouch = addDays(today, -random.below(500));
	const touches = touchLines(lastTouch, random);
	const lines = ['---', 'type: contact', ...propertiesOf(index, today, random), touches.length > 0 ? `last-touch: ${lastTouch}` : 'last-touch:', '---', random.pick(SENTENCES), ''];
	if (random.chance(0.2)) lines.push('## Promises', `- [ ] Send ${random.pick(['the plan', 'the article', 'a name'])} 📅 ${addDays(today, random.below(200) - 60)}`, '');
	if (touches.length > 0) lines.push('## Touches', ...touches, '');
	if (random.chance(0.02)) lines.push('## Background', ...Array.from({ length: 200 }, () => random.pick(SENTENCES)), '');
	return lines.join('\n');
}

function propertiesOf(index: number, today: Day, random: Random): readonly string[] {
	return [
		`tier: ${random.pick(['A', 'B', 'B', 'C', 'C', 'C', 'D', 'D', 'D', 'D', ''])}`,
		random.chance(0.1) ? 'cadence: 6 weeks' : 'cadence:',
		random.chance(0.05) ? `next-touch: ${addDays(today, random.below(60) - 10)}` : 'next-touch:',
		`company: "[[${random.pick(COMPANIES)}]]"`,
		`role: ${random.pick(ROLES)}`,
		`city: ${random.pick(CITIES)}`,
		`email: ${mailOf(index)}`,
		`phone: "+34 600 ${String(index).padStart(6, '0')}"`,
		random.chance(0.3) ? `birthday: ${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}` : 'birthday:',
		'met-at: "[[Design Summit 2026]]"',
		`met-on: ${addDays(today, -500 - random.below(1500))}`,
		`aliases: [${nameOf(index).split(' ')[0] ?? ''}]`,
	];
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}

/** Newest first. One contact in ten has none yet. */
function touchLines(newest: Day, random: Random): readonly string[] {
	if (random.chance(0.1)) return [];
	return Array.from({ length: 1 + random.below(8) }, (_, back) => `- ${addDays(newest, -60 * back)} ${back === 0 ? 'call' : random.pick(CHANNELS)}: ${random.pick(SENTENCES)}`);
}
