import type { ReactNode } from 'react';
import { SkipLink } from './skip-link.tsx';

export interface FrameProps {
  /** Wordmark, search, account: one line. */
  bar: ReactNode;
  /** A SiteNav of shape `side`, for consoles. */
  nav?: ReactNode | undefined;
  footer?: ReactNode | undefined;
  /** The bar stays in sight while the page scrolls; table heads then stick below it. */
  stickyBar?: boolean | undefined;
  children: ReactNode;
}

/** The page around a page: skip link, bar, navigation, main, footer. */
export function Frame({ bar, nav, footer, stickyBar, children }: FrameProps) {
  // A console uses the whole width; a reader's page keeps its bar and footer in line with its column.
  const width = nav ? '' : 'mx-auto w-full max-w-frame';
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header
        data-sticky-bar={stickyBar || undefined}
        className={`border-b border-hair bg-surface px-gutter print:hidden ${stickyBar ? 'z-10 lg:sticky lg:top-0' : ''}`}
      >
        <div
          className={`flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5 ${width}`}
        >
          {bar}
        </div>
      </header>
      <div className={nav ? 'flex-1 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]' : 'flex-1'}>
        {nav && (
          <div className="border-hair max-lg:border-b lg:border-e lg:p-3 print:hidden">
            <div className="lg:sticky lg:top-[calc(var(--sticky-top,0rem)+0.75rem)]">{nav}</div>
          </div>
        )}
        <main
          id="contenu"
          tabIndex={-1}
          className={`min-w-0 px-gutter py-6 outline-none print:p-0 ${nav ? 'max-w-[96rem]' : ''}`}
        >
          {children}
        </main>
      </div>
      {footer && (
        <footer className="border-t border-hair px-gutter text-meta text-soft">
          <div className={`py-6 print:py-2 ${width}`}>{footer}</div>
        </footer>
      )}
    </div>
  );
}

interface ColumnProps {
  children: ReactNode;
  /** What helps: beside the column on a wide screen, after it on a narrow one. */
  aside?: ReactNode | undefined;
  /** What comes after both. */
  below?: ReactNode | undefined;
}

/** A column of reading width in line with the bar, its parts spaced. */
export function Column({ children, aside, below }: ColumnProps) {
  return (
    <div className="mx-auto w-full max-w-frame print:max-w-none">
      {aside === undefined ? (
        <div className={column}>{children}</div>
      ) : (
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,8fr)_minmax(0,5fr)] lg:grid-rows-[auto_1fr]">
          <div className={column}>{children}</div>
          <div className={`${column} lg:row-span-2`}>{aside}</div>
          {below && <div className={column}>{below}</div>}
        </div>
      )}
    </div>
  );
}

const column = 'grid max-w-column content-start gap-8 print:max-w-none';

/** As wide as the bar: lists in several columns, in one as wide as a column where they would not fit. */
export function Wide({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-frame print:max-w-none">
      <div className={`${column} lg:max-w-none`}>{children}</div>
    </div>
  );
}
