'use client';

import { Disclosure } from '@relais/ui/disclosure';
import { SubmitButton } from '@relais/ui/submit-button';
import { TextareaField } from '@relais/ui/textarea-field';
import { ActionForm, useFormAction } from '../../../lib/action-form.tsx';
import { errorOf, untouched } from '../../../lib/form-state.ts';
import { verifyContact } from '../actions.ts';
import { verifyFieldId } from '../field-id.ts';

type VerifyContactProps = { rpps: string; channel: 'sms' | 'email' };

/** Staff asked, and these coordinates are right: the doubt ends, and the reason stays. */
export function VerifyContact({ rpps, channel }: VerifyContactProps) {
  const { state, send } = useFormAction(verifyContact);
  const id = verifyFieldId(channel);
  const what = channel === 'sms' ? 'ce numéro' : 'cette adresse';
  return (
    <Disclosure
      summary={channel === 'sms' ? 'Numéro vérifié' : 'Adresse vérifiée'}
      open={state === untouched ? undefined : true}
    >
      <p className="text-soft">
        Vous avez vérifié {what} avec la personne&nbsp;: nos messages y repartiront.
      </p>
      <ActionForm state={state} send={send}>
        <input type="hidden" name="rpps" value={rpps} />
        <input type="hidden" name="channel" value={channel} />
        <TextareaField
          id={id}
          name="because"
          label={'Comment l’avez-vous vérifié\u202F?'}
          hint="Une phrase, lue par l’équipe. Jamais de code."
          rows={2}
          maxLength={500}
          defaultValue={state.values['because']}
          error={errorOf(state, id)}
        />
        <div>
          <SubmitButton variant="secondary">
            {channel === 'sms' ? 'Dire ce numéro vérifié' : 'Dire cette adresse vérifiée'}
          </SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
