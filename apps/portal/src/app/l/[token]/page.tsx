import type { Metadata } from 'next';
import { DeskLine } from '../../../features/desks/components/desk-line.tsx';
import { presentDesk } from '../../../features/desks/presenter.ts';
import { PersonalLink } from '../../../features/personal-link/components/personal-link.tsx';
import { loadLink } from '../../../features/personal-link/loader.ts';
import { presentLink } from '../../../features/personal-link/presenter.ts';
import { readClock } from '../../../lib/clock.ts';
import { ownViewpoint } from '../../../lib/situation.ts';

export const metadata: Metadata = { title: 'Votre lien personnel', robots: { index: false } };

export default async function Page({ params, searchParams }: PageProps<'/l/[token]'>) {
  const { token } = await params;
  const step = (await searchParams)['etape'];
  const view = presentLink(token, await loadLink(token), { step, now: readClock() });
  const desk = presentDesk(undefined, await ownViewpoint());
  return <PersonalLink view={view} desk={desk && <DeskLine desk={desk} />} />;
}
