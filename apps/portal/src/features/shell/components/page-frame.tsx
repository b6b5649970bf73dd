import { Frame } from '@relais/ui/frame';
import { SiteNav } from '@relais/ui/site-nav';
import { Wordmark } from '@relais/ui/wordmark';
import type { ReactNode } from 'react';
import { currentWay, ways } from '../ways.ts';
import { AccountLinks } from './account-links.tsx';
import { PageFooter } from './page-footer.tsx';

type PageFrameProps = {
  readonly isSignedIn: boolean;
  /** The path of the page. */
  readonly path: string;
  readonly children: ReactNode;
};

/** The frame of every page: where home is, who is signed in, what we will never ask. */
export function PageFrame({ isSignedIn, path, children }: PageFrameProps) {
  return (
    <Frame
      bar={
        <>
          <a href="/" className="inline-flex min-h-control items-center rounded-control no-underline">
            <Wordmark name="Relais Officine" />
          </a>
          <div className="flex items-center gap-4 text-meta">
            {/* On a phone these stand in the footer: the bar leaves its place to the situation. */}
            <div className="max-sm:hidden">
              <SiteNav
                label="Principal"
                items={ways.map(({ href, label }) => ({ href, label, current: currentWay(href, path) }))}
              />
            </div>
            {path !== '/connexion' && <AccountLinks isSignedIn={isSignedIn} />}
          </div>
        </>
      }
      footer={<PageFooter />}
    >
      {children}
    </Frame>
  );
}
