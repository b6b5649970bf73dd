'use client';

import { Disclosure } from '@relais/ui/disclosure';
import { SubmitButton } from '@relais/ui/submit-button';
import { useEffect } from 'react';
import { ActionForm, useFormAction } from '../../../lib/action-form.tsx';
import { type FormState, untouched } from '../../../lib/form-state.ts';
import type { ActionShown } from '../actions.presenter.ts';
import { actOnPharmacist } from '../actions.ts';
import { CommandField } from './command-field.tsx';

type CommandFormProps = {
  action: ActionShown;
  /** Whose sheet, as it was when it was drawn. */
  sheet: { readonly rpps: string; readonly version: number; readonly zone: string };
  onRefused: (refused: { readonly title: string; readonly state: FormState }) => void;
};

/** One action, folded until wanted; it stays open when it comes back refused. */
export function CommandForm({ action, sheet, onRefused }: CommandFormProps) {
  const { state, send } = useFormAction(actOnPharmacist);
  const { command, title, lead, fields, submit } = action;
  useEffect(() => {
    if (state.message !== undefined) onRefused({ title, state });
  }, [state, title, onRefused]);
  return (
    <Disclosure name="action" summary={title} open={state === untouched ? undefined : true}>
      <p className="text-soft">{lead}</p>
      <ActionForm state={state} send={send}>
        <input type="hidden" name="command" value={command} />
        <input type="hidden" name="rpps" value={sheet.rpps} />
        <input type="hidden" name="version" value={sheet.version} />
        <input type="hidden" name="zone" value={sheet.zone} />
        {fields.map((field) => (
          <CommandField key={field.name} command={command} field={field} state={state} />
        ))}
        <div>
          <SubmitButton>{submit}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
