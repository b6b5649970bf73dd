import { redirect } from 'next/navigation';
import { Console } from '../../features/account/components/console.tsx';
import { LookupPage } from '../../features/pharmacists/components/lookup-page.tsx';
import { lookUp } from '../../features/pharmacists/lookup.ts';
import { readClock } from '../../lib/clock.ts';

export default async function PharmacistsPage({ searchParams }: PageProps<'/pharmaciens'>) {
  const { rpps } = await searchParams;
  const lookup = lookUp(rpps, readClock());
  if (lookup.kind === 'found') redirect(lookup.href);
  return (
    <Console at={['pharmacists', 'page']}>
      <LookupPage lookup={lookup} />
    </Console>
  );
}
