import { factBySlug } from '@relais/content/facts/facts';
import { precautionBySlug } from '@relais/content/precautions';
import { procedureBySlug } from '@relais/content/procedures/procedures';
import type { Procedure, Step } from '@relais/content/schema/procedure';
import type { SourceReference } from '@relais/content/schema/source';
import { symptomBySlug } from '@relais/content/symptoms/symptoms';
import type { Viewpoint } from '@relais/domain/kernel/french-time';
import type { ActivationData } from '../../lib/answers.ts';
import { hrefOf } from '../../lib/fact-links.ts';
import { absoluteMoment, type ToldMoment } from '../../lib/moments.ts';
import { procedureAddress } from '../../lib/procedure-links.ts';
import { symptomAddress } from '../../lib/symptom-links.ts';

export type StepView = {
  readonly procedure: { readonly slug: string; readonly title: string; readonly href: string };
  readonly number: number;
  readonly total: number;
  readonly title: string;
  readonly where: Step['where'];
  readonly instruction: string;
  readonly expect: string;
  readonly warnings: readonly { readonly text: string; readonly isRisk: boolean }[];
  readonly links: readonly { readonly label: string; readonly href: string }[];
  readonly troubles: readonly { readonly href: string; readonly headline: string }[];
  readonly differences: readonly string[];
  readonly outcome?: string;
  readonly previous?: string;
  /** Where this step is taken to the device on which it is done. */
  readonly elsewhere: string;
  readonly sources: readonly SourceReference[];
  /** How one goes on from here. */
  readonly onward:
    | { readonly kind: 'complete'; readonly step: string; readonly next: string; readonly version: number }
    | { readonly kind: 'next'; readonly href: string; readonly isDone: boolean }
    | { readonly kind: 'end'; readonly next: readonly { readonly href: string; readonly title: string }[] };
};

/** One step of a procedure, as it is lived or only read; undefined when the procedure has no such step. */
export const presentStep = (
  procedure: Procedure,
  stepSlug: string,
  activation: ActivationData | undefined,
): StepView | undefined => {
  const index = procedure.steps.findIndex(({ slug }) => slug === stepSlug);
  const step = procedure.steps[index];
  if (step === undefined) return undefined;
  const previous = procedure.steps[index - 1];
  const following = procedure.steps[index + 1];
  const isFollowed = activation?.status === 'under-way' && activation.route === procedure.route;
  const isDone = isFollowed && activation.completedSteps.includes(step.slug);
  const next = following && procedureAddress(procedure.slug, following.slug);
  return {
    procedure: { slug: procedure.slug, title: procedure.title, href: procedureAddress(procedure.slug) },
    number: index + 1,
    total: procedure.steps.length,
    title: step.title,
    where: step.where,
    instruction: step.instruction,
    expect: step.expect,
    warnings: step.precautions.flatMap((slug) => {
      const known = precautionBySlug(slug);
      return known === undefined ? [] : [{ text: known.text, isRisk: known.weight === 'risk' }];
    }),
    links: step.links.flatMap((slug) => {
      const fact = factBySlug(slug);
      const href = fact && hrefOf(fact);
      return fact === undefined || href === undefined ? [] : [{ label: fact.name, href }];
    }),
    troubles: step.symptoms.flatMap((slug) => {
      const sheet = symptomBySlug(slug);
      return sheet === undefined ? [] : [{ href: symptomAddress(slug), headline: sheet.headline }];
    }),
    differences: step.differences,
    elsewhere: `${procedureAddress(procedure.slug, step.slug)}/continuer`,
    sources: step.sources,
    ...(following === undefined ? { outcome: procedure.outcome } : {}),
    ...(previous === undefined ? {} : { previous: procedureAddress(procedure.slug, previous.slug) }),
    onward:
      isFollowed && !isDone
        ? { kind: 'complete', step: step.slug, next: next ?? '/ma-situation', version: activation.version }
        : next !== undefined
          ? { kind: 'next', href: next, isDone }
          : { kind: 'end', next: procedure.next.flatMap(linkTo) },
  };
};

/** Until when whoever waits had better not ask again: this route fails for the same reason until then. */
export const pauseOf = (
  { route }: Procedure,
  activation: ActivationData | undefined,
  from: Viewpoint,
): ToldMoment | undefined =>
  route === 'without-card' && activation?.status === 'waiting' && activation.wait !== undefined
    ? absoluteMoment(activation.wait.endsAt, from)
    : undefined;

const linkTo = (slug: string) => {
  const title = procedureBySlug(slug)?.title;
  return title === undefined ? [] : [{ href: procedureAddress(slug), title }];
};
