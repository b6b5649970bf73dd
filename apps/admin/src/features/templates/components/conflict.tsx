import { Callout } from '@relais/ui/callout';
import { users } from '@relais/ui/glyphs';
import { ofName } from '../../../lib/of-name.ts';
import type { StudioState } from '../studio-state.ts';
import { FieldTexts } from './text-diff.tsx';

type ConflictProps = { slug: string; conflict: NonNullable<StudioState['conflict']> };

/** Two editors: the other text stands beside one’s own, and nobody’s words are lost before one of them decides. */
export function Conflict({ slug, conflict: { by, theirs } }: ConflictProps) {
  return (
    <Callout
      family="wait"
      icon={users}
      title={`Texte enregistré par ${by} pendant que vous écriviez`}
      actions={
        <a href={`/relances/modeles/${slug}`}>Reprendre le texte {ofName(by)} et abandonner le vôtre</a>
      }
    >
      <FieldTexts fields={theirs} />
      <p>
        Votre texte est ci-dessous, tel que vous l’avez écrit. L’enregistrer à nouveau remplace celui{' '}
        {ofName(by)}.
      </p>
    </Callout>
  );
}
