import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ErasePage } from '../../../../features/my-data/components/erase-page.tsx';
import { holdsSession } from '../../../../lib/session.ts';
import { signInAddress } from '../../../../lib/way-back.ts';

export const metadata: Metadata = { title: 'Effacer mes données' };

export default async function Page() {
  if (!(await holdsSession())) redirect(signInAddress('/preferences/donnees/effacer'));
  return <ErasePage />;
}
