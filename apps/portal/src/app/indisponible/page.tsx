import type { Metadata } from 'next';
import { DeskLine } from '../../features/desks/components/desk-line.tsx';
import { presentDesk } from '../../features/desks/presenter.ts';
import { readClock } from '../../lib/clock.ts';
import { personalPageTitle } from '../../lib/personal-pages.ts';
import { Unavailable } from '../../lib/unavailable.tsx';
import { wayBack } from '../../lib/way-back.ts';

type Props = PageProps<'/indisponible'>;

const wantedPage = async ({ searchParams }: Props) => {
  const back = wayBack((await searchParams)['page']);
  return { back, title: personalPageTitle(back.split('?')[0] ?? back) ?? 'Ma situation' };
};

export const generateMetadata = async (props: Props): Promise<Metadata> => ({
  title: `${(await wantedPage(props)).title} : indisponible pour le moment`,
  robots: { index: false },
});

/** Shown by proxy.ts in place of `page`, which has nothing to say without the API, under that page’s address. */
export default async function Page(props: Props) {
  const { title, back } = await wantedPage(props);
  const desk = presentDesk(undefined, { now: readClock(), zone: 'Europe/Paris' });
  return (
    <Unavailable
      title={title}
      back={back}
      sentence="Le service ne répond pas. L’erreur est de notre côté : réessayez dans quelques minutes."
      desk={desk && <DeskLine desk={desk} />}
    />
  );
}
