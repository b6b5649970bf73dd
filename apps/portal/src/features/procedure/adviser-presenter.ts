import {
  type AdviserAnswer,
  type AdviserAnswers,
  type AdviserQuestion,
  advise,
  adviserAnswers,
  adviserQuestions,
  answerWords,
  mostQuestions,
} from '@relais/content/adviser';
import { procedureBySlug } from '@relais/content/procedures/procedures';
import { symptomWords } from '@relais/content/symptom-words';
import type { Symptom } from '@relais/domain/activation/symptom';
import type { ActivationData } from '../../lib/answers.ts';
import { type RouteOffer, routeOffer } from './presenter.ts';

/** What is known before anything is asked, and from what. */
export type AnswersKnown = {
  readonly answers: AdviserAnswers;
  readonly because: { readonly lastFailure?: Symptom; readonly software?: string };
};

type Query = Readonly<Record<string, string | string[] | undefined>>;

export type TrailEntry = {
  readonly question: string;
  readonly answer: string;
  /** Where the answer comes from when the person did not give it here. */
  readonly origin?: string;
  readonly change: string;
};

export type AdviserView = {
  readonly trail: readonly TrailEntry[];
  readonly next:
    | {
        readonly kind: 'question';
        readonly number: number;
        readonly most: number;
        readonly question: string;
        readonly hint: string;
        readonly options: readonly {
          readonly href: string;
          readonly label: string;
          readonly isChosen: boolean;
        }[];
      }
    | {
        readonly kind: 'advice';
        readonly because: string;
        readonly route: RouteOffer;
        readonly again: string;
      };
};

const inAddress: Readonly<Record<AdviserAnswer, string>> = {
  yes: 'oui',
  no: 'non',
  unknown: 'je-ne-sais-pas',
};
const questions = Object.keys(adviserQuestions).filter(
  (name): name is AdviserQuestion => name in adviserQuestions,
);

/** The next question or the one procedure to follow, from the answers in the address and from what is known. */
export const presentAdviser = (
  query: Query,
  known: AnswersKnown | undefined,
  activation: ActivationData | undefined,
): AdviserView => {
  const given = givenIn(query);
  const answers: AdviserAnswers = { ...known?.answers, ...given };
  const reopened = questions.find((question) => question === query['changer']);
  const asked = askedBy(answers);
  const trail = asked
    .slice(0, reopened === undefined ? asked.length : Math.max(0, asked.indexOf(reopened)))
    .map((question): TrailEntry => {
      const origin = given[question] === undefined && known ? originOf(question, known) : undefined;
      return {
        question: adviserQuestions[question].question,
        answer: answerWords[answers[question] ?? 'unknown'],
        ...(origin === undefined ? {} : { origin }),
        change: addressWith(given, { changer: question }),
      };
    });
  const step = advise(answers);
  const open = reopened ?? (step.kind === 'question' ? step.question : undefined);
  if (open !== undefined) return { trail, next: questionView(open, trail.length + 1, given, answers) };
  const procedure = step.kind === 'advice' ? procedureBySlug(step.procedure) : undefined;
  if (step.kind !== 'advice' || procedure === undefined) throw new Error('The adviser names no procedure.');
  return {
    trail,
    next: {
      kind: 'advice',
      because: step.because,
      route: routeOffer(procedure, activation),
      again: '/parcours?changer=telephone',
    },
  };
};

/** The questions that these answers settle, in the order they come. */
const askedBy = (answers: AdviserAnswers): readonly AdviserQuestion[] => {
  const asked: AdviserQuestion[] = [];
  let settled: AdviserAnswers = {};
  for (let step = advise(settled); step.kind === 'question'; step = advise(settled)) {
    const answer = answers[step.question];
    if (answer === undefined) break;
    asked.push(step.question);
    settled = { ...settled, [step.question]: answer };
  }
  return asked;
};

const questionView = (
  open: AdviserQuestion,
  number: number,
  given: AdviserAnswers,
  answers: AdviserAnswers,
): AdviserView['next'] => ({
  kind: 'question',
  number,
  most: mostQuestions,
  ...adviserQuestions[open],
  options: adviserAnswers.map((answer) => ({
    href: addressWith({ ...given, [open]: answer }),
    label: answerWords[answer],
    isChosen: answers[open] === answer,
  })),
});

const givenIn = (query: Query): AdviserAnswers =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const answer = adviserAnswers.find((known) => inAddress[known] === query[question]);
      return answer === undefined ? [] : [[question, answer]];
    }),
  );

const addressWith = (given: AdviserAnswers, more: Readonly<Record<string, string>> = {}): string => {
  const answers = questions.flatMap((question): string[][] => {
    const answer = given[question];
    return answer === undefined ? [] : [[question, inAddress[answer]]];
  });
  return `/parcours?${new URLSearchParams([...answers, ...Object.entries(more)])}`;
};

const originOf = (question: AdviserQuestion, { answers, because }: AnswersKnown): string | undefined => {
  if (answers[question] === undefined) return undefined;
  if (question === 'lecteur' && because.software !== undefined) {
    return `d’après votre logiciel, ${because.software}`;
  }
  return because.lastFailure === undefined
    ? 'd’après votre dossier'
    : `d’après votre dernier blocage : ${symptomWords[because.lastFailure]}`;
};
