import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignIn } from '../../features/sign-in/components/sign-in.tsx';
import { keptIdentifier } from '../../features/sign-in/kept-identifier.ts';
import { presentSignIn } from '../../features/sign-in/presenter.ts';
import { offersProvider } from '../../features/sign-in/provider.ts';
import { readClock } from '../../lib/clock.ts';
import { loadSituation } from '../../lib/situation.ts';

export const metadata: Metadata = { title: 'Se connecter' };

export default async function Page({ searchParams }: PageProps<'/connexion'>) {
  const [query, identifier, isOffered] = await Promise.all([
    searchParams,
    keptIdentifier(),
    offersProvider(),
  ]);
  const view = presentSignIn({ query, identifier, offersProvider: isOffered, now: readClock() });
  if ((await loadSituation()).ok) redirect(view.back);
  return <SignIn view={view} />;
}
