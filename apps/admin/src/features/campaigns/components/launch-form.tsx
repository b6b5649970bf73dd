'use client';

import { send as sendIcon } from '@relais/ui/glyphs';
import { MomentField } from '@relais/ui/moment-field';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm, useFormAction } from '../../../lib/action-form.tsx';
import { errorOf } from '../../../lib/form-state.ts';
import { launchCampaign } from '../actions.ts';

/** Ten seconds to say no, or an hour to come. */
export function LaunchForm({ id, version }: { id: string; version: number }) {
  const { state, send } = useFormAction(launchCampaign);
  return (
    <ActionForm state={state} send={send}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <MomentField
        name="at"
        type="datetime-local"
        label="Départ"
        hint="Vide : dans 10 secondes. Sinon, à cette heure, par l’horloge de Paris."
        optional
        defaultValue={state.values['at']}
        error={errorOf(state, 'at')}
      />
      <div>
        <SubmitButton icon={sendIcon} pendingLabel="Lancement…">
          Lancer la campagne
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
