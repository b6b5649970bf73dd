import { procedureOfRoute } from '@relais/content/procedures/procedures';
import type { Procedure } from '@relais/content/schema/procedure';
import type { SourceReference } from '@relais/content/schema/source';
import type { ActivationData } from '../../lib/answers.ts';
import { guideAddress } from '../../lib/content-links.ts';
import { placeIn, procedureAddress, resumeAddress } from '../../lib/procedure-links.ts';

/** What a visitor may do with a route: take it up, go on with it, or only read it. */
export type RouteOffer = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly needs: readonly string[];
  readonly firstStep: string;
  readonly offer:
    | {
        readonly kind: 'take';
        readonly command: 'begin' | 'switch-route' | 'choose-card-only';
        readonly version: number;
        readonly label: string;
      }
    | { readonly kind: 'resume'; readonly href: string }
    | { readonly kind: 'read'; readonly href: string };
};

/** The three routes, from the most common to the last resort. */
export const presentRoutes = (activation: ActivationData | undefined): readonly RouteOffer[] =>
  Object.values(procedureOfRoute).map((procedure) => routeOffer(procedure, activation));

const labels = {
  'without-card': 'Commencer sans carte',
  'with-card': 'Commencer avec la carte',
  'card-only': 'Utiliser la carte seule',
} as const;

export const routeOffer = (procedure: Procedure, activation: ActivationData | undefined): RouteOffer => {
  const { slug, title, summary, needs, steps, route } = procedure;
  const firstStep = procedureAddress(slug, steps[0]?.slug);
  return { slug, title, summary, needs, firstStep, offer: offerOf(route, firstStep, activation) };
};

const offerOf = (
  route: Procedure['route'],
  firstStep: string,
  activation: ActivationData | undefined,
): RouteOffer['offer'] => {
  if (route === null || activation === undefined) return { kind: 'read', href: firstStep };
  const { status, allowed, version, completedSteps } = activation;
  const take = (command: 'begin' | 'switch-route' | 'choose-card-only') =>
    allowed.includes(command)
      ? ({ kind: 'take', command, version, label: labels[route] } as const)
      : undefined;
  if (route === 'card-only') return take('choose-card-only') ?? { kind: 'read', href: firstStep };
  if (activation.route === route && status === 'under-way') {
    return { kind: 'resume', href: resumeAddress(route, completedSteps) ?? '/ma-situation' };
  }
  const other = activation.route === route ? undefined : take('switch-route');
  return take('begin') ?? other ?? { kind: 'read', href: firstStep };
};

export type ProcedureView = {
  readonly offer: RouteOffer;
  readonly steps: readonly {
    readonly href: string;
    readonly title: string;
    readonly place: string;
    readonly state: 'past' | 'current' | 'ahead';
  }[];
  readonly outcome: string;
  readonly differences: readonly string[];
  readonly sources: readonly SourceReference[];
  /** The same in one page. */
  readonly whole: string;
};

const places = { phone: 'téléphone', computer: 'ordinateur', both: 'téléphone ou ordinateur' } as const;

/** A procedure as a whole, with the visitor's progress when it is the one they follow. */
export const presentProcedure = (
  procedure: Procedure,
  activation: ActivationData | undefined,
): ProcedureView => {
  const isFollowed = activation?.status === 'under-way' && activation.route === procedure.route;
  const completed = isFollowed ? activation.completedSteps : [];
  const here = isFollowed ? placeIn(procedure, completed)?.step.slug : undefined;
  return {
    offer: routeOffer(procedure, activation),
    steps: procedure.steps.map(({ slug, title, where }) => ({
      href: procedureAddress(procedure.slug, slug),
      title,
      place: places[where],
      state: slug === here ? 'current' : completed.includes(slug) ? 'past' : 'ahead',
    })),
    outcome: procedure.outcome,
    differences: procedure.differences,
    sources: procedure.sources,
    whole: guideAddress(procedure.slug),
  };
};
