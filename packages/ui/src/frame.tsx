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
  // A console uses the whole width; a reader's page keeps its bar and footer near its column.
  const width = nav ? '' : 'mx-auto w-full max-w-[64rem]';
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header
        data-sticky-bar={stickyBar || undefined}
        className={`border-b border-hair bg-surface print:hidden ${stickyBar ? 'z-10 lg:sticky lg:top-0' : ''}`}
      >
        <div
          className={`flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-gutter py-1.5 ${width}`}
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
        <footer className="border-t border-hair text-meta text-soft">
          <div className={`px-gutter py-6 print:py-2 ${width}`}>{footer}</div>
        </footer>
      )}
    </div>
  );
}

/** A centred column of reading width, its parts spaced. */
export function Column({ children }: { children: ReactNode }) {
  return <div className="mx-auto grid w-full max-w-column gap-8 print:max-w-none">{children}</div>;
}
