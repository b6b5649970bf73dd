import { describe, expect, it } from 'vitest';
import { adviserQuestions, answerWords } from './adviser.ts';
import { callPlaceWords, caseOriginWords, caseOutcomeWords, preferredTimeWords } from './case-words.ts';
import { desks } from './desks/desks.ts';
import { facts } from './facts/facts.ts';
import { questions } from './faq/questions.ts';
import { emailFooter } from './messages/footer.ts';
import { messageTemplates } from './messages/templates.ts';
import { precautions } from './precautions.ts';
import { procedures } from './procedures/procedures.ts';
import { proseOf } from './prose.ts';
import { remedies } from './remedies/remedies.ts';
import { skipWords, skipWordsAhead } from './skip-words.ts';
import { statusWords } from './status-words.ts';
import { symptomSheets } from './symptoms/symptoms.ts';
import { terms } from './terms.ts';
import { typographyMistakes } from './typography.ts';

const bodies = [desks, procedures, symptomSheets, remedies, questions, precautions, terms].flatMap(
  (elements) => elements.flatMap((element) => proseOf(element)),
);
const emails = messageTemplates
  .filter(({ channel }) => channel === 'email')
  .flatMap((template) => proseOf(template));

const withoutSpaces = (text: string): string => text.replace(/[\s.]/g, '');

describe('every sentence', () => {
  it('follows French typography', () => {
    const sentences = [
      ...bodies,
      ...emails,
      ...facts.filter(({ value }) => value.kind !== 'link').flatMap((fact) => proseOf(fact)),
      ...Object.values(emailFooter),
      ...Object.values(statusWords).flatMap((words) => Object.values(words)),
      ...[
        skipWords,
        skipWordsAhead,
        answerWords,
        callPlaceWords,
        caseOriginWords,
        caseOutcomeWords,
        preferredTimeWords,
      ].flatMap((words) => Object.values(words)),
      ...Object.values(adviserQuestions).flatMap((asked) => Object.values(asked)),
    ];
    const mistaken = sentences.flatMap((text) =>
      typographyMistakes(text).map((mistake) => ({ ...mistake, text })),
    );
    expect(mistaken).toEqual([]);
  });

  it('leaves numbers, addresses and delays to the facts', () => {
    const byHand = [...bodies, ...emails].filter(
      (text) =>
        /https?:|www\.|@|\b48\b|\b90\b|€|\b\d+[\s\u00A0]h\b/.test(text) || /\d{9}/.test(withoutSpaces(text)),
    );
    expect(byHand).toEqual([]);
  });

  it('repeats no value that a fact holds', () => {
    const telling: readonly string[] = ['phone', 'email', 'link', 'price', 'opening-hours'];
    const held = facts.filter(({ value }) => telling.includes(value.kind));
    const said = withoutSpaces([...bodies, ...emails].join('\n'));
    expect(held.filter(({ text }) => said.includes(withoutSpaces(text))).map(({ slug }) => slug)).toEqual([]);
  });

  it('never asks the reader to hand over a code', () => {
    const asking = [...bodies, ...emails].filter((text) =>
      /(envoyez|donnez|communiquez|transmettez)-(nous|moi)[^.]*(code|PIN|QR)/i.test(text),
    );
    expect(asking).toEqual([]);
  });
});

describe('why a nudge would not leave', () => {
  it('is told in the present, before anything is done', () => {
    const past = Object.values(skipWordsAhead).filter((words) => /\p{L}+(?:ait|aient) /u.test(words));
    expect(past).toEqual([]);
  });
});
