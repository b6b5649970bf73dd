'use client';

import { Breakdown } from '../lib/breakdown.tsx';
import './globals.css';

export default function GlobalErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="fr" data-density="admin">
      <body>
        <main className="mx-auto grid max-w-column gap-6 px-gutter py-12">
          <Breakdown reference={error.digest} onRetry={reset} />
        </main>
      </body>
    </html>
  );
}
