import type { Metadata } from 'next';
import { FaqPage } from '../../features/faq/components/faq.tsx';
import { presentQuestions } from '../../features/faq/presenter.ts';

export const metadata: Metadata = {
  title: 'Questions fréquentes',
  description: 'La e-CPS, vos coordonnées à l’Ordre, la carte CPS, la commande de vaccins : les réponses.',
};

export default async function Page({ searchParams }: PageProps<'/aide'>) {
  return <FaqPage groups={presentQuestions((await searchParams)['question'])} />;
}
