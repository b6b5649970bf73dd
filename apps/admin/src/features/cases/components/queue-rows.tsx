import { Badge } from '@relais/ui/badge';
import { DataTable } from '@relais/ui/data-table';
import { EmptyState } from '@relais/ui/empty-state';
import { clock, inbox, triangleAlert } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PhoneLink } from '@relais/ui/phone-link';
import { Link } from '../../../lib/link.tsx';
import type { CaseRowShown, QueueShown } from '../queue.presenter.ts';
import { TakeForm } from './take-form.tsx';

export function QueueRows({ list }: { list: QueueShown['list'] }) {
  switch (list.kind) {
    case 'empty':
      return (
        <EmptyState icon={inbox} title="Personne n’attend d’appel">
          <p>Une demande arrive quand une personne la dépose, ou quand son essai après l’attente échoue.</p>
        </EmptyState>
      );
    case 'none-of-mine':
      return (
        <EmptyState
          icon={inbox}
          title="Vous n’avez pris aucune demande"
          action={
            <LinkButton href="/demandes" variant="secondary" as={Link}>
              Voir les demandes à rappeler
            </LinkButton>
          }
        />
      );
    case 'none-closed':
      return <EmptyState icon={inbox} title="Aucune demande terminée" />;
    case 'page-beyond-end':
      return (
        <EmptyState
          icon={inbox}
          title="Cette page n’existe plus"
          action={
            <LinkButton href={list.lastHref} variant="secondary" as={Link}>
              Aller à la dernière page
            </LinkButton>
          }
        >
          <p>La liste a raccourci depuis.</p>
        </EmptyState>
      );
    case 'list':
      return (
        <DataTable
          id="demandes"
          caption={list.caption}
          quietCaption
          rows={list.rows}
          rowKey={({ id }) => id}
          narrow="cards"
          columns={[
            {
              key: 'who',
              head: 'Personne',
              names: true,
              cell: ({ href, name }) => (
                <Link href={href} className="inline-flex min-h-6 items-center">
                  {name}
                </Link>
              ),
            },
            { key: 'due', head: list.dueHead, cell: (row) => <Due row={row} /> },
            { key: 'trouble', head: 'Ce qui se passe', cell: ({ trouble }) => trouble },
            {
              key: 'tried',
              head: 'Essais',
              cell: ({ tried }) => <span className="whitespace-nowrap">{tried}</span>,
            },
            { key: 'place', head: 'Officine', cell: ({ place }) => place },
            {
              key: 'call',
              head: 'Appeler',
              cell: ({ call, name }) =>
                call.kind === 'words' ? (
                  <span className="text-soft">{call.words}</span>
                ) : (
                  // Positioned, or the hidden words would widen the page from beyond the table’s scroller.
                  <span className="relative whitespace-nowrap">
                    <PhoneLink
                      number={call.dialled}
                      shown={call.written}
                      action={<span className="sr-only">Appeler {name}</span>}
                    />
                  </span>
                ),
            },
            { key: 'taken', head: 'Prise en charge', cell: (row) => <Taken row={row} /> },
          ]}
        />
      );
  }
}

function Due({ row: { due, ended } }: { row: CaseRowShown }) {
  if (due === undefined) {
    return (
      <span className="grid">
        <span>{ended?.outcome}</span>
        <span className="text-meta text-soft">{ended?.when}</span>
      </span>
    );
  }
  return (
    <span className="grid justify-items-start gap-0.5 whitespace-nowrap">
      {due.isLate ? (
        <Badge family="stop" weight="solid" icon={triangleAlert}>
          {due.distance}
        </Badge>
      ) : (
        <Badge family="wait" weight="tint" icon={clock}>
          {due.distance}
        </Badge>
      )}
      <span className="text-meta text-soft">{due.moment}</span>
    </span>
  );
}

function Taken({ row: { id, name, takenBy, mayTake } }: { row: CaseRowShown }) {
  if (takenBy !== undefined) return takenBy;
  return mayTake ? (
    <div className="relative">
      <TakeForm id={id} about={name} />
    </div>
  ) : (
    <span className="text-soft">À prendre</span>
  );
}
