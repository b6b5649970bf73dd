'use client';

import { useEffect, useState } from 'react';

/** "Lancement dans 8 secondes", counted here between two answers of the server. Quiet: nothing is announced each second. */
export function Countdown({ left }: { left: number }) {
  const [passed, setPassed] = useState({ since: left, seconds: 0 });
  useEffect(() => {
    setPassed({ since: left, seconds: 0 });
    const timer = setInterval(
      () => setPassed(({ since, seconds }) => ({ since, seconds: seconds + 1 })),
      1_000,
    );
    return () => clearInterval(timer);
  }, [left]);
  const remaining = Math.max(0, passed.since - passed.seconds);
  if (remaining === 0) return 'Départ en cours.';
  return (
    <span className="tabular-nums">
      Lancement dans {remaining} {remaining > 1 ? 'secondes' : 'seconde'}.
    </span>
  );
}
