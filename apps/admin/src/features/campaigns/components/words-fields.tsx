import { RadioGroup } from '@relais/ui/radio-group';
import { SelectField } from '@relais/ui/select-field';
import { SubmitButton } from '@relais/ui/submit-button';
import { TextField } from '@relais/ui/text-field';
import { TextareaField } from '@relais/ui/textarea-field';
import { channelOrderOptions } from '../../../lib/channel-order.ts';
import { FieldGroup } from '../../../lib/field-group.tsx';
import type { FieldsProps } from '../../../lib/typed-fields.ts';
import type { TextChoices } from '../campaign.presenter.ts';
import type { WordsChecks } from '../campaign-form-state.ts';
import { WordsCheck } from './words-check.tsx';

type WordsFieldsProps = FieldsProps & { texts: TextChoices; checks: WordsChecks };

/** By what it leaves and what it says: words of its own, or those of a template to start from. */
export function WordsFields({ typed, error, texts, checks }: WordsFieldsProps) {
  return (
    <>
      <FieldGroup title="Par quoi">
        <RadioGroup
          name="channels"
          label="Canal"
          options={channelOrderOptions}
          defaultValue={typed['channels']}
          error={error('channels')}
        />
        <TextField
          name="usefulDays"
          label="Utile pendant, en jours"
          hint="Passé ce délai, ce qui n’est pas parti ne part plus."
          inputMode="numeric"
          size={4}
          defaultValue={typed['usefulDays']}
          error={error('usefulDays')}
        />
      </FieldGroup>
      <FieldGroup title="SMS">
        <TakeWords channel="sms" typed={typed} error={error} options={texts.sms} />
        <WordsCheck channel="sms" known={checks.sms}>
          <TextareaField
            name="smsBody"
            label="Texte du SMS"
            hint="Avec {lien} et Réf {ref}. Aussi : {prenom}, {officine}."
            rows={4}
            maxLength={2_000}
            defaultValue={typed['smsBody']}
            error={error('smsBody')}
          />
        </WordsCheck>
      </FieldGroup>
      <FieldGroup title="E-mail">
        <TakeWords channel="email" typed={typed} error={error} options={texts.email} />
        <WordsCheck channel="email" known={checks.email}>
          <TextField
            name="subject"
            label="Objet"
            maxLength={300}
            defaultValue={typed['subject']}
            error={error('subject')}
          />
          <TextareaField
            name="body"
            label="Texte de l’e-mail"
            hint="Une ligne vide sépare deux paragraphes. Le pied de page s’ajoute tout seul."
            rows={8}
            maxLength={10_000}
            defaultValue={typed['body']}
            error={error('body')}
          />
          <TextField
            name="action"
            label="Bouton"
            hint="Il mène à la page de la personne."
            optional
            maxLength={200}
            defaultValue={typed['action']}
            error={error('action')}
          />
          <TextField
            name="reason"
            label="Raison de l’envoi"
            hint="Elle commence par « Vous recevez ce message car »."
            maxLength={600}
            defaultValue={typed['reason']}
            error={error('reason')}
          />
        </WordsCheck>
      </FieldGroup>
    </>
  );
}

type TakeWordsProps = FieldsProps & {
  channel: 'sms' | 'email';
  options: readonly { readonly value: string; readonly label: string }[];
};

/** Copies the words of a template into the fields below, to be changed at will. */
function TakeWords({ channel, typed, error, options }: TakeWordsProps) {
  const field = `${channel}Template`;
  if (options.length === 0) return null;
  return (
    <div className="flex flex-wrap items-end gap-3">
      <SelectField
        name={field}
        label="Modèle"
        optional
        empty="Aucun"
        options={options}
        defaultValue={typed[field]}
        error={error(field)}
      />
      <SubmitButton variant="secondary" name="intent" value={`take-${channel}`}>
        Reprendre son texte
      </SubmitButton>
    </div>
  );
}
