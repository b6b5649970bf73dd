import type { Metadata } from 'next';
import { ConfreresExplained, ConfreresPage } from '../../features/confreres/components/confreres-page.tsx';
import { loadConfreres } from '../../features/confreres/loader.ts';
import { presentConfreres } from '../../features/confreres/presenter.ts';
import { holdsSession } from '../../lib/session.ts';
import { ownViewpoint } from '../../lib/situation.ts';
import { unanswered } from '../../lib/unanswered.tsx';
import { signInAddress } from '../../lib/way-back.ts';

export const metadata: Metadata = { title: 'Entre confrères' };

const dones: Readonly<Record<string, string>> = {
  pret: 'C’est noté : votre officine est proposée. Merci.',
  retrait: 'C’est noté : votre officine n’est plus proposée.',
};

export default async function Page({ searchParams }: PageProps<'/confreres'>) {
  if (!(await holdsSession())) return <ConfreresExplained signIn={signInAddress('/confreres')} />;
  const data = await loadConfreres();
  if (!data.ok) return unanswered(data.refusal, { title: 'Entre confrères', back: '/confreres' });
  const { fait } = await searchParams;
  const done = typeof fait === 'string' ? dones[fait] : undefined;
  return <ConfreresPage view={presentConfreres(data.value, await ownViewpoint())} done={done} />;
}
