import { Frame } from '@relais/ui/frame';
import { Wordmark } from '@relais/ui/wordmark';
import type { ReactNode } from 'react';
import { AccountLinks } from './account-links.tsx';
import { PageFooter } from './page-footer.tsx';

/** The frame of every page: where home is, who is signed in, what we will never ask. */
export function PageFrame({
  isSignedIn,
  children,
}: {
  readonly isSignedIn: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Frame
      bar={
        <>
          <a href="/" className="inline-flex min-h-target items-center rounded-control no-underline">
            <Wordmark name="Relais Officine" />
          </a>
          <AccountLinks isSignedIn={isSignedIn} />
        </>
      }
      footer={<PageFooter />}
    >
      {children}
    </Frame>
  );
}
