import type { MessageContent } from '@relais/content/schema/message';
import { TextField } from '@relais/ui/text-field';
import { TextareaField } from '@relais/ui/textarea-field';
import type { StudioState } from '../studio-state.ts';

type ContentFieldsProps = { content: MessageContent; state: StudioState };

/** The fields of a text, with what was typed when the form comes back. */
export function ContentFields({ content, state: { values } }: ContentFieldsProps) {
  if (content.channel === 'sms') {
    return (
      <TextareaField
        name="body"
        label="Le texte"
        hint="Un segment de 160 caractères suffit souvent. Une variable s’écrit {prenom}."
        rows={5}
        maxLength={2_000}
        spellCheck
        defaultValue={values['body'] ?? content.body}
      />
    );
  }
  return (
    <>
      <TextField
        name="subject"
        label="L’objet"
        maxLength={300}
        spellCheck
        defaultValue={values['subject'] ?? content.subject}
      />
      <TextareaField
        name="body"
        label="Le texte"
        hint="Une ligne vide sépare deux paragraphes. Le pied de page s’ajoute tout seul."
        rows={12}
        maxLength={10_000}
        spellCheck
        defaultValue={values['body'] ?? content.body}
      />
      <TextField
        name="action"
        label="Le bouton"
        hint="Il mène à la page de la personne. Sans texte, l’e-mail n’a pas de bouton."
        optional
        maxLength={200}
        defaultValue={values['action'] ?? content.action ?? ''}
      />
      <TextField
        name="reason"
        label="La raison de l’envoi"
        hint="Elle commence par « Vous recevez ce message car »."
        maxLength={600}
        defaultValue={values['reason'] ?? content.reason}
      />
    </>
  );
}
