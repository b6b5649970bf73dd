import { symptoms as symptomNames } from '@relais/domain/activation/symptom';
import { mistakesInTemplate, variablesOf } from '@relais/domain/nudge/template';
import { describe, expect, it } from 'vitest';
import { advise, adviserAnswers, adviserQuestions } from './adviser.ts';
import { collections, contentKinds } from './collections.ts';
import { deskBySlug, desks } from './desks/desks.ts';
import { contentElements } from './elements.ts';
import { factBySlug, facts } from './facts/facts.ts';
import { questionBySlug, questions } from './faq/questions.ts';
import { precautionBySlug, precautions } from './precautions.ts';
import { procedureBySlug, procedures } from './procedures/procedures.ts';
import { proseOf } from './prose.ts';
import { remedies, remedyBySlug } from './remedies/remedies.ts';
import { messageVariables } from './schema/message.ts';
import { schemaOfKind } from './schema/of-kind.ts';
import { statusWords } from './status-words.ts';
import { symptomBySlug, symptomSheets, symptomsOfDesk } from './symptoms/symptoms.ts';
import { terms } from './terms.ts';

const steps = procedures.flatMap((procedure) => procedure.steps.map((step) => ({ procedure, step })));
const unknown = (slugs: readonly string[], find: (slug: string) => unknown): string[] =>
  slugs.filter((slug) => find(slug) === undefined);

describe('the shape of the content', () => {
  it.each(contentKinds)('every %s fits its schema, and survives a file', (kind) => {
    for (const element of collections[kind]) {
      const read: unknown = JSON.parse(JSON.stringify(element));
      expect(schemaOfKind[kind].parse(read)).toEqual(element);
    }
  });

  it('no two elements have the same name', () => {
    const ids = contentElements.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('a fact that has variants says why one was chosen', () => {
    expect(facts.filter(({ variants, choice }) => variants.length > 0 && choice === null)).toEqual([]);
  });

  it('a fact whose value is an address or a number shows that very value', () => {
    for (const { text, value } of facts) {
      if (value.kind === 'phone') expect(text.replace(/\D/g, '')).toBe(value.digits);
      if (value.kind === 'link' || value.kind === 'email') expect(text).toBe(value.address);
      if (value.kind === 'count') expect(text).toBe(String(value.count));
      if (value.kind === 'delay')
        expect([value.seconds, value.seconds / 3600]).toContain(Number.parseInt(text, 10));
    }
  });
});

describe('what the content refers to', () => {
  it('every placeholder in a text is a fact, or what only one message knows', () => {
    const allowed = new Set<string>([...facts.map(({ slug }) => slug), ...messageVariables]);
    const texts = Object.values(collections).flatMap((elements) =>
      elements.flatMap((element) => proseOf(element)),
    );
    expect(texts.flatMap((text) => mistakesInTemplate(text, allowed))).toEqual([]);
    const reading = [
      ...procedures,
      ...desks,
      ...symptomSheets,
      ...remedies,
      ...questions,
      ...precautions,
      ...terms,
    ];
    const braced = reading.flatMap((element) => proseOf(element)).flatMap(variablesOf);
    expect(unknown(braced, factBySlug)).toEqual([]);
  });

  it('every link is a fact that can be opened, called or written to', () => {
    const links = [...steps.map(({ step }) => step), ...remedies, ...questions].flatMap(
      (element) => element.links,
    );
    const dead = links.filter(
      (slug) => !['link', 'phone', 'email'].includes(factBySlug(slug)?.value.kind ?? ''),
    );
    expect(dead).toEqual([]);
  });

  it('every detail of a desk is a fact of the right kind', () => {
    for (const { phone, email, form, page, price, hours, answersWithin } of desks) {
      const kindsFound = [phone, email, form, page, price, hours, answersWithin].map((slug) =>
        slug === null ? null : factBySlug(slug)?.value.kind,
      );
      const kindsExpected = ['phone', 'email', 'link', 'link', 'price', 'opening-hours', 'working-delay'];
      kindsFound.forEach((kind, index) => {
        expect([null, kindsExpected[index]]).toContain(kind);
      });
    }
  });

  it('every precaution, symptom, remedy, procedure and desk named exists', () => {
    const cautious = [...steps.map(({ step }) => step), ...remedies];
    expect(
      unknown(
        cautious.flatMap((element) => element.precautions),
        precautionBySlug,
      ),
    ).toEqual([]);
    const symptomatic = [...steps.map(({ step }) => step), ...questions];
    expect(
      unknown(
        symptomatic.flatMap((element) => element.symptoms),
        symptomBySlug,
      ),
    ).toEqual([]);
    expect(
      unknown(
        symptomSheets.flatMap((sheet) => sheet.remedies),
        remedyBySlug,
      ),
    ).toEqual([]);
    const helping = [...symptomSheets, ...questions].flatMap((element) => element.desks);
    expect(unknown([...helping, ...remedies.flatMap(({ desk }) => desk ?? [])], deskBySlug)).toEqual([]);
    const next = [
      ...procedures.flatMap((procedure) => procedure.next),
      ...questions.flatMap((told) => told.procedures),
    ];
    expect(
      unknown([...next, ...remedies.flatMap(({ procedure }) => procedure ?? [])], procedureBySlug),
    ).toEqual([]);
  });

  it('lookups answer undefined for a name nobody gave', () => {
    for (const find of [
      factBySlug,
      deskBySlug,
      procedureBySlug,
      symptomBySlug,
      remedyBySlug,
      questionBySlug,
    ]) {
      expect(find('constructor')).toBeUndefined();
    }
  });
});

describe('the ways through the content', () => {
  const advised = (answers = {}): string[] => {
    const next = advise(answers);
    if (next.kind === 'advice') return [next.procedure];
    return adviserAnswers.flatMap((answer) => advised({ ...answers, [next.question]: answer }));
  };

  it('every step is reached from the adviser by next procedures, symptoms and their remedies', () => {
    const reached = new Set<string>();
    const visit = (slug: string): void => {
      if (reached.has(slug)) return;
      reached.add(slug);
      const procedure = procedureBySlug(slug);
      procedure?.next.forEach(visit);
      for (const symptom of procedure?.steps.flatMap((step) => step.symptoms) ?? []) {
        symptomBySlug(symptom)?.remedies.forEach(visitRemedy);
      }
    };
    const visitRemedy = (slug: string): void => {
      const procedure = remedyBySlug(slug)?.procedure;
      if (typeof procedure === 'string') visit(procedure);
    };
    advised().forEach(visit);
    symptomSheets.flatMap((sheet) => sheet.remedies).forEach(visitRemedy);
    questions.flatMap((told) => told.procedures).forEach(visit);
    expect(procedures.map(({ slug }) => slug).filter((slug) => !reached.has(slug))).toEqual([]);
  });

  it('every symptom leads to a remedy and, in the end, to a desk', () => {
    for (const { remedies: tried, desks: called } of symptomSheets) {
      expect(tried.length).toBeGreaterThan(0);
      expect(called.length).toBeGreaterThan(0);
    }
  });

  it('every symptom of the life cycle has a sheet', () => {
    const told = new Set(symptomSheets.map(({ code }) => code));
    expect(symptomNames.filter((name) => !told.has(name))).toEqual([]);
  });

  it('every desk settles something', () => {
    expect(desks.filter(({ slug }) => symptomsOfDesk(slug).length === 0)).toEqual([]);
  });

  it('no remedy, precaution or fact is written for nobody', () => {
    const usedRemedies = new Set(symptomSheets.flatMap((sheet) => sheet.remedies));
    expect(remedies.map(({ slug }) => slug).filter((slug) => !usedRemedies.has(slug))).toEqual([]);
    const usedPrecautions = new Set(
      [...steps.map(({ step }) => step), ...remedies].flatMap((told) => told.precautions),
    );
    expect(precautions.map(({ slug }) => slug).filter((slug) => !usedPrecautions.has(slug))).toEqual([]);
    const texts = Object.values(collections).flatMap((elements) =>
      elements.flatMap((element) => proseOf(element)),
    );
    const usedFacts = new Set([
      ...texts.flatMap(variablesOf),
      ...[...steps.map(({ step }) => step), ...remedies, ...questions].flatMap((told) => told.links),
      ...desks.flatMap((desk) =>
        Object.values(desk).flatMap((value) => (typeof value === 'string' ? value : [])),
      ),
    ]);
    expect(facts.map(({ slug }) => slug).filter((slug) => !usedFacts.has(slug))).toEqual([]);
  });

  it('a step that asks for the card’s PIN warns first', () => {
    const silent = steps.filter(
      ({ step }) => /code PIN/.test(step.instruction) && !step.precautions.includes('trois-codes-pin'),
    );
    expect(silent.map(({ step }) => step.slug)).toEqual(['appeler-support-cartes']);
  });
});

describe('the words', () => {
  it('the questions of the adviser and the nine statuses have words', () => {
    expect(Object.values(adviserQuestions).every(({ question }) => question.endsWith('\u202F?'))).toBe(true);
    expect(Object.keys(statusWords)).toHaveLength(9);
  });
});
