import { Callout } from '@relais/ui/callout';
import { EmptyState } from '@relais/ui/empty-state';
import { Column } from '@relais/ui/frame';
import { search, shieldCheck } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { SearchForm } from '../../../lib/search-form.tsx';
import { longestQuery, type SearchView } from '../presenter.ts';
import { BestAnswer, ResultGroup } from './results.tsx';

/** A question and its best answer first; without one, who can answer it. */
export function SearchPage({ view }: { readonly view: SearchView }) {
  return (
    <Column>
      <div className="grid gap-4">
        <PageHeader title="Rechercher" />
        <SearchForm
          id="recherche-page"
          label="Votre question, ou le message affiché"
          isMain
          {...('query' in view ? { defaultValue: view.query } : {})}
        />
      </div>
      <Outcome view={view} />
    </Column>
  );
}

function Outcome({ view }: { readonly view: SearchView }) {
  switch (view.kind) {
    case 'empty':
      return <Examples />;
    case 'kept-back':
      return <KeptBack why={view.why} />;
    case 'nothing':
      return (
        <EmptyState icon={search} title={`Rien sur « ${view.query} »`} action={<WaysToSomeone />}>
          <p>Essayez avec moins de mots, ou recopiez le message tel qu’il s’affiche.</p>
        </EmptyState>
      );
    case 'results':
      return (
        <>
          {view.isCut && (
            <p className="max-w-measure text-soft">
              Votre texte est long : nous en avons lu les {longestQuery} premiers signes.
            </p>
          )}
          <BestAnswer best={view.best} />
          {view.groups.map((group) => (
            <ResultGroup key={group.title} {...group} />
          ))}
          <section className="grid gap-3">
            <h2>Ce n’est pas ce que vous cherchez ?</h2>
            <WaysToSomeone />
          </section>
        </>
      );
  }
}

function KeptBack({ why }: { readonly why: 'secret' | 'identifier' }) {
  return why === 'secret' ? (
    <Callout
      family="wait"
      icon={shieldCheck}
      title="Votre recherche ressemble à un code : nous ne l’avons ni lue ni gardée"
    >
      <p>
        N’écrivez jamais ici un code PIN, un code e-CPS ni un code reçu par SMS. Cherchez la même chose sans
        les chiffres.
      </p>
    </Callout>
  ) : (
    <Callout
      family="run"
      icon={shieldCheck}
      title="Votre recherche ressemble à un numéro personnel : nous ne l’avons ni lue ni gardée"
      actions={<LinkButton href="/identifiant">Vérifier un identifiant</LinkButton>}
    >
      <p>
        Pour un numéro RPPS ou un identifiant national refusé, la page « Vérifier un identifiant » dit ce qui
        ne va pas.
      </p>
    </Callout>
  );
}

const examples = [
  'une erreur est survenue',
  'carte non lue',
  'pas reçu l’e-mail',
  'code à 4 chiffres oublié',
];

/** What stands in the place of the answers until something is asked; offline, the answers are put there. */
function Examples() {
  return (
    <section id="reponses" className="grid gap-2">
      <h2>Par exemple</h2>
      <ul className="border-t border-hair">
        {examples.map((example) => (
          <li key={example} className="border-b border-hair">
            <a
              href={`/recherche?${new URLSearchParams({ q: example })}`}
              className="flex min-h-target items-center py-2"
            >
              {example}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WaysToSomeone() {
  return (
    <div className="flex flex-wrap gap-3">
      <LinkButton href="/supports">Voir qui appeler</LinkButton>
      <LinkButton href="/demande-aide" variant="secondary">
        Demander de l’aide
      </LinkButton>
    </div>
  );
}
