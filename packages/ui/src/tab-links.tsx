import type { ReactNode } from 'react';
import type { LinkSlot } from './link-slot.tsx';

export interface TabLink {
  href: string;
  label: ReactNode;
  /** How many are behind it. */
  count?: number | undefined;
  current?: boolean | undefined;
}

/** Views of the same thing, each with its own address: links, not an ARIA tab list. */
export function TabLinks({
  label,
  items,
  link: Link = 'a',
}: {
  label: string;
  items: readonly TabLink[];
  link?: LinkSlot | undefined;
}) {
  return (
    <nav aria-label={label} className="border-b border-hair print:hidden">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {items.map(({ href, label: text, count, current }) => (
          <li key={href}>
            <Link
              href={href}
              className={`inline-flex min-h-target items-center gap-2 border-b-3 px-3 no-underline ${
                current
                  ? 'border-action font-strong text-ink'
                  : 'border-transparent forced-colors:border-b-[Canvas] text-soft hover:border-edge'
              }`}
              {...(current ? { 'aria-current': 'page' as const } : {})}
            >
              {text}
              {count !== undefined && (
                <span className="rounded-full bg-glaze px-2 text-meta text-ink tabular-nums">{count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
