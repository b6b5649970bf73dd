'use client';

import { SubmitButton } from '@relais/ui/submit-button';
import { TextField } from '@relais/ui/text-field';
import { ActionForm, useFormAction } from '../../../lib/action-form.tsx';
import { errorOf } from '../../../lib/form-state.ts';
import { signIn } from '../actions.ts';

export function SignInForm({ back }: { back: string }) {
  const { state, send } = useFormAction(signIn);
  return (
    <ActionForm state={state} send={send}>
      <input type="hidden" name="retour" value={back} />
      <TextField
        name="email"
        type="email"
        label="Adresse e-mail"
        autoComplete="username"
        defaultValue={state.values['email']}
        error={errorOf(state, 'email')}
      />
      <TextField
        name="password"
        type="password"
        label="Mot de passe"
        autoComplete="current-password"
        error={errorOf(state, 'password')}
      />
      <div>
        <SubmitButton pendingLabel="Connexion en cours…">Se connecter</SubmitButton>
      </div>
    </ActionForm>
  );
}
