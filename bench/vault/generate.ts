import { addDays, type Day } from '../../src/core/day.ts';
import { contactText, nameOf } from './contact-text.ts';
import { randomFrom, type Random } from './random.ts';
import { SENTENCES } from './words.ts';

/** Texts of notes by path. */
export type Texts = Readonly<Record<string, string>>;

export interface VaultPlan {
	readonly contacts: number;
	/** Daily notes, one a day back from today; each links to three contacts, and one in ten has an open task with such a link. */
	readonly dated: number;
	/** Notes about something else, one in a hundred of them long. */
	readonly others: number;
	readonly seed: number;
}

/** A vault of so many notes, a tenth of them contacts, three tenths daily notes. */
export function planOf(notes: number): VaultPlan {
	return { contacts: notes / 10, dated: (notes * 3) / 10, others: (notes * 6) / 10, seed: 7 };
}

/** Ten thousand contacts, and twenty thousand daily notes of three links each. */
export const crowdedPlan: VaultPlan = { contacts: 10_000, dated: 20_000, others: 0, seed: 7 };

export function generateVault({ contacts, dated, others, seed }: VaultPlan, today: Day): Texts {
	const random = randomFrom(seed);
	const texts: Record<string, string> = {};
	for (let index = 0; index < contacts; index += 1) texts[contactPath(index)] = contactText(index, today, random);
	// More daily notes than days in ten years: several a day then, as from several devices.
	for (let index = 0; index < dated; index += 1) texts[`Daily/${addDays(today, -(index % 3650))}${index < 3650 ? '' : ` ${Math.floor(index / 3650)}`}.md`] = dailyText(contacts, random);
	for (let index = 0; index < others; index += 1) texts[`Notes/${index % 100}/Idea ${index}.md`] = otherText(random);
	return texts;
}

export function contactPath(index: number): string {
	return `Contacts/${nameOf(index)}.md`;
}

function dailyText(contacts: number, random: Random): string {
	const link = (): string => `[[${nameOf(random.below(contacts))}]]`;
	const lines = [`Coffee with ${link()}; ${random.pick(SENTENCES)}`, '', `- wrote to ${link()}`, `- [x] tax papers`, `- met ${link()} at the fair`];
	if (random.chance(0.1)) lines.push(`- [ ] Send ${link()} the slides`);
	return `${lines.join('\n')}\n`;
}

function otherText(random: Random): string {
	const length = random.chance(0.01) ? 2000 : 1 + random.below(12);
	const head = random.chance(0.5) ? '---\ntags: [idea]\nstatus: open\n---\n' : '';
	return `${head}# Idea\n\n${Array.from({ length }, () => random.pick(SENTENCES)).join('\n')}\n\n- [ ] think about it\n`;
}
