import { procedureBySlug } from '@relais/content/procedures/procedures';
import { Disclosure } from '@relais/ui/disclosure';
import { FormActions } from '@relais/ui/form';
import { Column } from '@relais/ui/frame';
import { PageHeader } from '@relais/ui/page-header';
import { SubmitButton } from '@relais/ui/submit-button';
import { FactText } from '../../../lib/fact-text.tsx';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { KeptTextField } from '../../../lib/forms/kept-fields.tsx';
import { askForCode } from '../actions.ts';

export function IdentifierStep({ identifier, back }: { readonly identifier: string; readonly back: string }) {
  return (
    <Column>
      <PageHeader
        title="Se connecter"
        lead="Un code à 6 chiffres est envoyé au mobile ou à l’e-mail que nous connaissons de vous. Il n’y a pas de mot de passe."
      />
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
      <WhereToFindIt />
    </Column>
  );
}

function WhereToFindIt() {
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
          Vous pouvez lire <a href="/parcours">les parcours d’activation</a> et{' '}
          <a href="/symptomes">les solutions aux blocages</a> sans vous connecter.
        </p>
      </Disclosure>
    </div>
  );
}
