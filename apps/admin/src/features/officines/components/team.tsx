import { DataTable } from '@relais/ui/data-table';
import { EmptyState } from '@relais/ui/empty-state';
import { triangleAlert, users } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { Link } from '../../../lib/link.tsx';
import { StatusBadge } from '../../../lib/status-badge.tsx';
import type { MemberShown } from '../sheet.presenter.ts';

/** Who practises here, titulaires first: where each stands, how that is known, whether we can write to them. */
export function Team({ members }: { members: readonly MemberShown[] }) {
  if (members.length === 0) {
    return (
      <EmptyState icon={users} level={3} title="Aucune équipe connue">
        <p>Le dernier annuaire ne rattache personne à cette officine.</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      id="membres"
      caption="Équipe, titulaires d’abord"
      quietCaption
      rows={members}
      rowKey={({ rpps }) => rpps}
      columns={[
        { key: 'name', head: 'Nom', names: true, cell: ({ href, name }) => <Link href={href}>{name}</Link> },
        { key: 'role', head: 'Rôle', cell: ({ role }) => role },
        { key: 'status', head: 'Statut', cell: ({ status }) => <StatusBadge status={status} /> },
        {
          key: 'evidence',
          head: 'Preuve',
          cell: ({ evidence }) => evidence ?? <span className="text-soft">aucune</span>,
        },
        { key: 'since', head: 'Depuis', align: 'end', cell: ({ since }) => since },
        { key: 'reach', head: 'Coordonnées', cell: ({ reach }) => <Reach {...reach} /> },
      ]}
    />
  );
}

function Reach({ words, isTrouble }: MemberShown['reach']) {
  if (!isTrouble) return words;
  return (
    <span className="inline-flex items-center gap-1.5 font-strong text-stop-ink">
      <Icon of={triangleAlert} className="size-[1.1em]" />
      {words}
    </span>
  );
}
