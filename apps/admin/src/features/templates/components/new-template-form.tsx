'use client';

import { plus } from '@relais/ui/glyphs';
import { RadioGroup } from '@relais/ui/radio-group';
import { SelectField } from '@relais/ui/select-field';
import { SubmitButton } from '@relais/ui/submit-button';
import { TextField } from '@relais/ui/text-field';
import { ActionForm, useFormAction } from '../../../lib/action-form.tsx';
import { errorOf } from '../../../lib/form-state.ts';
import { topicOptions } from '../../../lib/topic-words.ts';
import { createTemplate } from '../actions.ts';

type NewTemplateFormProps = { sources: readonly { readonly value: string; readonly label: string }[] };

export function NewTemplateForm({ sources }: NewTemplateFormProps) {
  const { state, send } = useFormAction(createTemplate);
  const { values } = state;
  return (
    <ActionForm state={state} send={send}>
      <TextField
        name="name"
        label="Nom du modèle"
        hint="Lu par l’équipe. Une règle à deux canaux demande deux modèles du même nom, un par canal."
        maxLength={80}
        error={errorOf(state, 'name')}
        defaultValue={values['name']}
      />
      <RadioGroup
        name="channel"
        label="Canal"
        options={[
          { value: 'sms', label: 'SMS' },
          { value: 'email', label: 'E-mail' },
        ]}
        error={errorOf(state, 'channel')}
        defaultValue={values['channel']}
      />
      <RadioGroup
        name="topic"
        label="Sujet"
        hint="Une personne peut refuser les messages d’un sujet sans refuser les autres."
        options={topicOptions}
        error={errorOf(state, 'topic')}
        defaultValue={values['topic']}
      />
      <SelectField
        key={values['from']}
        name="from"
        label="Partir du texte de"
        optional
        empty="Un texte vide"
        options={sources}
        error={errorOf(state, 'from')}
        defaultValue={values['from']}
      />
      <div>
        <SubmitButton icon={plus}>Créer le modèle</SubmitButton>
      </div>
    </ActionForm>
  );
}
