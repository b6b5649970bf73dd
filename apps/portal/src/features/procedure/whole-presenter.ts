import { procedureBySlug } from '@relais/content/procedures/procedures';
import type { Procedure } from '@relais/content/schema/procedure';
import type { SourceReference } from '@relais/content/schema/source';
import { consultedOn } from '@relais/content/sources';
import { guideAddress, procedureEntrance } from '../../lib/content-links.ts';
import { frenchDate } from '../../lib/french-date.ts';
import { procedureAddress } from '../../lib/procedure-links.ts';
import { presentStep, type StepView } from './step-presenter.ts';

/** A procedure as one page: to read in one go, to print, to keep. */
export type WholeProcedure = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly needs: readonly string[];
  readonly steps: readonly (StepView & { readonly slug: string })[];
  readonly outcome: string;
  readonly next: readonly { readonly href: string; readonly title: string }[];
  readonly differences: readonly string[];
  readonly sources: readonly SourceReference[];
  /** Where it is followed step by step, with the progress kept. */
  readonly follow: string;
  readonly address: string;
  /** The day it was last checked against its sources, in words. */
  readonly checkedOn: string;
};

export const presentWholeProcedure = (procedure: Procedure): WholeProcedure => {
  const { slug, title, summary, needs, steps, outcome, next, differences, sources } = procedure;
  return {
    slug,
    title,
    summary,
    needs,
    steps: steps.flatMap((step) => {
      const view = presentStep(procedure, step.slug, undefined);
      return view === undefined ? [] : [{ ...view, slug: step.slug }];
    }),
    outcome,
    next: next.flatMap((following) => {
      const known = procedureBySlug(following);
      return known === undefined ? [] : [{ href: procedureEntrance(following), title: known.title }];
    }),
    differences,
    sources: [...sources, ...steps.flatMap((step) => step.sources)],
    follow: procedureAddress(slug, steps[0]?.slug),
    address: guideAddress(slug),
    checkedOn: frenchDate(consultedOn),
  };
};
