import { CodeField } from './code-field.tsx';
import { KeptCheckbox } from './kept-fields.tsx';

/** The six digits received, and whether this device is to be recognised next time. */
export function CodeFields() {
  return (
    <>
      <CodeField />
      <KeptCheckbox
        name="remember"
        label="Me reconnaître sur cet appareil"
        hint="Les liens de nos messages s’ouvriront ici sans code, pendant 180 jours. À ne pas cocher sur un poste partagé."
      />
    </>
  );
}
