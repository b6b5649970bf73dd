import { KeptCheckbox, KeptTextField } from './kept-fields.tsx';

/** The six digits received, and whether this device is to be recognised next time. */
export function CodeFields() {
  return (
    <>
      <div className="[&_input]:max-w-44 [&_input]:text-lead [&_input]:tracking-widest">
        <KeptTextField
          name="code"
          label="Code à 6 chiffres"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          required
        />
      </div>
      <KeptCheckbox
        name="remember"
        label="Me reconnaître sur cet appareil"
        hint="Les liens de nos messages s’ouvriront ici sans code, pendant 180 jours. À ne pas cocher sur un poste partagé."
      />
    </>
  );
}
