'use client';

import { FormActions } from '@relais/ui/form';
import { LinkButton } from '@relais/ui/link-button';
import { SubmitButton } from '@relais/ui/submit-button';
import { TextField } from '@relais/ui/text-field';
import { ActionForm, useFormAction } from '../../../lib/action-form.tsx';
import { errorOf } from '../../../lib/form-state.ts';
import { passSecondFactor } from '../actions.ts';

export function SecondFactorForm({ back }: { back: string }) {
  const { state, send } = useFormAction(passSecondFactor);
  return (
    <ActionForm state={state} send={send}>
      <input type="hidden" name="retour" value={back} />
      <TextField
        name="code"
        label="Code de votre application"
        hint="6 chiffres, renouvelés toutes les 30 secondes. Sans votre téléphone, saisissez un code de secours."
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        size={12}
        error={errorOf(state, 'code')}
      />
      <FormActions>
        <SubmitButton pendingLabel="Vérification en cours…">Vérifier le code</SubmitButton>
        <LinkButton href="/connexion" variant="quiet">
          Changer de compte
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
