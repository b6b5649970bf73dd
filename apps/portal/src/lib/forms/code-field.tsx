import { KeptTextField } from './kept-fields.tsx';

/** The six digits received by SMS or by e-mail. */
export function CodeField() {
  return (
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
  );
}
