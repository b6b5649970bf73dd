import type { Metadata } from 'next';
import { RefusalPage } from '../../../features/unsubscribe/components/refusal-page.tsx';
import { loadRefusalLink } from '../../../features/unsubscribe/loader.ts';
import { presentRefusal } from '../../../features/unsubscribe/presenter.ts';
import { readClock } from '../../../lib/clock.ts';

export const metadata: Metadata = { title: 'Ne plus recevoir ces messages', robots: { index: false } };

/** Looking changes nothing: mailboxes open links by themselves. `proxy.ts` hands the POST to `refus`. */
export default async function Page({ params, searchParams }: PageProps<'/desabonnement/[token]'>) {
  const { token } = await params;
  const hasFailed = (await searchParams)['suite'] === 'echec';
  const view = presentRefusal(token, await loadRefusalLink(token), readClock());
  return <RefusalPage view={view} hasFailed={hasFailed} />;
}
