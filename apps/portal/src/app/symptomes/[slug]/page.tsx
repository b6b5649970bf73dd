import { symptomBySlug } from '@relais/content/symptoms/symptoms';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskList } from '../../../features/desks/components/desk-list.tsx';
import { presentDesks } from '../../../features/desks/presenter.ts';
import { Trouble } from '../../../features/symptoms/components/trouble.tsx';
import { loadRemedyOrder } from '../../../features/symptoms/load-remedy-order.ts';
import { presentTrouble } from '../../../features/symptoms/trouble-presenter.ts';
import { ownActivation, ownViewpoint } from '../../../lib/situation.ts';

type Props = PageProps<'/symptomes/[slug]'>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const sheet = symptomBySlug((await params).slug);
  return sheet === undefined ? {} : { title: sheet.headline };
};

export default async function Page({ params }: Props) {
  const sheet = symptomBySlug((await params).slug);
  if (sheet === undefined) notFound();
  const [activation, order] = await Promise.all([ownActivation(), loadRemedyOrder(sheet.slug)]);
  const trouble = presentTrouble(sheet, activation, order);
  const desks = presentDesks(trouble.desks, await ownViewpoint());
  return <Trouble trouble={trouble} desks={<DeskList desks={desks} />} />;
}
