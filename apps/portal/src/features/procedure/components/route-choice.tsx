import { Wide } from '@relais/ui/frame';
import { PageHeader } from '@relais/ui/page-header';
import type { AdviserView } from '../adviser-presenter.ts';
import type { RouteOffer } from '../presenter.ts';
import { Adviser } from './adviser.tsx';
import { RouteCard } from './route-card.tsx';

type RouteChoiceProps = {
  readonly adviser: AdviserView;
  readonly routes: readonly RouteOffer[];
  readonly isSignedIn: boolean;
};

/** One procedure to follow, found by a few questions; then all of them, for whoever knows. */
export function RouteChoice({ adviser, routes, isSignedIn }: RouteChoiceProps) {
  const { next } = adviser;
  const advised = next.kind === 'advice' ? next.route.slug : undefined;
  return (
    <Wide>
      <PageHeader
        title={next.kind === 'advice' ? 'Votre parcours' : 'Choisir un parcours'}
        lead={
          next.kind === 'advice'
            ? 'D’après vos réponses. Vous pourrez changer en cours de route.'
            : 'Quelques questions, un seul parcours à suivre. Vous pourrez changer en cours de route.'
        }
      />
      <div className="max-w-column">
        <Adviser adviser={adviser} />
      </div>
      {isSignedIn && (
        <p className="max-w-measure">
          Votre logiciel ou votre lecteur pose problème ?{' '}
          <a href="/parcours/materiel" className="inline-block py-1">
            Dites-nous lesquels
          </a>
          &nbsp;: nous reconnaissons ceux qui gardent la carte.
        </p>
      )}
      <section className="grid gap-4">
        <h2>{advised === undefined ? 'Vous savez déjà lequel' : 'Les autres parcours'}</h2>
        <ul className="grid gap-6 lg:grid-cols-[repeat(auto-fit,minmax(0,1fr))]">
          {routes
            .filter(({ slug }) => slug !== advised)
            .map((route) => (
              <li key={route.slug} className="grid">
                <RouteCard route={route} level={3} />
              </li>
            ))}
        </ul>
      </section>
    </Wide>
  );
}
