import { Button } from '@relais/ui/button';
import { search } from '@relais/ui/glyphs';
import { PageHeader } from '@relais/ui/page-header';
import { TextField } from '@relais/ui/text-field';
import type { ReactNode } from 'react';
import { Link } from '../../../lib/link.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { Lookup } from '../lookup.ts';

type LookupPageProps = { lookup: Exclude<Lookup, { kind: 'found' }>; children?: ReactNode };

/** From a name or a number read out on the phone to the sheet of a person. A plain GET form; `children` is who was found. */
export function LookupPage({ lookup, children }: LookupPageProps) {
  const mistake = lookup.kind === 'mistaken' ? lookup : undefined;
  const typed = lookup.kind === 'asked' ? undefined : lookup.typed;
  return (
    <div className="grid max-w-[56rem] gap-6">
      <WindowTitle>Pharmaciens</WindowTitle>
      <PageHeader title="Pharmaciens" lead="Ouvrez la fiche d’une personne par son nom ou son numéro." />
      <search aria-label="Chercher une personne">
        <form
          action="/pharmaciens"
          noValidate
          className="grid gap-4 rounded-card border border-hair bg-surface p-4 sm:p-6"
        >
          <TextField
            name="recherche"
            type="search"
            label="Nom, RPPS ou identifiant national"
            hint="Les accents, les majuscules et les espaces ne comptent pas."
            autoComplete="off"
            maxLength={100}
            defaultValue={typed}
            error={mistake?.error}
            autoFocus={mistake !== undefined}
          />
          <div>
            <Button type="submit" icon={search}>
              Chercher
            </Button>
          </div>
        </form>
      </search>
      {children}
      <p className="text-soft">
        Sans son nom, cherchez <Link href="/officines">son officine</Link> : la fiche montre toute l’équipe.
      </p>
    </div>
  );
}
