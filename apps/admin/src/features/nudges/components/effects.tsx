import { DataTable } from '@relais/ui/data-table';
import { EmptyState } from '@relais/ui/empty-state';
import { scale } from '@relais/ui/glyphs';
import { Link } from '../../../lib/link.tsx';
import type { EffectShown } from '../effect.presenter.ts';

/** What followed nudges, rule by rule; what caused it is said only where a group was kept apart. */
export function Effects({ effects }: { effects: readonly EffectShown[] }) {
  return (
    <section aria-labelledby="effet" className="grid gap-3">
      <h2 id="effet">Effet</h2>
      <p className="max-w-measure text-soft">
        Part des personnes activées dans les 72 h qui suivent la relance, sans compter les attentes de 48 h,
        sur 90 jours. Pour savoir ce que la relance a causé, il faut un groupe témoin : il se règle dans
        chaque règle.
      </p>
      {effects.length === 0 ? (
        <EmptyState icon={scale} level={3} title="Aucune règle en marche ne se mesure">
          <p>L’effet se mesure sur les règles qui s’adressent à des personnes non activées.</p>
        </EmptyState>
      ) : (
        <DataTable
          id="effets"
          caption="Effet par règle"
          quietCaption
          rows={effects}
          rowKey={({ rule }) => rule}
          columns={[
            {
              key: 'rule',
              head: 'Règle',
              names: true,
              cell: ({ name, href }) => <Link href={href}>{name}</Link>,
            },
            { key: 'rate', head: 'Activées sous 72 h', align: 'end', cell: ({ rate }) => rate },
            { key: 'interval', head: 'Intervalle à 95 %', align: 'end', cell: ({ interval }) => interval },
            { key: 'sample', head: 'Personnes', align: 'end', cell: ({ sample }) => sample },
            { key: 'held-out', head: 'Témoins', cell: ({ heldOut }) => heldOut },
            { key: 'says', head: 'Ce qu’on peut en dire', cell: ({ says }) => says },
          ]}
        />
      )}
    </section>
  );
}
