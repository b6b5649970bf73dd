import type { Metadata } from 'next';
import { DeskLine } from '../../features/desks/components/desk-line.tsx';
import { presentDesk } from '../../features/desks/presenter.ts';
import { Unavailable } from '../../features/situation/components/no-situation.tsx';
import { readClock } from '../../lib/clock.ts';

export const metadata: Metadata = { title: 'Service momentanément indisponible', robots: { index: false } };

/** Shown by proxy.ts in place of a page that has nothing to say without the API, under that page’s address. */
export default function Page() {
  const desk = presentDesk(undefined, { now: readClock(), zone: 'Europe/Paris' });
  return (
    <Unavailable
      sentence="Le service ne répond pas. L’erreur est de notre côté : réessayez dans quelques minutes."
      desk={desk && <DeskLine desk={desk} />}
    />
  );
}
