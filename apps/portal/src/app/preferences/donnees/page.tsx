import type { Metadata } from 'next';
import { MyDataPage } from '../../../features/my-data/components/my-data-page.tsx';
import { loadMyData } from '../../../features/my-data/loader.ts';
import { presentTables } from '../../../features/my-data/presenter.ts';
import { unanswered } from '../../../lib/unanswered.tsx';

export const metadata: Metadata = { title: 'Mes données' };

export default async function Page() {
  const data = await loadMyData();
  if (!data.ok) return unanswered(data.refusal, { title: 'Mes données', back: '/preferences/donnees' });
  return <MyDataPage tables={presentTables(data.value)} />;
}
