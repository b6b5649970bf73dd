import type { Metadata } from 'next';
import { RouteChoice } from '../../features/procedure/components/route-choice.tsx';
import { presentRoutes } from '../../features/procedure/presenter.ts';
import { ownActivation } from '../../lib/situation.ts';

export const metadata: Metadata = { title: 'Choisir un parcours' };

export default async function Page() {
  return <RouteChoice routes={presentRoutes(await ownActivation())} />;
}
