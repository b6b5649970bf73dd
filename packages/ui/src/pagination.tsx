import { chevronLeft, chevronRight, ellipsis } from './glyphs.tsx';
import { Icon } from './icon.tsx';
import type { LinkSlot } from './link-slot.tsx';
import { pageList } from './page-list.tsx';

export interface PaginationProps {
  /** From 1. */
  page: number;
  pageCount: number;
  hrefFor: (page: number) => string;
  label?: string | undefined;
  link?: LinkSlot | undefined;
}

const target =
  'inline-flex min-h-target min-w-target items-center justify-center gap-1 rounded-control px-2 tabular-nums';
const other = 'border border-transparent hover:bg-glaze';
const here = 'border border-action bg-surface font-strong text-ink no-underline forced-colors:border-3';

/** Links to the other pages of a list; nothing when there is only one. */
export function Pagination({ page, pageCount, hrefFor, label = 'Pages', link: Link = 'a' }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className="flex flex-wrap items-center gap-1">
        {page > 1 && (
          <li>
            <Link href={hrefFor(page - 1)} className={`${target} ${other}`} rel="prev">
              <Icon of={chevronLeft} />
              Précédente
            </Link>
          </li>
        )}
        {pageList(page, pageCount).map((entry, index) =>
          entry === 'gap' ? (
            <li
              key={index === 1 ? 'before' : 'after'}
              className={`${target} border border-transparent text-soft max-sm:hidden`}
            >
              <Icon of={ellipsis} label="pages suivantes" />
            </li>
          ) : (
            <li key={entry} className={entry === page ? '' : 'max-sm:hidden'}>
              <Link
                href={hrefFor(entry)}
                className={entry === page ? `${target} ${here}` : `${target} ${other}`}
                {...(entry === page ? { 'aria-current': 'page' as const } : {})}
                aria-label={entry === page ? `Page ${entry} sur ${pageCount}` : `Page ${entry}`}
              >
                {entry}
              </Link>
            </li>
          ),
        )}
        {page < pageCount && (
          <li>
            <Link href={hrefFor(page + 1)} className={`${target} ${other}`} rel="next">
              Suivante
              <Icon of={chevronRight} />
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
