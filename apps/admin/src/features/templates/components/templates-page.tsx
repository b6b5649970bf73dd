import { Badge } from '@relais/ui/badge';
import { Callout } from '@relais/ui/callout';
import { DataTable } from '@relais/ui/data-table';
import { Disclosure } from '@relais/ui/disclosure';
import { info, pencil, plus } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { Link } from '../../../lib/link.tsx';
import { NudgeSections } from '../../../lib/nudge-sections.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { TemplatesShown } from '../list.presenter.ts';
import { whyNoEditing } from '../who-edits.ts';

/** The texts of all messages. */
export function TemplatesPage({ shown: { rows, archived, mayEdit } }: { shown: TemplatesShown }) {
  return (
    <div className="grid gap-4">
      <WindowTitle>Modèles de messages</WindowTitle>
      <PageHeader
        title="Modèles de messages"
        lead="Chaque message part avec un modèle, dans sa version en vigueur."
        actions={
          mayEdit && (
            <LinkButton href="/relances/modeles/nouveau" icon={plus} as={Link}>
              Créer un modèle
            </LinkButton>
          )
        }
      />
      <NudgeSections at="templates" />
      {!mayEdit && <Callout family="idle" icon={info} title={whyNoEditing} />}
      <DataTable
        id="modeles"
        caption="Modèles de messages"
        quietCaption
        rows={rows}
        rowKey={({ slug }) => slug}
        columns={[
          {
            key: 'name',
            head: 'Modèle',
            names: true,
            cell: ({ href, name }) => (
              <Link href={href} className="max-sm:flex max-sm:min-h-6 max-sm:w-36">
                {name}
              </Link>
            ),
          },
          { key: 'channel', head: 'Canal', cell: ({ channel }) => channel },
          { key: 'topic', head: 'Sujet', cell: ({ topic }) => topic },
          { key: 'used', head: 'Utilisé par', cell: ({ usedBy }) => usedBy },
          { key: 'version', head: 'Version', align: 'end', cell: ({ version }) => version },
          { key: 'segments', head: 'SMS', align: 'end', cell: ({ segments }) => segments },
          {
            key: 'draft',
            head: 'Brouillon',
            cell: ({ draft }) =>
              draft === undefined ? (
                <span className="text-soft">Aucun</span>
              ) : (
                <Badge family="run" weight="tint" icon={pencil}>
                  {draft}
                </Badge>
              ),
          },
        ]}
      />
      {archived.length > 0 && (
        <Disclosure summary={`Modèles archivés (${archived.length})`}>
          <ul className="grid gap-2">
            {archived.map(({ href, name, about }) => (
              <li key={href} className="flex flex-wrap gap-x-3">
                <Link href={href} className="min-h-6">
                  {name}
                </Link>
                <span className="text-soft">{about}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
