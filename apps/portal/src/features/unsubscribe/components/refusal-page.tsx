import { Column } from '@relais/ui/frame';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { StatusMessage } from '@relais/ui/status-message';
import { SubmitButton } from '@relais/ui/submit-button';
import { Words } from '../../../lib/words.tsx';
import type { RefusalView } from '../presenter.ts';

const title = 'Ne plus recevoir ces messages';

type RefusalPageProps = {
  readonly view: RefusalView;
  /** The button was pressed and nothing came of it. */
  readonly hasFailed: boolean;
};

export function RefusalPage({ view, hasFailed }: RefusalPageProps) {
  switch (view.kind) {
    case 'dead':
      return (
        <Column>
          <PageHeader
            title="Ce lien n’est pas complet"
            lead="Il a peut-être été coupé par votre messagerie. Rien n’a changé."
          />
          <p className="max-w-measure">
            Ouvrez-le de nouveau depuis le message. Vous pouvez aussi choisir vos messages après connexion.
          </p>
          <p>
            <LinkButton href="/preferences">Choisir mes messages</LinkButton>
          </p>
        </Column>
      );
    case 'unavailable':
      return (
        <Column>
          <PageHeader title={title} lead={view.sentence} />
          <p>Rien n’a changé : ouvrez de nouveau le lien dans quelques minutes.</p>
        </Column>
      );
    case 'live':
      return <Refusal {...view} hasFailed={hasFailed && !view.done} />;
  }
}

type RefusalProps = Extract<RefusalView, { kind: 'live' }> & { readonly hasFailed: boolean };

function Refusal({ token, done, topic, meaning, by, hasFailed }: RefusalProps) {
  return (
    <Column>
      <PageHeader title={title} />
      <StatusMessage family={hasFailed ? 'stop' : 'done'}>{outcome(done, hasFailed)}</StatusMessage>
      <div className="grid max-w-measure gap-2">
        <p>
          {done ? 'Arrêté' : 'Ce qui s’arrêterait'} : <b>{topic}</b>, <Words>{by}</Words>.
        </p>
        <p className="text-soft">
          <Words>{meaning}</Words>
        </p>
        <p>
          Les codes de connexion que vous demandez et les rappels promis par un conseiller continuent
          d’arriver.
        </p>
      </div>
      {!done && (
        // A plain form, sent to this very address as a mailbox does: no script, no session.
        <form method="post" action={`/desabonnement/${encodeURIComponent(token)}`}>
          <input type="hidden" name="depuis" value="page" />
          <SubmitButton>Ne plus recevoir ces messages</SubmitButton>
        </form>
      )}
      <p className="max-w-measure">
        <a href="/preferences">{done ? 'Revenir sur ce choix, ou choisir' : 'Choisir'} sujet par sujet</a>,
        après connexion.
      </p>
    </Column>
  );
}

const outcome = (done: boolean, hasFailed: boolean): string | undefined => {
  if (done) return 'C’est fait : ces messages ne vous seront plus envoyés.';
  return hasFailed ? 'Votre choix n’a pas pu être enregistré. Réessayez dans quelques minutes.' : undefined;
};
