import { Badge } from '@relais/ui/badge';
import { EmptyState } from '@relais/ui/empty-state';
import { Column } from '@relais/ui/frame';
import { users } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { statusLooks } from '../../../lib/status-look.ts';
import type { Member, OfficineTeam, TeamView } from '../presenter.ts';
import { readinessLooks } from '../readiness-look.ts';

export function TeamPage({ view }: { readonly view: TeamView }) {
  return (
    <Column>
      <PageHeader
        title="Mon équipe"
        lead="Qui peut se connecter dans votre officine. Vous voyez la situation de chacun, jamais ses coordonnées."
      />
      {view.kind === 'not-titulaire' ? (
        <EmptyState
          icon={users}
          title="Cette page est réservée aux titulaires"
          action={<LinkButton href="/ma-situation">Voir ma situation</LinkButton>}
        >
          <p>
            L’annuaire ne vous connaît pas comme titulaire d’une officine. Si c’est une erreur, elle se
            corrige auprès de l’Ordre.
          </p>
        </EmptyState>
      ) : (
        view.officines.map((officine) => <Team key={officine.id} {...officine} />)
      )}
    </Column>
  );
}

function Team({ officine, place, readiness, diagnosis, members }: OfficineTeam) {
  const { label, ...look } = readinessLooks[readiness];
  return (
    <section className="grid gap-3">
      <div className="grid gap-1">
        <h2>{officine}</h2>
        {place !== '' && <p className="text-soft">{place}</p>}
      </div>
      <p className="flex flex-wrap items-center gap-3">
        <Badge {...look}>{label}</Badge>
        <span className="max-w-measure">{diagnosis}</span>
      </p>
      <ul className="border-t border-hair">
        {members.map((member) => (
          <TeamMember key={member.id} {...member} />
        ))}
      </ul>
    </section>
  );
}

function TeamMember({ name, role, status, label, known }: Member) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-hair py-3">
      <div className="min-w-0">
        <p className="font-strong">{name}</p>
        <p className="text-meta text-soft">
          {role}, {known}
        </p>
      </div>
      <Badge {...statusLooks[status]}>{label}</Badge>
    </li>
  );
}
