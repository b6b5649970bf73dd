import { Button } from '@relais/ui/button';
import { search } from '@relais/ui/glyphs';
import { PageHeader } from '@relais/ui/page-header';
import { TextField } from '@relais/ui/text-field';
import { Link } from '../../../lib/link.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { Lookup } from '../lookup.ts';

/** From a number read out on the phone to the sheet of a person. A plain GET form. */
export function LookupPage({ lookup }: { lookup: Exclude<Lookup, { kind: 'found' }> }) {
  const mistake = lookup.kind === 'mistaken' ? lookup : undefined;
  return (
    <div className="grid max-w-[56rem] gap-6">
      <WindowTitle>Pharmaciens</WindowTitle>
      <PageHeader title="Pharmaciens" lead="Ouvrez la fiche d’une personne par son numéro." />
      <search aria-label="Ouvrir une fiche">
        <form
          action="/pharmaciens"
          noValidate
          className="grid gap-4 rounded-card border border-hair bg-surface p-4 sm:p-6"
        >
          <TextField
            name="rpps"
            label="Numéro RPPS ou identifiant national"
            hint="11 chiffres, ou 8 puis le RPPS. Les espaces ne comptent pas."
            inputMode="numeric"
            autoComplete="off"
            size={20}
            defaultValue={mistake?.typed}
            error={mistake?.error}
            autoFocus={mistake !== undefined}
          />
          <div>
            <Button type="submit" icon={search}>
              Ouvrir la fiche
            </Button>
          </div>
        </form>
      </search>
      <p className="text-soft">
        Sans numéro, cherchez <Link href="/officines">son officine</Link> : la fiche montre toute l’équipe.
      </p>
    </div>
  );
}
