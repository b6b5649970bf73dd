import { Column } from '@relais/ui/frame';
import { PageHeader } from '@relais/ui/page-header';
import type { RouteOffer } from '../presenter.ts';
import { RouteCard } from './route-card.tsx';

/** The three routes side by side in words: what each needs, and the way in. */
export function RouteChoice({ routes }: { readonly routes: readonly RouteOffer[] }) {
  return (
    <Column>
      <PageHeader
        title="Choisir un parcours"
        lead="Choisissez selon ce que vous avez sous la main. Vous pourrez changer en cours de route."
      />
      <ul className="grid gap-6">
        {routes.map((route) => (
          <li key={route.slug}>
            <RouteCard route={route} />
          </li>
        ))}
      </ul>
    </Column>
  );
}
