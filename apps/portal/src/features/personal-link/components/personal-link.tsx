import { FormActions } from '@relais/ui/form';
import { Column } from '@relais/ui/frame';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { SubmitButton } from '@relais/ui/submit-button';
import type { ReactNode } from 'react';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { CodeFields } from '../../../lib/forms/code-fields.tsx';
import { enterLinkCode, openLink } from '../actions.ts';
import type { LinkView } from '../presenter.ts';

type PersonalLinkProps = {
  readonly view: LinkView;
  /** Whom to call when no way in is left. */
  readonly desk: ReactNode;
};

export function PersonalLink({ view, desk }: PersonalLinkProps) {
  switch (view.kind) {
    case 'dead':
      return (
        <Column>
          <PageHeader title="Ce lien ne s’ouvre plus" lead={view.sentence} />
          <OtherWays signIn="/connexion" isMain />
        </Column>
      );
    case 'unavailable':
      return (
        <Column>
          <PageHeader title="Votre lien personnel" lead={view.sentence} />
          <p>Le lien n’a pas servi : il s’ouvrira de nouveau.</p>
          <p>
            <LinkButton href={`/l/${encodeURIComponent(view.token)}`}>Réessayer</LinkButton>
          </p>
        </Column>
      );
    case 'entry':
      return (
        <Column>
          <PageHeader title="Votre lien personnel" lead={view.lead} />
          <OpenForm token={view.token} label="Continuer" />
        </Column>
      );
    case 'send-code':
      return (
        <Column>
          <PageHeader title="Votre lien personnel" lead={view.lead} />
          <p className="max-w-measure">
            Pour que vous seul puissiez l’ouvrir, un code à 6 chiffres part {view.goesTo}.
          </p>
          <OpenForm token={view.token} label="Recevoir le code" />
          <OtherWays signIn={view.signIn} />
        </Column>
      );
    case 'code':
      return (
        <Column>
          <PageHeader
            title="Saisissez le code reçu"
            lead={`Un code à 6 chiffres vient de partir ${view.goesTo}. Il est valable 10 minutes.`}
          />
          <ActionForm action={enterLinkCode}>
            <input type="hidden" name="token" value={view.token} />
            <CodeFields />
            <FormActions>
              <SubmitButton pendingLabel="Vérification…">Continuer</SubmitButton>
            </FormActions>
          </ActionForm>
          <OpenForm token={view.token} label="Recevoir un autre code" isQuiet />
          <OtherWays signIn={view.signIn} />
        </Column>
      );
    case 'other-way':
      return (
        <Column>
          <PageHeader
            title="Votre lien personnel"
            lead="Nous n’avons plus ni mobile ni e-mail où vous envoyer un code."
          />
          <OtherWays signIn={view.signIn} isMain />
          {desk}
        </Column>
      );
  }
}

type OpenFormProps = { readonly token: string; readonly label: string; readonly isQuiet?: boolean };

function OpenForm({ token, label, isQuiet = false }: OpenFormProps) {
  return (
    <ActionForm action={openLink} className="flex">
      <input type="hidden" name="token" value={token} />
      <SubmitButton variant={isQuiet ? 'secondary' : 'primary'}>{label}</SubmitButton>
    </ActionForm>
  );
}

function OtherWays({ signIn, isMain = false }: { readonly signIn: string; readonly isMain?: boolean }) {
  if (isMain) {
    return (
      <p>
        <LinkButton href={signIn}>Se connecter autrement</LinkButton>
      </p>
    );
  }
  return (
    <p className="max-w-measure">
      Vous pouvez aussi <a href={signIn}>vous connecter autrement</a>.
    </p>
  );
}
