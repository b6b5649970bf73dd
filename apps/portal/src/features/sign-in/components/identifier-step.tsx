import { procedureBySlug } from '@relais/content/procedures/procedures';
import { Disclosure } from '@relais/ui/disclosure';
import { FormActions } from '@relais/ui/form';
import { Column } from '@relais/ui/frame';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { StatusMessage } from '@relais/ui/status-message';
import { SubmitButton } from '@relais/ui/submit-button';
import { FactText } from '../../../lib/fact-text.tsx';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { KeptTextField } from '../../../lib/forms/kept-fields.tsx';
import { Words } from '../../../lib/words.tsx';
import { askForCode } from '../actions.ts';
import type { SignInView } from '../presenter.ts';

type IdentifierStepProps = Omit<Extract<SignInView, { kind: 'identifier' }>, 'kind'>;

export function IdentifierStep({ identifier, back, provider, problem }: IdentifierStepProps) {
  return (
    <Column
      aside={
        <>
          {' '}
          {provider && <WithProvider href={provider} />}
          <WhereToFindIt isProviderOffered={provider !== undefined} />
        </>
      }
    >
      <PageHeader
        title="Se connecter"
        lead="Un code à 6 chiffres est envoyé au mobile ou à l’e-mail que nous connaissons de vous. Il n’y a pas de mot de passe."
      />
      <StatusMessage family="stop">{problem && <Words>{problem}</Words>}</StatusMessage>
      <ActionForm action={askForCode}>
        <input type="hidden" name="retour" value={back} />
        <div className="[&_input]:max-w-72">
          <KeptTextField
            name="identifier"
            label="Numéro RPPS"
            hint="11 chiffres. L’identifiant national, qui commence par 8, convient aussi."
            defaultValue={identifier}
            inputMode="numeric"
            autoComplete="username"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={100}
            required
          />
        </div>
        <FormActions>
          <SubmitButton>Recevoir un code</SubmitButton>
        </FormActions>
      </ActionForm>
    </Column>
  );
}

/** For whoever has a working e-CPS or a card, and neither this mobile nor this e-mail. */
function WithProvider({ href }: { readonly href: string }) {
  return (
    <section className="grid justify-items-start gap-2">
      <h2>Avec Pro Santé Connect</h2>
      <p className="max-w-measure text-soft">
        <Words>Votre e-CPS ou votre carte CPS fonctionne déjà : elle suffit, sans code.</Words>
      </p>
      <LinkButton href={href} variant="secondary">
        S’identifier avec Pro Santé Connect
      </LinkButton>
    </section>
  );
}

function WhereToFindIt({ isProviderOffered }: { readonly isProviderOffered: boolean }) {
  const onTheCard = procedureBySlug('trouver-identifiant')?.steps[0]?.instruction;
  return (
    <div>
      <Disclosure summary="Où trouver mon numéro ?">
        <p>
          Votre identifiant national est le chiffre 8 suivi du RPPS.{' '}
          {onTheCard && <FactText>{onTheCard}</FactText>}
        </p>
      </Disclosure>
      <Disclosure summary="Je n’ai plus ce mobile ni cet e-mail">
        <p>
          Nous n’écrivons qu’aux coordonnées déjà connues, pour que personne ne se connecte à votre place.
          {isProviderOffered && ' Avec une e-CPS ou une carte qui fonctionne, passez par Pro Santé Connect.'}
          Vous pouvez lire <a href="/parcours">les parcours d’activation</a> et{' '}
          <a href="/symptomes">les solutions aux blocages</a> sans vous connecter.
        </p>
      </Disclosure>
    </div>
  );
}
