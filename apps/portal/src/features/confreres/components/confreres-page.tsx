import { EmptyState } from '@relais/ui/empty-state';
import { Column } from '@relais/ui/frame';
import { handshake, mapPin } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { PhoneLink } from '@relais/ui/phone-link';
import { StatusMessage } from '@relais/ui/status-message';
import { Words } from '../../../lib/words.tsx';
import type { ConfreresView, ConfrereView } from '../presenter.ts';
import { Offers } from './offers.tsx';

export function ConfreresPage({
  view,
  done,
}: {
  readonly view: ConfreresView;
  readonly done: string | undefined;
}) {
  return (
    <Column>
      <div className="grid gap-4">
        <PageHeader
          title="Entre confrères"
          lead="Des officines voisines prêtent leur poste et leur lecteur de carte, le temps d’une activation."
        />
        <StatusMessage>{done}</StatusMessage>
      </div>
      <Found found={view.found} />
      <Offers offers={view.offers} />
    </Column>
  );
}

function Found({ found }: { readonly found: ConfreresView['found'] }) {
  if (found === 'not-needed') return null;
  return (
    <section className="grid gap-3">
      <h2>Près de chez vous</h2>
      {found === 'none' ? (
        <EmptyState
          icon={mapPin}
          title="Personne ne propose encore son poste dans votre département"
          level={3}
          action={
            <LinkButton href="/demande-aide" variant="secondary">
              Être rappelé
            </LinkButton>
          }
        >
          <p>Un conseiller peut chercher avec vous une autre solution.</p>
        </EmptyState>
      ) : (
        <>
          <p className="max-w-measure text-soft">
            Appelez avant de venir, avec votre carte CPS. Ne confiez jamais votre code PIN : saisissez-le
            vous-même.
          </p>
          <ul className="border-t border-hair">
            {found.map((confrere) => (
              <Confrere key={confrere.id} {...confrere} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Confrere({ officine, address, near, names, phone }: ConfrereView) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-hair py-3">
      <div className="min-w-0 grow basis-64">
        <p className="font-strong">{officine}</p>
        <p className="text-meta text-soft">{address}</p>
        <p className="flex items-center gap-1.5 text-meta text-soft">
          <Words>{`${near}. Demandez ${names}.`}</Words>
        </p>
      </div>
      {phone === undefined ? null : <PhoneLink look="button" number={phone} action="Appeler le" />}
    </li>
  );
}

/** For whoever is not signed in: what it is, and why it asks who they are. */
export function ConfreresExplained({ signIn }: { readonly signIn: string }) {
  return (
    <Column>
      <PageHeader
        title="Entre confrères"
        lead="Des officines voisines prêtent leur poste et leur lecteur de carte, le temps d’une activation."
      />
      <EmptyState
        icon={handshake}
        title="Connectez-vous pour voir qui prête près de chez vous"
        action={<LinkButton href={signIn}>Se connecter</LinkButton>}
      >
        <p>
          Les noms et les numéros ne sont montrés qu’aux pharmaciens qui en ont besoin, avec l’accord de ceux
          qui prêtent.
        </p>
      </EmptyState>
    </Column>
  );
}
