import { EmptyState } from '@relais/ui/empty-state';
import { fileUp, store } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { Stat } from '@relais/ui/stat';
import { Link } from '../../../lib/link.tsx';
import { WindowTitle } from '../../../lib/window-title.tsx';
import type { OverviewShown } from '../presenter.ts';
import { Nudging } from './nudging.tsx';
import { OfficinesChart } from './officines-chart.tsx';
import { StatusChart } from './status-chart.tsx';

/** `scope` says where the officines are looked for. */
export function Dashboard({ shown, scope }: { shown: OverviewShown; scope: string }) {
  if (shown.kind === 'empty') {
    return (
      <div className="grid gap-6">
        <WindowTitle>Tableau de bord</WindowTitle>
        <PageHeader title="Tableau de bord" />
        <EmptyState
          icon={store}
          title={`Aucune officine ${scope}`}
          action={
            <LinkButton href="/imports" icon={fileUp} as={Link}>
              Importer l’annuaire
            </LinkButton>
          }
        >
          <p>
            Les officines et leurs équipes viennent de l’Annuaire Santé. Importez-le pour commencer le suivi.
          </p>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="grid gap-8">
      <WindowTitle>Tableau de bord</WindowTitle>
      <PageHeader title="Tableau de bord" lead={shown.asOf} />
      <section aria-label="En bref" className="rounded-card border border-hair bg-surface p-4 sm:p-6">
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(13rem,100%),1fr))] gap-6">
          {shown.headline.map((stat) => (
            <Stat key={stat.label} {...stat} link={Link} />
          ))}
        </div>
      </section>
      <OfficinesChart {...shown.officines} />
      <StatusChart {...shown.pharmacists} />
      <section aria-labelledby="relances" className="grid gap-4">
        <h2 id="relances">Relances</h2>
        <Nudging {...shown.nudging} />
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(13rem,100%),1fr))] gap-6 rounded-card border border-hair bg-surface p-4 sm:p-6">
          {shown.nudges.map((stat) => (
            <Stat key={stat.label} {...stat} link={Link} />
          ))}
        </div>
      </section>
    </div>
  );
}
