import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Callout } from '@relais/ui/callout';
import { Column } from '@relais/ui/frame';
import { circleCheck } from '@relais/ui/glyphs';
import { PageHeader } from '@relais/ui/page-header';
import { Thread, ThreadStep } from '@relais/ui/thread';
import { FactText } from '../../../lib/fact-text.tsx';
import { SourceNotes } from '../../../lib/source-notes.tsx';
import { ThreadLink } from '../../../lib/thread-link.tsx';
import { Words } from '../../../lib/words.tsx';
import type { ProcedureView } from '../presenter.ts';
import { Needs } from './needs.tsx';
import { RouteWayIn } from './route-card.tsx';
import { Differences } from './step-notes.tsx';

/** A whole procedure on one page: what it needs, its steps, what is true at the end. */
export function ProcedureOverview({ procedure }: { readonly procedure: ProcedureView }) {
  const { offer, steps, outcome, differences, sources, whole } = procedure;
  return (
    <Column>
      <div className="grid gap-4">
        <PageHeader
          above={<Breadcrumb items={[{ href: '/parcours', label: 'Parcours' }]} />}
          title={<Words>{offer.title}</Words>}
          lead={<FactText>{offer.summary}</FactText>}
        />
        <Needs needs={offer.needs} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <RouteWayIn route={offer} variant="primary" />
          <a href={whole} className="inline-flex min-h-target items-center">
            Tout lire en une page, ou imprimer
          </a>
        </div>
      </div>
      <section className="grid gap-4">
        <h2>Les étapes</h2>
        <Thread label="Les étapes">
          {steps.map(({ href, title, place, state }) => (
            <ThreadStep
              key={href}
              state={state}
              spokenState={state === 'ahead' ? '' : undefined}
              title={<ThreadLink href={href}>{title}</ThreadLink>}
              meta={place}
            />
          ))}
        </Thread>
        <Callout family="done" icon={circleCheck} title={<FactText>{outcome}</FactText>} />
      </section>
      <div>
        <Differences differences={differences} />
        <SourceNotes sources={sources} />
      </div>
    </Column>
  );
}
