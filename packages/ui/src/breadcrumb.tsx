import type { ReactNode } from 'react';
import { chevronRight } from './glyphs.tsx';
import { Icon } from './icon.tsx';
import type { LinkSlot } from './link-slot.tsx';

/** The way back up; the page itself is its heading, not a crumb. */
export function Breadcrumb({
  items,
  link: Link = 'a',
}: {
  items: readonly { href: string; label: ReactNode }[];
  link?: LinkSlot | undefined;
}) {
  return (
    <nav aria-label="Fil d’Ariane" className="text-meta print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1">
        {items.map(({ href, label }, index) => (
          <li key={href} className="flex items-center gap-1">
            {index > 0 && <Icon of={chevronRight} className="size-[1em] text-edge" />}
            <Link href={href} className="inline-flex min-h-6 items-center portal:min-h-target">
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
