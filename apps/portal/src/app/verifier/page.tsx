import type { Metadata } from 'next';
import { VerifyPage } from '../../features/messages/components/verify-page.tsx';
import { verifyReference } from '../../features/messages/loader.ts';
import { presentCheck } from '../../features/messages/verify-presenter.ts';
import { readClock } from '../../lib/clock.ts';

export const metadata: Metadata = { title: 'Vérifier un message' };

export default async function Page({ searchParams }: PageProps<'/verifier'>) {
  const { ref } = await searchParams;
  const typed = typeof ref === 'string' ? ref.slice(0, 40) : undefined;
  const answer = typed === undefined ? undefined : await verifyReference(typed);
  return <VerifyPage view={presentCheck(typed ?? '', answer, readClock())} />;
}
