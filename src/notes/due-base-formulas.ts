import { formatCadence } from '../core/cadence.ts';
import type { Settings } from '../core/settings.ts';
import { STATES } from '../words/notes-base.ts';
import { dayText, firstOf, firstTrue, holds, isAnyThere, newestDayText, quoted, type BasesExpression } from './bases-expression.ts';

/** Milliseconds of a day: dates are subtracted as numbers, since what two dates subtracted give depends on the version of the app. */
const DAY_MS = 86_400_000;

/** What passes over conflict copies: the names that synchronisers give most often; see core/conflict-copy for all. */
export const CONFLICT_COPY: BasesExpression = '/conflicted copy|sync-conflict-/i.matches(file.name)';

/** The formulas of the base, by name, in the order in which they build on each other. `due` is a date, the days before it are texts. */
export function dueFormulas(settings: Settings): Readonly<Record<string, BasesExpression>> {
	const { properties: names } = settings;
	const days = (from: BasesExpression, to: BasesExpression): BasesExpression => `((number(${to}) - number(${from})) / ${DAY_MS}).round()`;
	return {
		today: 'today().format("YYYY-MM-DD")',
		tomorrow: '(today() + "1 day").format("YYYY-MM-DD")',
		own_tier: `${firstOf(names.tier)}.toString().trim().lower()`,
		tier: tierFormula(settings),
		own_cadence: `${firstOf(names.cadence)}.toString().trim().lower()`,
		own_count: 'if(/\\d/.matches(formula.own_cadence), number(formula.own_cadence.replace(/\\D/g, "")), 0)',
		cadence: cadenceFormula(settings),
		last_touch: newestPast(newestDayText(names['last-touch'], 'formula.tomorrow')),
		next_touch: dayText(firstOf(names['next-touch'])),
		met_on: metOnFormula(dayText(firstOf(names['met-on']))),
		paused_until: dayText(firstOf(names.paused)),
		paused: pausedFormula(settings),
		never_touched: `formula.last_touch == "" && (${isAnyThere(names['last-touch'])}) == false`,
		due: dueFormula(settings),
		overdue: 'formula.due.isTruthy() && formula.due <= today()',
		days_overdue: `if(formula.overdue, ${days('formula.due', 'today()')}, null)`,
		state: stateFormula(),
		lateness: latenessFormula(days),
	};
}

/** A day that is tomorrow was written in another time zone, and counts as today. */
function newestPast(day: BasesExpression): BasesExpression {
	return `${day}.replace(formula.tomorrow, formula.today)`;
}

/** `1 · Close`: in order where a view is grouped by it. A key counts before a name. '' where there is none. */
function tierFormula({ tiers }: Settings): BasesExpression {
	const label = (index: number): string => quoted(`${index + 1} · ${tiers[index]?.name ?? ''}`);
	const cases = (means: (index: number) => readonly string[]): Array<readonly [string, string]> =>
		tiers.flatMap((_, index) => {
			const [first, ...others] = [...new Set(means(index).map((text) => text.trim().toLowerCase()))].filter((text) => text !== '');
			if (first === undefined) return [];
			return [[others.length === 0 ? `formula.own_tier == ${quoted(first)}` : `[${[first, ...others].map(quoted).join(', ')}].contains(formula.own_tier)`, label(index)] as const];
		});
	const byKey = cases((index) => [tiers[index]?.key ?? '']);
	const byName = cases((index) => [tiers[index]?.name ?? '', ...(tiers[index]?.alsoMeans ?? [])]);
	return firstTrue([...byKey, ...byName], '""');
}

/** Cadences that people write in words, as durations. */
const WORDS: ReadonlyArray<readonly [words: readonly string[], duration: string]> = [
	[['daily', 'every day', 'once a day'], '1 day'],
	[['weekly', 'every week', 'once a week'], '1 week'],
	[['biweekly', 'bi-weekly', 'fortnightly', 'every other week', 'every second week'], '2 weeks'],
	[['monthly', 'every month', 'once a month'], '1 month'],
	[['every other month', 'every second month'], '2 months'],
	[['quarterly', 'every quarter'], '3 months'],
	[['twice a year', 'half-yearly'], '6 months'],
	[['yearly', 'annually', 'every year', 'once a year'], '1 year'],
];

/** Units as they are written, with the most of them that ten years have. */
const UNITS: ReadonlyArray<readonly [unit: string, written: string, iso: string, most: number]> = [
	['days', 'd|day', 'd', 3653],
	['weeks', 'w|wk|week', 'w', 521],
	['months', 'm|mo|month', 'm', 120],
	['years', 'y|yr|year', 'y', 10],
];

/** The note's own cadence as a duration that Bases know, else the tier's; '' where there is none. In Bases `m` is a minute, so that every unit is written out. */
function cadenceFormula({ tiers }: Settings): BasesExpression {
	const plain = (unit: string, written: string, iso: string, most: number): readonly [string, string] => {
		const pattern = unit === 'days' ? `\\d+|(every )?\\d+ ?(${written})s?|p\\d+${iso}` : `(every )?\\d+ ?(${written})s?|p\\d+${iso}`;
		return [`/^(${pattern})$/.matches(formula.own_cadence) && formula.own_count > 0 && formula.own_count <= ${most}`, `formula.own_count.toString() + ${quoted(` ${unit}`)}`];
	};
	const words = WORDS.map(([said, duration]): readonly [string, string] => [`[${said.map(quoted).join(', ')}].contains(formula.own_cadence)`, quoted(duration)]);
	const ofTier = tiers.map((tier, index): readonly [string, string] => [`formula.tier == ${quoted(`${index + 1} · ${tier.name}`)}`, quoted(formatCadence(tier.cadence))]);
	return firstTrue([...words, ...UNITS.map((unit) => plain(...unit)), ...ofTier], '""');
}

/** '' where it lies in the future. */
function metOnFormula(day: BasesExpression): BasesExpression {
	return `${newestPast(day)}.split(" ").filter(value <= formula.today).join("")`;
}

/** For good, or until a day that is still to come. */
function pausedFormula({ properties: { paused } }: Settings): BasesExpression {
	return `["never", "none"].contains(formula.own_cadence) || (${holds(firstOf(paused))} && (formula.paused_until == "" || formula.paused_until > formula.today))`;
}

function dueFormula({ firstFollowUpDays }: Settings): BasesExpression {
	const later = (day: BasesExpression, cadence: BasesExpression): BasesExpression => `date(${day}) + duration(${cadence})`;
	return firstTrue(
		[
			['formula.next_touch > formula.last_touch', 'date(formula.next_touch)'],
			['formula.paused || formula.cadence == ""', 'null'],
			['formula.last_touch != ""', later('formula.last_touch', 'formula.cadence')],
			['formula.never_touched == false || formula.met_on == ""', 'null'],
			[`${later('formula.met_on', 'formula.cadence')} >= today()`, later('formula.met_on', quoted(`${firstFollowUpDays} days`))],
		],
		'null',
	);
}

function stateFormula(): BasesExpression {
	const say = (state: keyof typeof STATES): BasesExpression => quoted(STATES[state]);
	return firstTrue(
		[
			['formula.due.isTruthy()', firstTrue([['formula.due > today()', say('upcoming')], ['formula.days_overdue == 0', say('due')]], say('overdue'))],
			['formula.paused', say('paused')],
			['formula.cadence == ""', say('untracked')],
			['formula.never_touched', say('new')],
		],
		say('unclear'),
	);
}

/** Days overdue by days of cadence; 90 days where there is no cadence. A first touch counts as one whole cadence late. */
function latenessFormula(days: (from: BasesExpression, to: BasesExpression) => BasesExpression): BasesExpression {
	const from = 'date(if(formula.last_touch != "", formula.last_touch, if(formula.met_on != "", formula.met_on, formula.due.format("YYYY-MM-DD"))))';
	const span = `if(formula.cadence == "", 90, ${days(from, `(${from} + duration(formula.cadence))`)})`;
	return firstTrue([['formula.overdue', `formula.days_overdue / max(1, ${span})`], [`formula.state == ${quoted(STATES.new)}`, '1']], 'null');
}
