import { FontAhead } from '@relais/ui/font-ahead';
import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import './globals.css';

export const metadata: Metadata = { robots: { index: false, follow: false } };

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#101f20' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // No page is the same for two visitors, if only for the nonce of its scripts.
  await connection();
  return (
    <html lang="fr" data-density="admin">
      <body>
        <FontAhead />
        {children}
      </body>
    </html>
  );
}
