import type { Metadata } from 'next';
import { OfflinePage } from '../../features/offline/components/offline-page.tsx';

export const metadata: Metadata = { title: 'Hors ligne', robots: { index: false } };

export default function Page() {
  return <OfflinePage />;
}
