import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DeskLine } from '../features/desks/components/desk-line.tsx';
import { presentDesk } from '../features/desks/presenter.ts';
import { Home } from '../features/home/components/home.tsx';
import { farewellIn } from '../features/home/farewell.ts';
import { holdsSession } from '../lib/session.ts';
import { loadSituation, ownViewpoint } from '../lib/situation.ts';

export const metadata: Metadata = { title: { absolute: 'Relais Officine : activer votre e-CPS' } };

export default async function Page({ searchParams }: PageProps<'/'>) {
  if ((await loadSituation()).ok) redirect('/ma-situation');
  const desk = presentDesk(undefined, await ownViewpoint());
  return (
    <Home
      isSignedIn={await holdsSession()}
      farewell={farewellIn((await searchParams)['deconnexion'])}
      desk={desk && <DeskLine desk={desk} />}
    />
  );
}
