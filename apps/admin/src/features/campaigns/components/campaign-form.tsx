'use client';

import { save } from '@relais/ui/glyphs';
import { StatusMessage } from '@relais/ui/status-message';
import { SubmitButton } from '@relais/ui/submit-button';
import { useActionState } from 'react';
import { ActionForm } from '../../../lib/action-form.tsx';
import { errorOf } from '../../../lib/form-state.ts';
import type { Typed } from '../../../lib/typed-fields.ts';
import { writeCampaign } from '../actions.ts';
import type { TextChoices } from '../campaign.presenter.ts';
import type { CampaignFormState, WordsChecks } from '../campaign-form-state.ts';
import { SegmentFields } from './segment-fields.tsx';
import { WordsFields } from './words-fields.tsx';

const untouched: CampaignFormState = { values: {}, errors: [] };

type CampaignFormProps = {
  /** Empty for a new one. */
  id: string;
  version: number;
  typed: Typed;
  texts: TextChoices;
  /** Of the texts as they were saved. */
  checks?: WordsChecks;
};

/** To whom, by what, and in which words. */
export function CampaignForm({ id, version, typed, texts, checks = {} }: CampaignFormProps) {
  const [state, send] = useActionState(writeCampaign, untouched);
  const values = Object.keys(state.values).length === 0 ? typed : state.values;
  const error = (field: string) => errorOf(state, field);
  // Ticks and lists forget what was chosen when their form comes back, unless they start anew.
  const mark = JSON.stringify(state.values);
  return (
    <ActionForm state={state} send={send}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <SegmentFields key={`segment-${mark}`} typed={values} error={error} />
      <WordsFields
        key={`words-${mark}`}
        typed={values}
        error={error}
        texts={texts}
        checks={state.checks ?? checks}
      />
      <StatusMessage>{state.said}</StatusMessage>
      <div>
        <SubmitButton icon={save} name="intent" value="save">
          Enregistrer la campagne
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
