import { arrowLeft, check, circleCheck, qrCode } from '@relais/ui/glyphs';
import { Icon } from '@relais/ui/icon';
import { LinkButton } from '@relais/ui/link-button';
import { SubmitButton } from '@relais/ui/submit-button';
import { ActionForm } from '../../../lib/forms/action-form.tsx';
import { Words } from '../../../lib/words.tsx';
import { completeStep } from '../actions.ts';
import type { StepView } from '../step-presenter.ts';

/** The ways on from a step: done, blocked, back. */
export function Onward({ step: { onward, procedure, previous, elsewhere } }: { readonly step: StepView }) {
  return (
    <nav aria-label="Suite du parcours" className="mt-2 grid gap-3 print:hidden">
      {onward.kind === 'next' && onward.isDone && (
        <p className="family-done flex items-center gap-2 font-strong text-family-ink">
          <Icon of={circleCheck} />
          Cette étape est faite
        </p>
      )}
      <div className="flex flex-wrap items-start gap-3">
        <Main onward={onward} procedure={procedure.slug} />
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
        <LinkButton href={elsewhere.href} variant="quiet" icon={qrCode}>
          {elsewhere.label}
        </LinkButton>
      </div>
    </nav>
  );
}

function Main({ onward, procedure }: { readonly onward: StepView['onward']; readonly procedure: string }) {
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
      return <LinkButton href={onward.href}>Étape suivante</LinkButton>;
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
