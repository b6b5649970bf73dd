import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DeclareCoordinates } from '../../../features/situation/components/declare-coordinates.tsx';
import { presentCoordinatesForm } from '../../../features/situation/declaration.ts';
import { loadSituation } from '../../../lib/situation.ts';
import { signInAddress } from '../../../lib/way-back.ts';

export const metadata: Metadata = { title: 'J’ai mis mes coordonnées à jour' };

export default async function Page({ searchParams }: PageProps<'/ma-situation/coordonnees'>) {
  const declaring = presentCoordinatesForm(await loadSituation(), (await searchParams)['le']);
  switch (declaring.kind) {
    case 'signed-out':
      return redirect(signInAddress('/ma-situation/coordonnees'));
    case 'elsewhere':
      return redirect('/ma-situation');
    case 'form':
      return <DeclareCoordinates form={declaring.form} />;
  }
}
