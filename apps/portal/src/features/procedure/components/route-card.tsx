import { LinkButton } from '@relais/ui/link-button';
import { SubmitButton } from '@relais/ui/submit-button';
import { FactText } from '../../../lib/fact-text.tsx';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { Words } from '../../../lib/words.tsx';
import { takeRoute } from '../actions.ts';
import type { RouteOffer } from '../presenter.ts';
import { Needs } from './needs.tsx';

type RouteCardProps = {
  readonly route: RouteOffer;
  readonly level?: 2 | 3;
  /** The one to take: its way in is the action of the page. */
  readonly isAdvised?: boolean;
};

export function RouteCard({ route, level = 2, isAdvised = false }: RouteCardProps) {
  const { slug, title, summary, needs } = route;
  const Heading = `h${level}` as const;
  return (
    <section className="flex flex-col gap-3 rounded-card border border-hair bg-surface p-4 sm:p-6">
      <Heading>
        <Words>{title}</Words>
      </Heading>
      <p className="max-w-measure">
        <FactText>{summary}</FactText>
      </p>
      <Needs needs={needs} />
      <div className="mt-auto flex flex-wrap items-center gap-x-6 gap-y-2 pt-1">
        <RouteWayIn route={route} variant={isAdvised ? 'primary' : 'secondary'} />
        {route.offer.kind === 'take' && (
          <a href={`/parcours/${slug}`} className="inline-flex min-h-target items-center">
            Lire les étapes
          </a>
        )}
      </div>
    </section>
  );
}

type RouteWayInProps = { readonly route: RouteOffer; readonly variant?: 'primary' | 'secondary' };

/** The button that takes a route up, or the link that leads into it. */
export function RouteWayIn({ route: { slug, offer }, variant = 'secondary' }: RouteWayInProps) {
  switch (offer.kind) {
    case 'take':
      return (
        <ActionForm action={takeRoute} className="flex">
          <input type="hidden" name="procedure" value={slug} />
          <input type="hidden" name="command" value={offer.command} />
          <input type="hidden" name="version" value={offer.version} />
          <SubmitButton variant={variant}>{offer.label}</SubmitButton>
        </ActionForm>
      );
    case 'resume':
      return <LinkButton href={offer.href}>Reprendre l’activation</LinkButton>;
    case 'read':
      return (
        <LinkButton href={offer.href} variant={variant}>
          Lire les étapes
        </LinkButton>
      );
  }
}
