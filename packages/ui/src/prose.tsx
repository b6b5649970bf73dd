import type { ReactNode } from 'react';

/** Running text written elsewhere: headings, paragraphs, lists, in reading measure. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>;
}
