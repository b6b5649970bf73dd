import { Badge } from '@relais/ui/badge';
import { Callout } from '@relais/ui/callout';
import { DataTable } from '@relais/ui/data-table';
import { EmptyState } from '@relais/ui/empty-state';
import { info, plus, send } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { Link } from '../../../lib/link.tsx';
import { NudgeSections } from '../../../lib/nudge-sections.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { CampaignsShown } from '../list.presenter.ts';
import { stateLooks } from '../state-looks.ts';
import { whyNoCampaign } from '../who-campaigns.ts';

/** One-off messages to a segment, the latest first. */
export function CampaignsPage({ shown: { rows, mayCreate } }: { shown: CampaignsShown }) {
  const create = mayCreate && (
    <LinkButton href="/relances/campagnes/nouvelle" icon={plus} as={Link}>
      Créer une campagne
    </LinkButton>
  );
  return (
    <div className="grid gap-4">
      <WindowTitle>Campagnes</WindowTitle>
      <PageHeader
        title="Campagnes"
        lead="Un message unique, à une partie des pharmaciens, sous les mêmes plafonds que les relances."
        actions={rows.length > 0 && create}
      />
      <NudgeSections at="campaigns" />
      {!mayCreate && <Callout family="idle" icon={info} title={whyNoCampaign} />}
      {rows.length === 0 ? (
        <EmptyState icon={send} title="Aucune campagne" action={create}>
          <p>
            Une campagne prévient d’une réunion ou d’un incident. Les relances, elles, partent toutes seules.
          </p>
        </EmptyState>
      ) : (
        <DataTable
          id="campagnes"
          caption="Campagnes, la plus récente d’abord"
          quietCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              head: 'Campagne',
              names: true,
              cell: ({ href, name }) => (
                <Link href={href} className="[overflow-wrap:anywhere] max-sm:flex max-sm:min-h-6 max-sm:w-36">
                  {name}
                </Link>
              ),
            },
            {
              key: 'state',
              head: 'État',
              cell: ({ state, awaits }) => {
                const { label, ...look } = stateLooks[state];
                return (
                  <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
                    <Badge {...look}>{label}</Badge>
                    {awaits && <span>{awaits}</span>}
                  </span>
                );
              },
            },
            { key: 'scope', head: 'Départements', cell: ({ scope }) => scope },
            { key: 'people', head: 'Personnes', align: 'end', cell: ({ people }) => people },
            { key: 'arrived', head: 'Partis', align: 'end', cell: ({ arrived }) => arrived },
            { key: 'when', head: 'Quand', cell: ({ when }) => when },
            { key: 'by', head: 'Par', cell: ({ by }) => by },
          ]}
        />
      )}
    </div>
  );
}
