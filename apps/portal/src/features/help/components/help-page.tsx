import { Disclosure } from '@relais/ui/disclosure';
import { Column } from '@relais/ui/frame';
import { PageHeader } from '@relais/ui/page-header';
import { StatusMessage } from '@relais/ui/status-message';
import type { ReactNode } from 'react';
import type { HelpView } from '../presenter.ts';
import { AskForm } from './ask-form.tsx';
import { OpenRequest } from './open-request.tsx';

type HelpPageProps = {
  readonly view: HelpView;
  /** What has just been done. */
  readonly done: string | undefined;
  /** What was typed before the session ended is in the form. */
  readonly isResumed: boolean;
  /** Whom to call without waiting. */
  readonly desk: ReactNode;
};

export function HelpPage({ view, done, isResumed, desk }: HelpPageProps) {
  const { open, form, past } = view;
  return (
    <Column aside={desk}>
      <div className="grid gap-4">
        <PageHeader
          title="Être rappelé"
          lead="Un conseiller vous appelle. L’heure promise s’affiche avant l’envoi de la demande."
        />
        <StatusMessage>{done}</StatusMessage>
        <StatusMessage family="run">
          {isResumed ? 'Votre session avait pris fin. Ce que vous aviez écrit est toujours là.' : undefined}
        </StatusMessage>
      </div>
      {open && <OpenRequest request={open} />}
      {open && !isResumed ? (
        <div>
          <Disclosure summary="Compléter ou changer ma demande">
            <AskForm form={form} isMore />
          </Disclosure>
        </div>
      ) : (
        <AskForm form={form} isMore={open !== undefined} />
      )}
      {past.length > 0 && (
        <section className="grid gap-2">
          <h2>Vos demandes précédentes</h2>
          <ul className="border-t border-hair">
            {past.map(({ id, asked, outcome }) => (
              <li key={id} className="border-b border-hair py-2">
                {outcome} <span className="text-meta text-soft">(demande du {asked})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Column>
  );
}
