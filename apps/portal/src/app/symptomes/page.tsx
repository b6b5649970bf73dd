import type { Metadata } from 'next';
import { SymptomList } from '../../features/symptoms/components/symptom-list.tsx';
import { presentSymptoms } from '../../features/symptoms/presenter.ts';

export const metadata: Metadata = { title: 'Que voyez-vous ?' };

export default async function Page({ searchParams }: PageProps<'/symptomes'>) {
  const { parcours, etape } = await searchParams;
  return <SymptomList groups={presentSymptoms({ procedure: parcours, step: etape })} />;
}
