import type { Metadata } from 'next';
import { DeskLine } from '../../features/desks/components/desk-line.tsx';
import { presentDesk } from '../../features/desks/presenter.ts';
import { HelpPage } from '../../features/help/components/help-page.tsx';
import { SignInFirst } from '../../features/help/components/sign-in-first.tsx';
import { loadHelp } from '../../features/help/loader.ts';
import { presentHelp } from '../../features/help/presenter.ts';
import { keptDraft } from '../../lib/draft.ts';
import { holdsSession } from '../../lib/session.ts';
import { ownViewpoint } from '../../lib/situation.ts';
import { unanswered } from '../../lib/unanswered.tsx';

export const metadata: Metadata = { title: 'Être rappelé' };

const dones: Readonly<Record<string, string>> = {
  demande: 'C’est noté : un conseiller vous rappelle.',
  annulation: 'C’est noté : personne ne vous rappellera.',
};

export default async function Page({ searchParams }: PageProps<'/demande-aide'>) {
  const { symptome, fait } = await searchParams;
  const symptom = typeof symptome === 'string' && /^[a-z0-9-]+$/.test(symptome) ? symptome : undefined;
  const back = symptom === undefined ? '/demande-aide' : `/demande-aide?symptome=${symptom}`;
  const desk = presentDesk(undefined, await ownViewpoint());
  const deskLine = desk && <DeskLine desk={desk} />;
  if (!(await holdsSession())) return <SignInFirst back={back} desk={deskLine} />;
  const help = await loadHelp();
  if (!help.ok) return unanswered(help.refusal, { title: 'Être rappelé', back });
  const draft = await keptDraft();
  return (
    <HelpPage
      view={presentHelp(help.value, { symptom, draft })}
      done={typeof fait === 'string' ? dones[fait] : undefined}
      isResumed={Object.keys(draft).length > 0}
      desk={deskLine}
    />
  );
}
