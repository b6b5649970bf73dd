import { Badge } from '@relais/ui/badge';
import { Callout } from '@relais/ui/callout';
import { DataTable } from '@relais/ui/data-table';
import { EmptyState } from '@relais/ui/empty-state';
import { bell, circleCheck, lock, pause, plus } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { Link } from '../../../lib/link.tsx';
import { NudgeSections } from '../../../lib/nudge-sections.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { RuleRow } from '../rules.presenter.ts';

type RulesPageProps = { rows: readonly RuleRow[]; mayEdit: boolean; whyNoEdit: string };

/** The cadence of the region: who is written to, when, by what. */
export function RulesPage({ rows, mayEdit, whyNoEdit }: RulesPageProps) {
  return (
    <div className="grid gap-4">
      <WindowTitle>Règles de relance</WindowTitle>
      <PageHeader
        title="Règles de relance"
        lead="Chaque relance est décidée au moment de partir, par la règle telle qu’elle est alors."
        actions={
          mayEdit && (
            <LinkButton href="/relances/regles/nouvelle" variant="secondary" icon={plus} as={Link}>
              Écrire une règle
            </LinkButton>
          )
        }
      />
      <NudgeSections at="rules" />
      {!mayEdit && <Callout family="idle" icon={lock} title={whyNoEdit} />}
      {rows.length === 0 ? (
        <EmptyState icon={bell} title="Aucune règle">
          <p>Aucune relance ne part tant qu’aucune règle n’existe.</p>
        </EmptyState>
      ) : (
        <DataTable
          id="regles"
          caption="Règles de relance, celles en marche d’abord"
          quietCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              head: 'Règle',
              names: true,
              cell: ({ href, name, enabled }) => (
                <span className="grid justify-items-start gap-1 py-1 max-sm:w-36">
                  <Link href={href}>{name}</Link>
                  {enabled ? (
                    <Badge family="done" weight="outline" icon={circleCheck}>
                      En marche
                    </Badge>
                  ) : (
                    <Badge family="idle" weight="dashed" icon={pause}>
                      Arrêtée
                    </Badge>
                  )}
                </span>
              ),
            },
            { key: 'audience', head: 'À qui', cell: ({ audience }) => audience },
            { key: 'when', head: 'Quand', cell: ({ when }) => when },
            { key: 'channels', head: 'Par', cell: ({ channels }) => channels },
            { key: 'template', head: 'Modèle', cell: ({ template }) => template },
            { key: 'caps', head: 'Plafond', cell: ({ caps }) => caps },
            {
              key: 'version',
              head: 'Version',
              cell: ({ version, planned }) => (
                <span className="grid whitespace-nowrap">
                  <span>{version}</span>
                  <span className="text-meta text-soft">{planned}</span>
                </span>
              ),
            },
          ]}
        />
      )}
    </div>
  );
}
