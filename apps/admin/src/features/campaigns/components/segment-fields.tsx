import { RadioGroup } from '@relais/ui/radio-group';
import { TextField } from '@relais/ui/text-field';
import { AudienceFields } from '../../../lib/audience-fields.tsx';
import { FieldGroup } from '../../../lib/field-group.tsx';
import { topicOptions } from '../../../lib/topic-words.ts';
import type { FieldsProps } from '../../../lib/typed-fields.ts';

/** What it is called and to whom it speaks. */
export function SegmentFields({ typed, error }: FieldsProps) {
  return (
    <>
      <FieldGroup title="La campagne">
        <TextField
          name="name"
          label="Nom"
          hint="Lu par l’équipe seulement."
          maxLength={120}
          defaultValue={typed['name']}
          error={error('name')}
        />
        <RadioGroup
          name="topic"
          label="Sujet"
          hint="Chacun peut refuser les messages d’un sujet."
          options={topicOptions}
          defaultValue={typed['topic']}
          error={error('topic')}
        />
      </FieldGroup>
      <AudienceFields
        typed={typed}
        error={error}
        departmentsHint="Les codes, comme 33, 64. Vide : tous les vôtres."
      />
    </>
  );
}
