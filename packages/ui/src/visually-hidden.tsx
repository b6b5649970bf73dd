import type { ReactNode } from 'react';

/** Words for those who listen; never the only place where something matters. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
