import { importKinds } from '@relais/domain/roster/import-job';
import { Button } from '@relais/ui/button';
import { CheckboxField } from '@relais/ui/checkbox-field';
import { describe, Field } from '@relais/ui/field';
import { fileUp } from '@relais/ui/glyphs';
import { RadioGroup } from '@relais/ui/radio-group';
import { TextField } from '@relais/ui/text-field';
import { importKindWords } from '../import-words.ts';

type UploadFieldsProps = { mistakes: readonly { readonly id: string; readonly message: string }[] };

export function UploadFields({ mistakes }: UploadFieldsProps) {
  const errorOf = (id: string) => mistakes.find((mistake) => mistake.id === id)?.message;
  const fileError = errorOf('file');
  return (
    <div className="grid max-w-column gap-4">
      <RadioGroup
        name="kind"
        label="Contenu du fichier"
        options={importKinds.map((kind) => ({ value: kind, ...importKindWords[kind] }))}
        error={errorOf('kind')}
      />
      <Field id="file" label="Fichier" error={fileError}>
        <input
          id="file"
          name="file"
          type="file"
          accept=".txt,.csv,.tsv,.xlsx"
          className="control bg-surface text-ink file:me-3 file:cursor-pointer file:rounded-control file:border file:border-action file:bg-surface file:px-3 file:py-0.5 file:font-strong file:text-action"
          {...describe('file', { hint: undefined, error: fileError })}
        />
      </Field>
      <TextField
        name="departments"
        label="Départements"
        optional
        hint="Codes séparés par des virgules : 33, 2A, 974. Vide : tous. Ne vaut que pour l’annuaire."
        autoComplete="off"
        error={errorOf('departments')}
      />
      <CheckboxField
        name="dryRun"
        label="Essai à blanc d’abord"
        hint="Rien n’est modifié : vous voyez ce qui changerait, puis vous appliquez."
        defaultChecked
      />
      <div>
        <Button type="submit" icon={fileUp}>
          Déposer le fichier
        </Button>
      </div>
      <noscript>
        <p className="text-soft">
          Sans JavaScript, un fichier s’importe par la commande « relais import annuaire » ou « relais import
          contacts » sur le serveur.
        </p>
      </noscript>
    </div>
  );
}
