'use client';

import { TextField } from '@relais/ui/text-field';
import { type ReactNode, useActionState } from 'react';
import { checkIdentifier } from '../actions.ts';
import { nothingTyped } from '../check.ts';
import { Verdict } from './verdict.tsx';

/** The field and the explanation of what was typed in it. `children` holds the button. */
export function IdentifierForm({ children }: { readonly children: ReactNode }) {
  const [{ typed, explanation }, submit] = useActionState(checkIdentifier, nothingTyped);
  return (
    <div className="grid gap-6">
      <form action={submit} noValidate className="grid gap-4">
        <div className="[&_input]:max-w-80">
          <TextField
            key={typed}
            name="identifiant"
            label="Le numéro que vous saisissez"
            hint="Tel que vous le tapez dans l’application, avec ou sans espaces. Jamais un code PIN."
            defaultValue={typed}
            inputMode="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={100}
            required
          />
        </div>
        <div>{children}</div>
      </form>
      <div role="status">{explanation && <Verdict explanation={explanation} />}</div>
    </div>
  );
}
