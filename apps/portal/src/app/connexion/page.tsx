import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignIn } from '../../features/sign-in/components/sign-in.tsx';
import { keptIdentifier } from '../../features/sign-in/kept-identifier.ts';
import { presentSignIn } from '../../features/sign-in/presenter.ts';
import { loadSituation } from '../../lib/situation.ts';

export const metadata: Metadata = { title: 'Se connecter' };

export default async function Page({ searchParams }: PageProps<'/connexion'>) {
  const view = presentSignIn({ query: await searchParams, identifier: await keptIdentifier() });
  if ((await loadSituation()).ok) redirect(view.back);
  return <SignIn view={view} />;
}
