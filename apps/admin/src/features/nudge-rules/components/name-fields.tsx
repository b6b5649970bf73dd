import { CheckboxField } from '@relais/ui/checkbox-field';
import { RadioGroup } from '@relais/ui/radio-group';
import { TextField } from '@relais/ui/text-field';
import { FieldGroup } from '../../../lib/field-group.tsx';
import { topicOptions } from '../../../lib/topic-words.ts';
import type { FieldsProps } from '../../../lib/typed-fields.ts';

/** What it is called, whether it runs, and about what. */
export function NameFields({ typed, error, isNew }: FieldsProps & { isNew: boolean }) {
  return (
    <FieldGroup title="La règle">
      {isNew && (
        <TextField
          name="id"
          label="Identifiant"
          hint="En minuscules, chiffres et traits d’union, comme relance-ete. Il ne change plus ensuite."
          size={30}
          defaultValue={typed['id']}
          error={error('id')}
        />
      )}
      <TextField name="name" label="Nom" maxLength={120} defaultValue={typed['name']} error={error('name')} />
      <CheckboxField
        name="enabled"
        value="oui"
        label="En marche"
        hint="Arrêtée, elle n’envoie plus rien ; ce qu’elle avait prévu ne part pas."
        defaultChecked={typed['enabled'] === 'oui'}
      />
      <RadioGroup
        name="topic"
        label="Sujet"
        hint="Chacun peut refuser les messages d’un sujet."
        options={topicOptions}
        defaultValue={typed['topic']}
      />
    </FieldGroup>
  );
}
