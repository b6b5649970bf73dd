'use client';

import { Callout } from '@relais/ui/callout';
import { ErrorSummary } from '@relais/ui/error-summary';
import { Form, FormActions } from '@relais/ui/form';
import { scale } from '@relais/ui/glyphs';
import { StatusMessage } from '@relais/ui/status-message';
import { SubmitButton } from '@relais/ui/submit-button';
import { useActionState, useEffect, useRef } from 'react';
import { AudienceFields } from '../../../lib/audience-fields.tsx';
import { errorOf } from '../../../lib/form-state.ts';
import { saveRule } from '../actions.ts';
import type { RuleFormShown } from '../rule.presenter.ts';
import { untouchedRule } from '../rule-form-state.ts';
import { MessageFields } from './message-fields.tsx';
import { NameFields } from './name-fields.tsx';
import { RuleChanges } from './rule-changes.tsx';
import { WhenFields } from './when-fields.tsx';

/** Every field of a rule. Refused, it comes back as it was typed; when somebody was quicker, with both versions. */
export function RuleForm({ shown }: { shown: RuleFormShown }) {
  const [state, send] = useActionState(saveRule, untouchedRule);
  const verdict = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state === untouchedRule) return;
    const summary = verdict.current?.querySelector<HTMLElement>('[role="alert"]');
    // With nothing to say here, the focus is left to whoever has.
    const hasMore = state.message !== undefined || state.conflict !== undefined;
    (summary ?? (hasMore ? verdict.current : null))?.focus();
  }, [state]);
  const { id, basedOn, templates, others } = shown;
  const { conflict } = state;
  const isTouched = state !== untouchedRule;
  const typed = isTouched ? state.values : shown.typed;
  const fields = { typed, error: (field: string) => errorOf(state, field) };
  return (
    <Form action={send} className="grid gap-6">
      <div ref={verdict} tabIndex={-1} className="grid gap-3 outline-none empty:hidden">
        <ErrorSummary errors={state.errors} />
        <StatusMessage family="stop">{state.message}</StatusMessage>
        {conflict && (
          <Callout
            family="stop"
            icon={scale}
            title={`${conflict.by} a enregistré la version ${conflict.found} ${conflict.when}, pendant que vous écriviez. Rien n’a été écrasé.`}
          >
            {conflict.differences.length === 0 ? (
              <p>Les deux versions disent la même chose.</p>
            ) : (
              <RuleChanges
                changes={conflict.differences}
                before={`Version ${conflict.found}`}
                after="La vôtre"
              />
            )}
            <p>
              Enregistrer maintenant remplace la version {conflict.found} par la vôtre. Pour repartir de la
              leur, <a href={`/relances/regles/${id}`}>ouvrez la version {conflict.found}</a>.
            </p>
          </Callout>
        )}
      </div>
      {/* The fields start anew from what was typed: a select forgets it otherwise. */}
      <div key={JSON.stringify(typed)} className="grid gap-6">
        <input type="hidden" name="basedOn" value={conflict?.found ?? basedOn} />
        {id !== '' && <input type="hidden" name="id" value={id} />}
        <NameFields {...fields} isNew={id === ''} />
        <AudienceFields {...fields} departmentsHint="Les codes, comme 33, 64. Vide : tous." />
        <WhenFields {...fields} others={others} />
        <MessageFields {...fields} templates={templates} />
      </div>
      <FormActions>
        <SubmitButton pendingLabel="Enregistrement…">
          {conflict === undefined
            ? `Enregistrer la version ${basedOn + 1}`
            : `Remplacer par ma version ${conflict.found + 1}`}
        </SubmitButton>
        <p className="text-meta text-soft">
          Les relances déjà prévues par la version d’avant ne partiront pas ; celle-ci prévoit les siennes.
        </p>
      </FormActions>
    </Form>
  );
}
