import type { ComponentProps, ReactNode } from 'react';
import { arrowDown, arrowUp, arrowUpDown } from './glyphs.tsx';
import { Icon } from './icon.tsx';
import type { LinkSlot } from './link-slot.tsx';

/** What becomes of columns that do not fit. */
export type Narrow = 'scroll' | 'cards';

export interface TableProps {
  /** Names the region, its caption and its scroller. */
  id: string;
  caption: ReactNode;
  /** The page's heading already says it: the caption is then only heard. */
  quietCaption?: boolean | undefined;
  narrow?: Narrow | undefined;
  children: ReactNode;
}

/** A semantic table in a frame that scrolls sideways when narrow and lets its head stick when wide. */
export function Table({ id, caption, quietCaption, narrow, children }: TableProps) {
  return (
    <div className="sheet-frame rounded-card border border-hair bg-surface">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller that cannot take focus cannot be scrolled by keys. */}
      <section className="sheet-scroll rounded-card" aria-labelledby={`${id}-caption`} tabIndex={0}>
        <table id={id} className="sheet" data-narrow={narrow}>
          <caption id={`${id}-caption`} className={quietCaption ? 'sr-only' : 'text-start font-strong'}>
            <span className="sticky start-0 inline-block max-w-[100cqi] px-3 pt-3 pb-2">{caption}</span>
          </caption>
          {children}
        </table>
      </section>
    </div>
  );
}

export type Sort = 'ascending' | 'descending';

export interface HeadCellProps {
  children: ReactNode;
  /** Figures go to the end. */
  align?: 'start' | 'end' | undefined;
  /** The link that sorts by this column, and how it is sorted now. */
  sort?: { href: string; now?: Sort | undefined } | undefined;
  link?: LinkSlot | undefined;
}

/** A column's name; a link when the column sorts. */
export function HeadCell({ children, align, sort, link: Link = 'a' }: HeadCellProps) {
  if (!sort) {
    return (
      <th scope="col" data-align={align}>
        {children}
      </th>
    );
  }
  const icon = sort.now === 'ascending' ? arrowUp : sort.now === 'descending' ? arrowDown : arrowUpDown;
  return (
    <th scope="col" data-align={align} aria-sort={sort.now ?? 'none'}>
      <Link
        href={sort.href}
        className="inline-flex min-h-6 items-center gap-1 text-soft no-underline hover:text-action"
      >
        {children}
        <Icon of={icon} className={`size-[1.1em] ${sort.now ? 'text-action' : ''}`} />
      </Link>
    </th>
  );
}

/** A row; `selected` tints it and draws the action bar. Its tick says so to those who listen. */
export function TableRow({ selected, ...row }: ComponentProps<'tr'> & { selected?: boolean | undefined }) {
  return <tr data-selected={selected || undefined} {...row} />;
}
