import { FormActions } from '@relais/ui/form';
import { Column } from '@relais/ui/frame';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { CodeField } from '../../../lib/forms/code-field.tsx';
import { KeptTextField } from '../../../lib/forms/kept-fields.tsx';
import { enterHandOverCode, openHandOver } from '../actions.ts';

/** The eight characters that the other device shows. */
export function TypeCode() {
  return (
    <ActionForm action={openHandOver}>
      <div className="[&_input]:max-w-56 [&_input]:text-lead [&_input]:tracking-widest">
        <KeptTextField
          name="code"
          label="Code de passage"
          hint="8 lettres et chiffres."
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          required
        />
      </div>
      <FormActions>
        <SubmitButton>Continuer</SubmitButton>
        <LinkButton href="/connexion" variant="quiet">
          Se connecter autrement
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}

/** The six digits sent to whoever this device does not know yet. */
export function ConfirmByCode({ handOver }: { readonly handOver: string }) {
  return (
    <Column>
      <PageHeader
        title="Saisissez le code reçu"
        lead="Cet appareil ne vous connaît pas encore : un code à 6 chiffres vient de partir, par SMS ou par e-mail."
      />
      <ActionForm action={enterHandOverCode}>
        <input type="hidden" name="passage" value={handOver} />
        <CodeField />
        <FormActions>
          <SubmitButton pendingLabel="Vérification…">Continuer ici</SubmitButton>
        </FormActions>
      </ActionForm>
    </Column>
  );
}
