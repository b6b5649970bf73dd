'use client';

import { Callout } from '@relais/ui/callout';
import { ErrorSummary } from '@relais/ui/error-summary';
import { Form } from '@relais/ui/form';
import { circleAlert } from '@relais/ui/glyphs';
import { StatusMessage } from '@relais/ui/status-message';
import { SubmitButton } from '@relais/ui/submit-button';
import { useActionState, useEffect, useRef } from 'react';
import { errorOf } from '../../../lib/form-state.ts';
import type { Typed } from '../../../lib/typed-fields.ts';
import { saveSettings } from '../actions.ts';
import { untouchedSettings } from '../settings-form-state.ts';
import { HoursFields } from './hours-fields.tsx';
import { LimitFields } from './limit-fields.tsx';

type SettingsFormProps = { typed: Typed; basedOn: number };

/** Every setting at once. What changes is said in words first, and done when it is confirmed. */
export function SettingsForm({ typed: inForce, basedOn }: SettingsFormProps) {
  const [state, send] = useActionState(saveSettings, untouchedSettings);
  const verdict = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state === untouchedSettings) return;
    const summary = verdict.current?.querySelector<HTMLElement>('[role="alert"]');
    (summary ?? verdict.current)?.focus();
  }, [state]);
  const { toConfirm } = state;
  const typed = state === untouchedSettings ? inForce : state.values;
  const fields = { typed, error: (field: string) => errorOf(state, field) };
  return (
    <Form action={send} className="grid gap-6">
      <div ref={verdict} tabIndex={-1} className="grid gap-3 outline-none empty:hidden">
        <ErrorSummary errors={state.errors} />
        <StatusMessage family="run">{state.message}</StatusMessage>
        {toConfirm && (
          <Callout
            family="wait"
            icon={circleAlert}
            title={toConfirm.meanwhile ?? 'Relisez ce qui va changer, puis confirmez.'}
            actions={<SubmitButton pendingLabel="Enregistrement…">Confirmer ces changements</SubmitButton>}
          >
            <ul className="grid list-disc gap-1 ps-5">
              {toConfirm.changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </Callout>
        )}
      </div>
      <input type="hidden" name="basedOn" value={toConfirm?.basedOn ?? basedOn} />
      <input type="hidden" name="confirmed" value={toConfirm?.fingerprint ?? ''} />
      {/* The fields start anew from what was typed: a select forgets it otherwise. */}
      <div key={JSON.stringify(typed)} className="grid gap-6">
        <LimitFields {...fields} />
        <HoursFields {...fields} />
      </div>
      <div>
        <SubmitButton variant={toConfirm === undefined ? undefined : 'secondary'} pendingLabel="Lecture…">
          Voir ce qui va changer
        </SubmitButton>
      </div>
    </Form>
  );
}
