import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DeclareActive } from '../../../features/situation/components/declare-active.tsx';
import { presentDeclaration } from '../../../features/situation/declaration.ts';
import { loadSituation } from '../../../lib/situation.ts';
import { signInAddress } from '../../../lib/way-back.ts';

export const metadata: Metadata = { title: 'Ma e-CPS fonctionne' };

export default async function Page() {
  const declaring = presentDeclaration(await loadSituation(), 'declare-active');
  switch (declaring.kind) {
    case 'signed-out':
      return redirect(signInAddress('/ma-situation/active'));
    case 'elsewhere':
      return redirect('/ma-situation');
    case 'form':
      return <DeclareActive {...declaring.form} />;
  }
}
