import type { Metadata } from 'next';
import { ResumeByCode } from '../../features/hand-over/components/resume.tsx';

export const metadata: Metadata = { title: 'Reprendre où vous en étiez', robots: { index: false } };

export default function Page() {
  return <ResumeByCode />;
}
