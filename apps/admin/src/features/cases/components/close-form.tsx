'use client';

import { check } from '@relais/ui/glyphs';
import { RadioGroup } from '@relais/ui/radio-group';
import { SubmitButton } from '@relais/ui/submit-button';
import { TextareaField } from '@relais/ui/textarea-field';
import { ActionForm, useFormAction } from '../../../lib/action-form.tsx';
import { errorOf } from '../../../lib/form-state.ts';
import { closeCase } from '../actions.ts';
import type { CaseShown } from '../case.presenter.ts';

type CloseFormProps = Pick<CaseShown, 'id' | 'outcomes'>;

/** How the call ended; the outcome moves the activation, and says how before it does. */
export function CloseForm({ id, outcomes }: CloseFormProps) {
  const { state, send } = useFormAction(closeCase);
  return (
    <ActionForm state={state} send={send}>
      <input type="hidden" name="id" value={id} />
      <RadioGroup
        name="outcome"
        label="Comment l’appel s’est-il terminé ?"
        options={outcomes}
        error={errorOf(state, 'outcome')}
        defaultValue={state.values['outcome']}
      />
      <TextareaField
        name="note"
        label="Note pour l’équipe"
        hint="Une phrase, lue par l’équipe seulement. Jamais de code."
        optional
        rows={2}
        maxLength={500}
        error={errorOf(state, 'note')}
        defaultValue={state.values['note']}
      />
      <div>
        <SubmitButton icon={check}>Terminer la demande</SubmitButton>
      </div>
    </ActionForm>
  );
}
