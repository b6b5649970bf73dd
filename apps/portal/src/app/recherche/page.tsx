import type { Metadata } from 'next';
import { SearchPage } from '../../features/search/components/search-page.tsx';
import { presentSearch } from '../../features/search/presenter.ts';

export const metadata: Metadata = { title: 'Rechercher', robots: { index: false } };

export default async function Page({ searchParams }: PageProps<'/recherche'>) {
  return <SearchPage view={presentSearch((await searchParams)['q'])} />;
}
