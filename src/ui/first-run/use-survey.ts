import { useMemo, useState } from 'preact/hooks';
import { isUnset, noAnswers, placesOf, surveyOf, type Survey, type SurveyAnswers } from '../../core/survey.ts';
import { surveyObsidian, type ObsidianSurvey } from '../../vault/obsidian-survey.ts';
import { templatesFolder } from '../core-plugins.ts';
import type { Screen } from '../screen.ts';

/** What is asked, with the answers so far. */
export interface AskedSurvey {
	readonly survey: Survey;
	readonly vault: ObsidianSurvey;
	readonly answers: SurveyAnswers;
	/** Nobody has said yet how contacts are written: what was found is proposed. */
	readonly isFirst: boolean;
	readonly answer: (change: Partial<SurveyAnswers>) => void;
	readonly tick: (id: string, isOn: boolean) => void;
}

/** Looks at the vault once, and again when all of it is known; the answers stay. */
export function useSurvey(screen: Screen, isAllKnown: boolean): AskedSurvey {
	const [answers, setAnswers] = useState<SurveyAnswers>(noAnswers);
	const settings = screen.settings();
	const vault = useMemo(() => surveyObsidian(screen, settings), [isAllKnown, settings]);
	const source = useMemo(() => ({ notes: vault.notes.map(({ path, properties }) => ({ path, properties: properties ?? {} })), hasFolder: vault.hasFolder, templatesFolder: templatesFolder(screen.app), settings }), [vault]);
	const places = useMemo(() => placesOf(source, answers.named), [source, answers.named]);
	const survey = useMemo(() => surveyOf(source, answers, places), [source, places, answers]);
	return {
		survey,
		vault,
		answers,
		isFirst: isUnset(settings),
		answer: (change) => setAnswers((before) => ({ ...before, ...change })),
		tick: (id, isOn) => setAnswers((before) => ({ ...before, ticks: new Map([...before.ticks, [id, isOn]]) })),
	};
}
