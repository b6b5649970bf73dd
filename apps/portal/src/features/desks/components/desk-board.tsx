import { Wide } from '@relais/ui/frame';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { StatusMessage } from '@relais/ui/status-message';
import { symptomAddress } from '../../../lib/symptom-links.ts';
import { Words } from '../../../lib/words.tsx';
import type { DeskBoard, DeskGroup } from '../board-presenter.ts';
import { DeskSheet } from './desk-sheet.tsx';
import { NeedForm } from './need-form.tsx';

const titles: Readonly<Record<DeskGroup['key'], string>> = {
  open: 'Ouverts maintenant',
  unknown: 'Sans horaires publiés',
  closed: 'Fermés en ce moment',
};

/** Whom to call at this minute, for everything or for what one sees. */
export function DeskBoardPage({ board: { need, groups } }: { readonly board: DeskBoard }) {
  return (
    <Wide>
      <div className="grid max-w-column gap-4">
        <PageHeader
          title="Qui appeler maintenant"
          lead="Chaque support règle certaines choses et pas d’autres. Dites ce que vous voyez : nous montrons ceux qui savent le régler."
        />
        <NeedForm chosen={need?.slug} />
        {need && (
          <>
            <StatusMessage family="run">
              <Words>{`Pour « ${need.headline} », du plus disponible au moins disponible.`}</Words>
            </StatusMessage>
            <p className="flex flex-wrap gap-x-6">
              <a href={symptomAddress(need.slug)} className="inline-block py-2.5">
                Essayer d’abord les solutions
              </a>
              <a href="/supports" className="inline-block py-2.5">
                Voir tous les supports
              </a>
            </p>
          </>
        )}
      </div>
      {groups.map(({ key, desks }) => (
        <section key={key} className="grid gap-4">
          <h2>
            {/* A page kept or printed cannot say who answers later. */}
            <span className="print:hidden in-data-offline:hidden">
              {titles[key]} ({desks.length})
            </span>
            <span className="hidden print:inline in-data-offline:inline">
              {key === 'unknown' ? titles.unknown : 'Avec des horaires'}
            </span>
          </h2>
          <div className="grid gap-4 lg:grid-cols-2 lg:gap-x-12">
            {desks.map((desk) => (
              <DeskSheet key={desk.slug} desk={desk} />
            ))}
          </div>
        </section>
      ))}
      <section className="grid justify-items-start gap-3 print:hidden">
        <h2>Vous préférez être rappelé ?</h2>
        <p className="max-w-measure">
          Un conseiller du réseau vous rappelle, et voit ce que vous avez déjà essayé.
        </p>
        <LinkButton href="/demande-aide" variant="secondary">
          Demander de l’aide
        </LinkButton>
      </section>
    </Wide>
  );
}
