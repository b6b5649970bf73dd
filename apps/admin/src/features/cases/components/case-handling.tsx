import { Callout } from '@relais/ui/callout';
import { Disclosure } from '@relais/ui/disclosure';
import { info, user } from '@relais/ui/glyphs';
import type { ReactNode } from 'react';
import { ofName } from '../../../lib/of-name.ts';
import type { CaseShown } from '../case.presenter.ts';
import { whyNoWork } from '../who-works-on-cases.ts';
import { CloseForm } from './close-form.tsx';
import { TakeForm } from './take-form.tsx';

/** What may be done with the case, or why nothing is offered. */
export function CaseHandling({ shown }: { shown: CaseShown }) {
  const { id, handling, outcomes } = shown;
  switch (handling.kind) {
    case 'closed':
      return null;
    case 'read-only':
      return <Callout family="idle" icon={info} title={whyNoWork} />;
    case 'free':
      return (
        <Section>
          <p>Prenez la demande avant d’appeler : vos collègues voient alors que vous vous en occupez.</p>
          <TakeForm id={id} />
          <Disclosure summary="Terminer sans la prendre">
            <CloseForm id={id} outcomes={outcomes} />
          </Disclosure>
        </Section>
      );
    case 'mine':
      return (
        <Section>
          <CloseForm id={id} outcomes={outcomes} />
        </Section>
      );
    case 'of-somebody':
      return (
        <Section>
          <Callout family="run" icon={user} title={`${handling.by} s’occupe de cette demande.`}>
            <p>Appeler à deux dérange la personne. Voyez avec votre collègue.</p>
          </Callout>
          <Disclosure summary={`Terminer à la place ${ofName(handling.by)}`}>
            <CloseForm id={id} outcomes={outcomes} />
          </Disclosure>
        </Section>
      );
  }
}

function Section({ children }: { children: ReactNode }) {
  return (
    <section aria-labelledby="agir" className="grid gap-3">
      <h2 id="agir">Agir</h2>
      <div className="grid gap-4 rounded-card border border-hair bg-surface p-4 sm:p-6">{children}</div>
    </section>
  );
}
