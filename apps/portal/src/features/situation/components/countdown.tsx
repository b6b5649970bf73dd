'use client';

import { frenchDelay } from '@relais/domain/kernel/french-delay';
import type { Instant } from '@relais/domain/kernel/instant';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { readClock } from '../../../lib/clock.ts';

type CountdownProps = {
  readonly endsAt: Instant;
  readonly iso: string;
  /** The hour at which the page was made: the device's own clock may be wrong, its pace is not. */
  readonly now: Instant;
};

const minute = 60_000;

/** "dans 26 h environ", told by the server, then kept true each minute. When the time has come, the page is asked again. */
export function Countdown({ endsAt, iso, now }: CountdownProps) {
  const [elapsed, setElapsed] = useState(0);
  const { refresh } = useRouter();

  useEffect(() => {
    const start = readClock();
    const tick = setInterval(() => {
      const passed = readClock() - start;
      setElapsed(passed);
      if (now + passed >= endsAt) refresh();
    }, minute);
    return () => clearInterval(tick);
  }, [now, endsAt, refresh]);

  // Milliseconds added to an instant are an instant; until the new page is there, the end has not come.
  const present = Math.min(now + elapsed, endsAt - 1) as Instant;
  return <time dateTime={iso}>{frenchDelay(endsAt, { now: present })}</time>;
}
