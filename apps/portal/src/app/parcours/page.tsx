import type { Metadata } from 'next';
import { presentAdviser } from '../../features/procedure/adviser-presenter.ts';
import { loadAnswersKnown } from '../../features/procedure/answers-known.ts';
import { RouteChoice } from '../../features/procedure/components/route-choice.tsx';
import { presentRoutes } from '../../features/procedure/presenter.ts';
import { ownActivation } from '../../lib/situation.ts';

export const metadata: Metadata = { title: 'Choisir un parcours' };

export default async function Page({ searchParams }: PageProps<'/parcours'>) {
  const activation = await ownActivation();
  const adviser = presentAdviser(await searchParams, await loadAnswersKnown(), activation);
  return (
    <RouteChoice adviser={adviser} routes={presentRoutes(activation)} isSignedIn={activation !== undefined} />
  );
}
