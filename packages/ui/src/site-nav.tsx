import type { ReactNode } from 'react';
import { type Drawing, Icon } from './icon.tsx';
import type { LinkSlot } from './link-slot.tsx';

export interface SiteNavItem {
  href: string;
  label: ReactNode;
  icon?: Drawing | undefined;
  /** How many wait behind it. */
  count?: number | undefined;
  /** `page` on the page itself, `true` on one below it. */
  current?: 'page' | true | undefined;
}

export interface SiteNavProps {
  label: string;
  items: readonly SiteNavItem[];
  /** `side` is a column from 1024 px on and a row that wraps below; `row` stays a row that wraps. */
  shape?: 'side' | 'row' | undefined;
  link?: LinkSlot | undefined;
}

const shapes = {
  side: 'flex flex-wrap gap-x-1 p-1 lg:flex-col lg:gap-1 lg:p-0',
  row: 'flex flex-wrap gap-x-1 gap-y-0',
} as const;

/** The main ways of a site. */
export function SiteNav({ label, items, shape = 'row', link: Link = 'a' }: SiteNavProps) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className={shapes[shape]}>
        {items.map(({ href, label: text, icon, count, current }) => (
          <li key={href} className="shrink-0">
            <Link
              href={href}
              className={`flex min-h-target items-center gap-2 rounded-control px-3 py-1 no-underline ${
                current
                  ? 'bg-glaze font-strong text-ink inset-ring-1 inset-ring-edge forced-colors:border-2'
                  : 'text-soft hover:bg-glaze hover:text-ink'
              }`}
              {...(current ? { 'aria-current': current } : {})}
            >
              {icon && <Icon of={icon} />}
              {text}
              {count !== undefined && (
                <span className="ms-auto rounded-full bg-turn-solid px-2 text-meta font-strong text-on-solid tabular-nums">
                  {count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
