'use client';

import { handshake } from '@relais/ui/glyphs';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm, useFormAction } from '../../../lib/action-form.tsx';
import { ofName } from '../../../lib/of-name.ts';
import { takeCase } from '../actions.ts';

/** So that nobody calls twice. `about` names the person where several such buttons stand together. */
export function TakeForm({ id, about }: { id: string; about?: string | undefined }) {
  const { state, send } = useFormAction(takeCase);
  return (
    <ActionForm state={state} send={send}>
      <input type="hidden" name="id" value={id} />
      <div>
        <SubmitButton
          icon={handshake}
          variant={about === undefined ? undefined : 'secondary'}
          pendingLabel="Prise en charge…"
        >
          Prendre
          {about === undefined ? ' la demande' : <span className="sr-only"> la demande {ofName(about)}</span>}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
