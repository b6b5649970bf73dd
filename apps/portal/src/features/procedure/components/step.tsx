import { Breadcrumb } from '@relais/ui/breadcrumb';
import { Callout } from '@relais/ui/callout';
import { Column } from '@relais/ui/frame';
import { circleCheck, eye, info, triangleAlert } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { ThreadProgress } from '@relais/ui/thread-progress';
import { FactText } from '../../../lib/fact-text.tsx';
import type { ToldMoment } from '../../../lib/moments.ts';
import { SourceNotes } from '../../../lib/source-notes.tsx';
import { Words } from '../../../lib/words.tsx';
import type { StepView } from '../step-presenter.ts';
import { Onward } from './onward.tsx';
import { StepLinks } from './step-links.tsx';
import { Differences, Troubles } from './step-notes.tsx';
import { Where } from './where.tsx';

type StepPageProps = {
  readonly step: StepView;
  /** When it makes sense to go on. */
  readonly pause: ToldMoment | undefined;
};

/** One step of a procedure: where, what to do, what to see, how to go on, what can go wrong. */
export function StepPage({ step, pause }: StepPageProps) {
  return (
    <Column
      aside={
        <>
          {' '}
          <Troubles troubles={step.troubles} />
          <div>
            <Differences differences={step.differences} />
            <SourceNotes sources={step.sources} />
          </div>
        </>
      }
    >
      <div className="grid gap-4">
        <Breadcrumb items={[{ href: step.procedure.href, label: step.procedure.title }]} />
        <ThreadProgress current={step.number} total={step.total}>
          Étape {step.number} sur {step.total}
        </ThreadProgress>
        <div className="grid gap-2">
          <h1>
            <Words>{step.title}</Words>
          </h1>
          <Where where={step.where} />
        </div>
        {step.warnings.map(({ text, isRisk }) => (
          <Callout
            key={text}
            family={isRisk ? 'wait' : 'idle'}
            icon={isRisk ? triangleAlert : info}
            title={<FactText>{text}</FactText>}
          />
        ))}
        <p className="max-w-measure text-lead">
          <FactText>{step.instruction}</FactText>
        </p>
        <StepLinks links={step.links} />
        <p className="flex max-w-measure gap-2">
          <Icon of={eye} className="mt-[0.2em] size-[1.25em] text-edge" />
          <span className="min-w-0">
            <b>Ce que vous devez voir :</b> <FactText>{step.expect}</FactText>
          </span>
        </p>
        {step.outcome && (
          <Callout family="done" icon={circleCheck} title={<FactText>{step.outcome}</FactText>} />
        )}
        <Onward step={step} pause={pause} />
      </div>
    </Column>
  );
}
