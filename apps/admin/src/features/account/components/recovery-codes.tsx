import { StatusMessage } from '@relais/ui/status-message';

/** Shown once, right after the second factor is on: the way in without the phone. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <div className="grid gap-4">
      <StatusMessage>La seconde étape est en service. Notez ces codes de secours maintenant.</StatusMessage>
      <p className="max-w-measure">
        Chacun ouvre la console une fois, sans votre téléphone. Ils ne seront plus jamais affichés&nbsp;:
        imprimez-les ou gardez-les dans votre coffre de mots de passe.
      </p>
      <ul
        className="grid max-w-column grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] gap-2"
        aria-label="Codes de secours"
      >
        {codes.map((code) => (
          <li
            key={code}
            className="rounded-control border border-hair px-3 py-1 font-strong select-all tabular-nums"
          >
            {code}
          </li>
        ))}
      </ul>
    </div>
  );
}
