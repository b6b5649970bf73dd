import { FontAhead } from '@relais/ui/font-ahead';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { isDevelopment } from '../env.ts';
import { KeepOffline } from '../features/offline/components/keep-offline.tsx';
import { OfflineNotice } from '../features/offline/components/offline-notice.tsx';
import { PageFrame } from '../features/shell/components/page-frame.tsx';
import { readClock } from '../lib/clock.ts';
import { absoluteMoment } from '../lib/moments.ts';
import { holdsSession } from '../lib/session.ts';
import { isToBeKept, pathHere } from '../lib/visit.ts';
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
  const keptOn = (await isToBeKept())
    ? absoluteMoment(readClock(), { now: readClock(), zone: 'Europe/Paris' })
    : undefined;
  return (
    <html lang="fr" data-density="portal" data-offline={keptOn && ''}>
      <body>
        <FontAhead />
        <PageFrame isSignedIn={await holdsSession()} path={await pathHere()}>
          {keptOn && <OfflineNotice keptOn={keptOn} />}
          {children}
        </PageFrame>
        <KeepOffline isOn={!isDevelopment()} />
      </body>
    </html>
  );
}
