import type { VNode } from 'preact';
import type { Day } from '../../core/day.ts';
import type { DayOrder } from '../../core/day-text.ts';
import { holds } from '../../core/survey-note.ts';
import type { PromiseSurvey } from '../../core/survey-promises.ts';
import type { PropertyName } from '../../core/property-names.ts';
import { isKey, type TierValue } from '../../core/survey-tiers.ts';
import type { Tier } from '../../core/tier.ts';
import * as words from '../../words/first-run.ts';
import { ChoiceField } from './choice-field.tsx';
import { OfferTick } from './offer-tick.tsx';
import type { AskedSurvey } from './use-survey.ts';

/** What decides who is due, and is told one by one; of the rest it is enough that it is read. */
const TELLING: readonly PropertyName[] = ['tier', 'cadence', 'last-touch', 'next-touch', 'met-on', 'birthday', 'paused', 'archived', 'died'];

/** What properties mean, and which more are read. */
export function KeysQuestion({ asked: { survey: { keys, change }, answers, isFirst, tick } }: { readonly asked: AskedSurvey }): VNode | null {
	if (keys.read.length === 0 && keys.offered.length === 0) return null;
	const telling = keys.read.filter(({ property }) => TELLING.includes(property));
	const rest = keys.read.filter(({ property }) => !TELLING.includes(property));
	return (
		<section>
			<h3>{words.KEYS_TITLE}</h3>
			{keys.read.length > 0 && <p class="keep-in-touch-says">{words.KEYS_HELP}</p>}
			<ul>
				{telling.map((read) => <li key={`${read.property}:${read.key}`} dir="auto">{words.readAs(read, change.names.some(({ property, key }) => property === read.property && key === read.key))}</li>)}
				{rest.length > 0 && <li dir="auto">{rest.map(({ key, count }) => `${key} (${count})`).join(', ')}</li>}
			</ul>
			{keys.offered.length > 0 && <p class="keep-in-touch-says">{words.KEYS_OFFERED}</p>}
			{keys.offered.map((offer) => (
				<OfferTick key={offer.id} name={words.offeredKey(offer)} says={words.notesWithValues(offer.count, offer.examples)} isOn={holds(offer, answers.ticks)} isNew={!isFirst} onTurn={(isOn) => tick(offer.id, isOn)} />
			))}
		</section>
	);
}

interface TierOption {
	/** Null: no tier; undefined: nobody has said yet. */
	readonly value: string | null | undefined;
	readonly words: string;
}

/** Which tier each value means. */
export function TiersQuestion({ asked: { survey: { tierValues, tierOf, settings }, answers, answer } }: { readonly asked: AskedSurvey }): VNode | null {
	if (tierValues.length === 0) return null;
	const tiers: readonly TierOption[] = settings.tiers.map(({ key, name }) => ({ value: key, words: key === name ? key : `${key}: ${name}` }));
	const none: TierOption = { value: null, words: words.NO_TIER };
	const unsaid: TierOption = { value: undefined, words: words.CHOOSE_TIER };
	return (
		<section>
			<h3>{words.TIERS_TITLE}</h3>
			{tierValues.some((one) => one.means !== null && !isKey(one)) && <p class="keep-in-touch-says">{words.NAMES_MOVE}</p>}
			{tierValues.filter((one) => !isKey(one)).map(({ id, value, count, examples, means }) => {
				const meant = tierOf.get(id) ?? null;
				const isUnsaid = meant === null && !answers.tiers.has(id);
				// What a tier is called by cannot mean none.
				const options = [...(isUnsaid ? [unsaid] : []), ...tiers, ...(means === null ? [none] : [])];
				const choose = (tier: string | null | undefined): void => {
					if (tier !== undefined) answer({ tiers: new Map([...answers.tiers, [id, tier]]) });
				};
				return <ChoiceField<string | null | undefined> key={id} label={value} says={words.notesWithExamples(count, examples)} options={options} chosen={isUnsaid ? undefined : meant} onChoose={choose} />;
			})}
			<Keys asked={tierValues.filter(isKey)} tiers={settings.tiers} />
		</section>
	);
}

/** Values that are keys of tiers, each with what it means. */
function Keys({ asked, tiers }: { readonly asked: readonly TierValue[]; readonly tiers: readonly Tier[] }): VNode | null {
	if (asked.length === 0) return null;
	return (
		<ul class="keep-in-touch-says">
			{asked.map(({ id, value, count, means }) => <li key={id} dir="auto">{words.keyMeans(value, count, tiers.find(({ key }) => key === means)?.name ?? value)}</li>)}
			<li>{words.KEYS_STAY}</li>
		</ul>
	);
}

const ORDERS: readonly DayOrder[] = ['day-first', 'month-first', null];

/** Which number of `11/12/2026` is the month. */
export function DaysQuestion({ asked: { survey: { days, dayOrder }, answer } }: { readonly asked: AskedSurvey }): VNode | null {
	if (days === null) return null;
	return (
		<section>
			<h3>{words.DAYS_TITLE}</h3>
			<ChoiceField<DayOrder> label={words.daysHelp(days)} options={ORDERS.map((value) => ({ value, words: words.dayOrderName(value) }))} chosen={dayOrder} onChoose={(order) => answer({ dayOrder: order })} />
		</section>
	);
}

interface PromisesQuestionProps {
	readonly asked: AskedSurvey;
	readonly promises: PromiseSurvey | null;
	readonly today: Day;
}

/** How long old promises show. */
export function PromisesQuestion({ asked: { survey: { settings }, answer }, promises, today }: PromisesQuestionProps): VNode | null {
	if (promises === null) return null;
	return (
		<section>
			<h3>{words.PROMISES_TITLE}</h3>
			<ChoiceField<number | null> label={words.PROMISES_FIELD} says={words.promisesHelp(promises, today)} options={promises.limits.map(({ days, shown }) => ({ value: days, words: words.promiseLimit(days, shown) }))} chosen={settings.oldPromiseDays}
				onChoose={(days) => answer({ oldPromiseDays: days })} />
		</section>
	);
}
