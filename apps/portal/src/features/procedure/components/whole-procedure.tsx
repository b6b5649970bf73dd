import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Callout } from '@relais/ui/callout';
import { Column } from '@relais/ui/frame';
import { circleCheck } from '@relais/ui/glyphs';
import { LinkButton } from '@relais/ui/link-button';
import { PageHeader } from '@relais/ui/page-header';
import { FactText } from '../../../lib/fact-text.tsx';
import { SourceNotes } from '../../../lib/source-notes.tsx';
import { Words } from '../../../lib/words.tsx';
import type { WholeProcedure } from '../whole-presenter.ts';
import { Needs } from './needs.tsx';
import { OnPaper } from './on-paper.tsx';
import { Differences } from './step-notes.tsx';
import { WholeStep } from './whole-step.tsx';

type WholeProcedureProps = {
  readonly procedure: WholeProcedure;
  /** The whole address of this page, for a phone that reads the paper. */
  readonly url: string;
};

/** A procedure in one page: on screen, on two sheets of paper at most, or kept for when there is no network. */
export function WholeProcedurePage({ procedure, url }: WholeProcedureProps) {
  const { title, summary, needs, steps, outcome, next, differences, sources, follow, checkedOn } = procedure;
  return (
    <Column>
      <div className="grid gap-4">
        <OnPaper url={url} checkedOn={checkedOn} />
        <PageHeader
          above={<Breadcrumb items={[{ href: '/guides', label: 'Guides' }]} />}
          title={<Words>{title}</Words>}
          lead={<FactText>{summary}</FactText>}
        />
        <Needs needs={needs} />
        <div className="grid justify-items-start gap-2 print:hidden">
          <LinkButton href={follow}>Suivre étape par étape</LinkButton>
          <p className="text-meta text-soft">
            Relu le {checkedOn}. Cette page s’imprime sur deux feuilles au plus.
          </p>
        </div>
      </div>
      <section className="grid gap-4">
        <h2 className="print:sr-only">Les étapes</h2>
        <ol className="grid gap-6 print:gap-3">
          {steps.map((step) => (
            <WholeStep key={step.slug} step={step} />
          ))}
        </ol>
        <Callout family="done" icon={circleCheck} title={<FactText>{outcome}</FactText>} />
      </section>
      {next.length > 0 && (
        <section className="grid gap-2 print:hidden">
          <h2>Et ensuite</h2>
          <ul>
            {next.map((following) => (
              <li key={following.href}>
                <a href={following.href} className="inline-flex min-h-target items-center">
                  <span>
                    <Words>{following.title}</Words>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div>
        <Differences differences={differences} />
        <SourceNotes sources={sources} />
      </div>
    </Column>
  );
}
