import type { ReactNode } from 'react';
import type { LinkSlot } from './link-slot.tsx';

export interface StatProps {
  figure: ReactNode;
  /** What it counts: never a figure alone. */
  label: ReactNode;
  /** Out of how many, since when. */
  detail?: ReactNode | undefined;
  /** The list behind the figure. */
  href?: string | undefined;
  link?: LinkSlot | undefined;
}

/** One figure and what it counts, leading to its list. */
export function Stat({ figure, label, detail, href, link: Link = 'a' }: StatProps) {
  const words = (
    <>
      <span className="block text-figure font-heavy tabular-nums">{figure}</span>{' '}
      <span className={href ? 'underline decoration-edge underline-offset-4' : ''}>{label}</span>
    </>
  );
  return (
    <div className="grid content-start gap-1">
      {href ? (
        <p>
          <Link href={href} className="block text-ink no-underline hover:text-action">
            {words}
          </Link>
        </p>
      ) : (
        <p>{words}</p>
      )}
      {detail && <p className="text-meta text-soft tabular-nums">{detail}</p>}
    </div>
  );
}
