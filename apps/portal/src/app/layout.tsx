import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { PageFrame } from '../features/shell/components/page-frame.tsx';
import { holdsSession } from '../lib/session.ts';
import { pathHere } from '../lib/visit.ts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Relais Officine', template: '%s – Relais Officine' },
  description:
    'De « je n’arrive pas à me connecter » à une e-CPS active : où vous en êtes, quoi faire, qui appeler.',
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#101f20' },
  ],
};

export default async function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="fr" data-density="portal">
      <body>
        <PageFrame isSignedIn={await holdsSession()} path={await pathHere()}>
          {children}
        </PageFrame>
      </body>
    </html>
  );
}
