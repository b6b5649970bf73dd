import type { Metadata } from 'next';
import { SearchPage } from '../../features/search/components/search-page.tsx';
import { presentSearch } from '../../features/search/presenter.ts';

type Props = PageProps<'/recherche'>;

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const view = presentSearch((await searchParams)['q']);
  return {
    title: 'query' in view ? `« ${view.query} » dans les guides` : 'Rechercher',
    robots: { index: false },
  };
};

export default async function Page({ searchParams }: Props) {
  return <SearchPage view={presentSearch((await searchParams)['q'])} />;
}
