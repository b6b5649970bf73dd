import { Frame } from '@relais/ui/frame';
import { SiteNav } from '@relais/ui/site-nav';
import { Wordmark } from '@relais/ui/wordmark';
import type { ReactNode } from 'react';
import { SearchForm } from '../../../lib/search-form.tsx';
import { currentWay, ways } from '../ways.ts';
import { AccountLinks } from './account-links.tsx';
import { PageFooter } from './page-footer.tsx';
import { PhoneMenu } from './phone-menu.tsx';

type PageFrameProps = {
  readonly isSignedIn: boolean;
  /** The path of the page. */
  readonly path: string;
  readonly children: ReactNode;
};

/** The frame of every page: where home is, what one looks for, who is signed in, what we will never ask. */
export function PageFrame({ isSignedIn, path, children }: PageFrameProps) {
  return (
    <Frame
      bar={
        <>
          <a href="/" className="inline-flex min-h-control items-center rounded-control no-underline">
            <Wordmark name="Relais Officine" />
          </a>
          <div className="sm:hidden">
            <PhoneMenu isSignedIn={isSignedIn} path={path} />
          </div>
          <div className="flex items-center gap-3 max-sm:hidden">
            <div className="w-64">
              <SearchForm id="recherche" />
            </div>
            <AccountLinks isSignedIn={isSignedIn} path={path} />
          </div>
          <div className="-mx-3 w-full text-meta max-sm:hidden">
            <SiteNav
              label="Principal"
              items={ways.map(({ href, label }) => ({ href, label, current: currentWay(href, path) }))}
            />
          </div>
        </>
      }
      footer={<PageFooter />}
    >
      {children}
    </Frame>
  );
}
