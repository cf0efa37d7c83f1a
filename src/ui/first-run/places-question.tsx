import type { VNode } from 'preact';
import { holds } from '../../core/survey-note.ts';
import * as words from '../../words/first-run.ts';
import { ChoiceField } from './choice-field.tsx';
import { OfferTick } from './offer-tick.tsx';
import type { AskedSurvey } from './use-survey.ts';

/** Where contacts are, and what to leave out. */
export function PlacesQuestion({ asked }: { readonly asked: AskedSurvey }): VNode {
	const { survey: { places, leftOut }, answers, isFirst, tick } = asked;
	return (
		<>
			<section>
				<h3>{words.PLACES_TITLE}</h3>
				{places.length === 0 && <p>{words.NOTHING_FOUND}</p>}
				{places.map((offer) => (
					<OfferTick key={offer.id} name={words.placeName(offer)} says={words.notesWithExamples(offer.count, offer.examples)} isOn={holds(offer, answers.ticks)} isNew={!isFirst && !offer.isSet} onTurn={(isOn) => tick(offer.id, isOn)} />
				))}
				<AnotherFolder asked={asked} />
			</section>
			{leftOut.length > 0 && (
				<section>
					<h3>{words.LEFT_OUT_TITLE}</h3>
					{leftOut.map((offer) => (
						<OfferTick key={offer.id} name={offer.folder} says={`${words.leftOutWhy(offer)} · ${words.notesWithExamples(offer.count, offer.examples)}`} isOn={holds(offer, answers.ticks)} isNew={!isFirst && !offer.isSet} onTurn={(isOn) => tick(offer.id, isOn)} />
					))}
				</section>
			)}
		</>
	);
}

/** For a vault where people are nowhere that we would look. */
function AnotherFolder({ asked: { survey: { places }, vault, answers, answer } }: { readonly asked: AskedSurvey }): VNode {
	const listed = new Set(places.flatMap((place) => (place.kind === 'folder' ? [place.folder] : [])));
	const others = ['', ...vault.folders].filter((folder) => !listed.has(folder));
	const options = [{ value: null, words: words.CHOOSE_FOLDER }, ...others.map((folder) => ({ value: folder, words: folder === '' ? words.WHOLE_VAULT : folder }))];
	const onChoose = (folder: string | null): void => {
		if (folder !== null) answer({ named: [...answers.named, folder] });
	};
	return <ChoiceField<string | null> label={words.ANOTHER_FOLDER} options={options} chosen={null} onChoose={onChoose} />;
}
