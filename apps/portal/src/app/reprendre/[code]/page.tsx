import type { Metadata } from 'next';
import { Resume } from '../../../features/hand-over/components/resume.tsx';
import { loadHandOver } from '../../../features/hand-over/load-hand-over.ts';
import { presentResume } from '../../../features/hand-over/presenter.ts';
import { readClock } from '../../../lib/clock.ts';

export const metadata: Metadata = { title: 'Reprendre sur cet appareil', robots: { index: false } };

export default async function Page({ params, searchParams }: PageProps<'/reprendre/[code]'>) {
  const code = decodeURIComponent((await params).code);
  const isAtCode = (await searchParams)['etape'] === 'code';
  return <Resume view={presentResume(code, await loadHandOver(code), isAtCode)} now={readClock()} />;
}
