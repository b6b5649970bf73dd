import { Callout } from '@relais/ui/callout';
import { arrowLeft, check, circleCheck, hourglass, qrCode } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { LinkButton } from '@relais/ui/link-button';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import type { ToldMoment } from '../../../lib/moments.ts';
import { OtherDevice } from '../../../lib/other-device.tsx';
import { Words } from '../../../lib/words.tsx';
import { completeStep } from '../actions.ts';
import type { StepView } from '../step-presenter.ts';

type OnwardProps = {
  readonly step: StepView;
  /** When it makes sense to go on. */
  readonly pause: ToldMoment | undefined;
};

/** The ways on from a step: done, blocked, back. */
export function Onward({ step, pause }: OnwardProps) {
  const { onward, procedure, previous, elsewhere, where } = step;
  return (
    <nav aria-label="Suite du parcours" className="mt-2 grid gap-3 print:hidden">
      {onward.kind === 'next' && onward.isDone && (
        <p className="family-done flex items-center gap-2 font-strong text-family-ink">
          <Icon of={circleCheck} />
          Cette étape est faite
        </p>
      )}
      {pause && (
        <Callout
          family="wait"
          icon={hourglass}
          title={
            <>
              La suite, à partir de <time dateTime={pause.iso}>{pause.text}</time>
            </>
          }
        >
          <p>Demandée avant, l’activation risque d’échouer de nouveau.</p>
        </Callout>
      )}
      <div className="flex flex-wrap items-start gap-3">
        {pause && <LinkButton href="/ma-situation">Revenir à ma situation</LinkButton>}
        <Main onward={onward} procedure={procedure.slug} isPaused={pause !== undefined} />
        {onward.kind === 'complete' && (
          <LinkButton href={`/symptomes?parcours=${procedure.slug}&etape=${onward.step}`} variant="secondary">
            Je suis bloqué
          </LinkButton>
        )}
      </div>
      <div className="flex flex-wrap gap-x-6">
        {previous && (
          <LinkButton href={previous} variant="quiet" icon={arrowLeft}>
            Étape précédente
          </LinkButton>
        )}
        <LinkButton href={elsewhere} variant="quiet" icon={qrCode}>
          <OtherDevice where={where} />
        </LinkButton>
      </div>
    </nav>
  );
}

type MainProps = {
  readonly onward: StepView['onward'];
  readonly procedure: string;
  readonly isPaused: boolean;
};

function Main({ onward, procedure, isPaused }: MainProps) {
  switch (onward.kind) {
    case 'complete':
      return (
        <ActionForm action={completeStep} className="flex">
          <input type="hidden" name="procedure" value={procedure} />
          <input type="hidden" name="step" value={onward.step} />
          <input type="hidden" name="version" value={onward.version} />
          <SubmitButton icon={check}>C’est fait</SubmitButton>
        </ActionForm>
      );
    case 'next':
      return (
        <LinkButton href={onward.href} variant={isPaused ? 'secondary' : 'primary'}>
          Étape suivante
        </LinkButton>
      );
    case 'end':
      return onward.next.map(({ href, title }) => (
        <LinkButton key={href} href={href} variant="secondary">
          <span>
            <Words>{title}</Words>
          </span>
        </LinkButton>
      ));
  }
}
