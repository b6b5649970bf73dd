import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DeclareLost } from '../../../features/situation/components/declare-lost.tsx';
import { presentDeclaration } from '../../../features/situation/declaration.ts';
import { loadSituation } from '../../../lib/situation.ts';
import { signInAddress } from '../../../lib/way-back.ts';

export const metadata: Metadata = { title: 'Ma e-CPS est à réactiver' };

export default async function Page() {
  const declaring = presentDeclaration(await loadSituation(), 'declare-lost');
  switch (declaring.kind) {
    case 'signed-out':
      return redirect(signInAddress('/ma-situation/telephone'));
    case 'elsewhere':
      return redirect('/ma-situation');
    case 'form':
      return <DeclareLost {...declaring.form} />;
  }
}
