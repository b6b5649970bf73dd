'use client';

import { Disclosure } from '@relais/ui/disclosure';
import { pause, play } from '@relais/ui/glyphs';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm, useFormAction } from '../../../lib/action-form.tsx';
import { untouched } from '../../../lib/form-state.ts';
import { suspendNudges } from '../actions.ts';

/** The brake: opened first, so that what it does is read before it is done. */
export function Suspension({ suspended }: { suspended: boolean }) {
  const { state, send } = useFormAction(suspendNudges);
  return (
    <div className="[&>details]:border-b-0">
      <Disclosure
        summary={suspended ? 'Reprendre les envois' : 'Suspendre tous les envois'}
        open={state === untouched ? undefined : true}
      >
        <p>
          {suspended
            ? 'Les relances retenues seront examinées à nouveau aussitôt\u00A0: celles qui sont encore utiles partiront.'
            : 'Plus aucune relance ni campagne ne partira, dans toute la région, jusqu’à la reprise. Les codes de connexion continuent.'}
        </p>
        <ActionForm state={state} send={send}>
          <input type="hidden" name="suspend" value={suspended ? 'non' : 'oui'} />
          <div>
            <SubmitButton variant="secondary" icon={suspended ? play : pause}>
              {suspended ? 'Reprendre maintenant' : 'Suspendre maintenant'}
            </SubmitButton>
          </div>
        </ActionForm>
      </Disclosure>
    </div>
  );
}
