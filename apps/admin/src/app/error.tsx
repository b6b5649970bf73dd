'use client';

import { Breakdown } from '../lib/breakdown.tsx';

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main className="mx-auto grid max-w-column gap-6 px-gutter py-12">
      <Breakdown reference={error.digest} onRetry={reset} />
    </main>
  );
}
